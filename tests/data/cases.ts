import { noteKey } from '../../src/charts/kit/wording.ts';
import { designs } from '../../src/charts/registry.ts';
import type { Issue } from '../../src/core/issue.ts';
import type { CheckName } from '../../src/edition/check-names.ts';
import { chartWordsFit } from '../../src/edition/checks/chart-words.ts';
import { everyFigureUsed } from '../../src/edition/checks/use.ts';
import { inputOf } from '../../src/edition/prove.ts';
import { readFolder } from '../../src/edition/read.ts';
import { Files, located } from './files.ts';

/** One thing done wrong to good data, and the checks that have to complain: once each. */
export interface Case {
  readonly name: string;
  readonly checks: readonly CheckName[];
  issues(): readonly Issue[];
}

/**
 * Data with one mistake; by default one check complains, in one line.
 * @param also what else looks at the data
 */
function bad(
  name: string,
  checks: CheckName | readonly CheckName[],
  spoil: (files: Files) => void,
  also: (files: Files) => readonly Issue[] = () => [],
): Case {
  return {
    name,
    checks: typeof checks === 'string' ? [checks] : checks,
    issues: () => {
      const files = new Files();
      spoil(files);
      return [...files.issues(), ...also(files)];
    },
  };
}

/** Good data of which charts and prose use only some figures. */
function used(
  name: string,
  check: CheckName,
  choose: (all: readonly string[]) => readonly string[],
): Case {
  return {
    name,
    checks: [check],
    issues: () => {
      const read = new Files().read();
      const ids = choose(usable(read));
      return located(everyFigureUsed(new Set(ids))(inputOf(read)));
    },
  };
}

/** Ids of all figures but those that say why nothing uses them. */
const usable = ({ rows }: ReturnType<Files['read']>): string[] =>
  [...rows['figures.csv'].filter(({ data }) => data.unused === ''), ...rows['derived.csv']].map(
    ({ data }) => data.id,
  );

/** Words of charts with one mistake, beside what else the data say of it. */
function worded(
  name: string,
  checks: CheckName | readonly CheckName[],
  spoil: (files: Files) => void,
): Case {
  const check = chartWordsFit(designs, noteKey);
  return bad(name, checks, spoil, (files) => located(check(inputOf(files.read()))));
}

/** 吨 and 余 in GBK: bytes that UTF-8 does not allow. */
const gbkTonne = [0xb6, 0xd6];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with a byte order mark, as “Unicode text” in Excel. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const files: readonly Case[] = [
  {
    name: 'no folder',
    checks: ['folder-missing'],
    issues: () => located(readFolder('/no/such/folder').issues),
  },
  bad('a table is gone', 'file-missing', (data) => data.remove('glossary.csv')),
  bad('the report is gone', 'file-missing', (data) => data.remove('report.txt')),
  bad('edition.json is gone', 'file-missing', (data) => data.remove('edition.json')),
  bad('an empty table', 'file-empty', (data) => data.set('figures.csv', '')),
  bad('a table of blank lines', 'file-empty', (data) => data.set('units.csv', '\n,,,\n\n')),
  bad('an empty report', 'file-empty', (data) => data.set('report.txt', '\n')),
  bad('an empty edition.json', 'file-empty', (data) => data.set('edition.json', '')),
  bad('a table in GBK', 'file-encoding', (data) => {
    const [before = '', after = ''] = data.text('figures.csv').split('吨",2000余吨');
    data.set('figures.csv', Uint8Array.from([...encode(before), ...gbkTonne, ...encode(after)]));
  }),
  bad('a report in GBK', 'file-encoding', (data) =>
    data.set('report.txt', Uint8Array.from([...encode('斋坛乡\n'), ...gbkTonne])),
  ),
  bad('a table in UTF-16', 'file-encoding', (data) =>
    data.set('units.csv', utf16(data.text('units.csv'))),
  ),
  bad('line ends of old Macs', 'file-line-ends', (data) =>
    data.set('notes.csv', data.text('notes.csv').replaceAll('\n', '\r')),
  ),
  bad('a report with Windows line ends', 'file-line-ends', (data) =>
    data.set('report.txt', data.text('report.txt').replaceAll('\n', '\r\n')),
  ),
  bad('a comma too many in edition.json', 'json-syntax', (data) =>
    data.replace('edition.json', '"planYear": 2023,', '"planYear": 2023,,'),
  ),
  bad('edition.json cut short', 'json-syntax', (data) =>
    data.set('edition.json', data.text('edition.json').slice(0, 200)),
  ),
  bad('edition.json with a year in words', 'json-shape', (data) =>
    data.json((meta) => {
      meta.reportYear = '2022';
    }),
  ),
  bad('edition.json with a day that does not exist', 'json-shape', (data) =>
    data.json((meta) => {
      meta.published = '2023-02-30';
    }),
  ),
  bad('edition.json with a chapter of an unknown colour', 'json-shape', (data) =>
    data.json(({ chapters: [first] }) => {
      if (first !== undefined) first.colour = '#ffff00';
    }),
  ),
  bad('edition.json with a chapter that no address can name', 'json-shape', (data) =>
    data.json(({ chapters: [first] }) => {
      if (first !== undefined) first.id = 'The opening';
    }),
  ),
  bad('edition.json with a number typed', 'text-number-typed', (data) =>
    data.json((meta) => {
      meta.findExample = { zh: '比如86', en: 'mu' };
    }),
  ),
  bad('edition.json without a key, and with one too many', ['json-shape', 'json-shape'], (data) =>
    data.json((meta) => {
      const { producer, ...rest } = meta;
      return { ...rest, publisher: producer };
    }),
  ),
];

const tables: readonly Case[] = [
  bad('a missing column', 'column-missing', (data) =>
    data.editLines('glossary.csv', (lines) => lines.map((line) => line.replace(/,[^,]*$/u, ''))),
  ),
  bad('no header', 'column-missing', (data) =>
    data.editLines('units.csv', ([, ...lines]) => lines),
  ),
  bad('semicolons for commas', 'column-missing', (data) =>
    data.set('references.csv', data.text('references.csv').replaceAll(',', ';')),
  ),
  bad('a misspelt column', 'column-unknown', (data) =>
    data.replace('figures.csv', ',qualifier,', ',Qualifier,'),
  ),
  bad('a misspelt id column of rows that much else names', 'column-unknown', (data) =>
    data.replace('figures.csv', 'id,kind,', 'ID,kind,'),
  ),
  bad('a column too many', 'column-unknown', (data) =>
    data.editLines('notes.csv', (lines) =>
      lines.map((line, row) => `${line},${row ? '' : 'todo'}`),
    ),
  ),
  bad('a column twice', 'column-twice', (data) =>
    data.editLines('units.csv', (lines) =>
      lines.map((line, row) => `${line},${row ? 'mu' : 'zh'}`),
    ),
  ),
  bad('a quotation mark inside a bare cell', 'csv-quote', (data) =>
    data.replace('figures.csv', ',新建的垃圾分类亭,', ',新建的"垃圾分类亭,'),
  ),
  bad('text behind a closing quotation mark', 'csv-quote', (data) =>
    data.replace('figures.csv', '获产2000余吨",2000余吨', '获产2000余吨"。,2000余吨'),
  ),
  bad('an unclosed quotation mark, closed by the next', 'csv-quote', (data) =>
    data.replace('figures.csv', '获产2000余吨",2000余吨', '获产2000余吨,2000余吨'),
  ),
  bad('an unclosed quotation mark with none behind it', 'csv-quote', (data) =>
    data.replace('non-figures.csv', '“两个维护”', '"“两个维护”'),
  ),
  bad('a comma that is not in quotation marks', 'row-ragged', (data) =>
    data.replace('figures.csv', ',新建的垃圾分类亭,', ',新建的,垃圾分类亭,'),
  ),
  bad('a comma in a quote that is not in quotation marks', 'row-ragged', (data) =>
    data.replace(
      'figures.csv',
      '"耕地“非粮化”整治优化工作成功签约4681亩,获产2000余吨"',
      '签约4681亩,获产2000余吨',
    ),
  ),
  bad('a cell too few', 'row-ragged', (data) =>
    data.replace('non-figures.csv', 'all-causes,一切,', 'all-causes,'),
  ),
  bad('a blank row between rows', 'row-blank', (data) =>
    data.editLines('figures.csv', (lines) => lines.toSpliced(3, 0, ',,,', '')),
  ),
  bad('a row count that is not declared', 'row-count', (data) =>
    data.declare('glossary.csv', data.lines('glossary.csv').length),
  ),
  bad('a line break inside a cell', 'cell-characters', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'note_zh', '签约不等于种了、\n收了。'),
  ),
  bad('a zero-width space', 'cell-characters', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'value', '4681\u200b'),
  ),
  bad('a character lost in a conversion', 'cell-characters', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'label_zh', '签约的耕\ufffd'),
  ),
  bad('a character lost from the report', 'cell-characters', (data) =>
    data.replace('report.txt', '网红廊桥', '网红廊\ufffd'),
  ),
  bad('a space at the end', 'cell-spaces', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'value', '4681 '),
  ),
  bad('a full-width space at the beginning', 'cell-spaces', (data) =>
    data.cell(
      'notes.csv',
      'published-later',
      'text_zh',
      '\u3000这份报告挂到县政府网站的日子很晚。',
    ),
  ),
  bad('an empty label', 'cell-empty', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'label_en', ''),
  ),
  bad('a glossary term without its other language', 'cell-empty', (data) =>
    data.cell('glossary.csv', 'dibao', 'term_en', ''),
  ),
];

const numbers = (
  [
    ['full-width digits', '４681'],
    ['a letter O in a number', '468O'],
    ['a letter l in a number', '468l'],
    ['a thousands separator', '4,681'],
    ['a Chinese thousands separator', '4，681'],
    ['a negative number', '-4681'],
    ['a number with its unit', '4681亩'],
    ['a number in 万', '0.4681万'],
    ['a leading zero', '04681'],
    ['a number as a spreadsheet shortens it', '4.681E+03'],
    ['a number with too many digits', '4681.00000000001'],
    ['a number in words', '很多'],
  ] as const
).map(([name, value]) =>
  bad(name, 'cell-number', (data) => data.cell('figures.csv', 'signed-farmland', 'value', value)),
);

const cells: readonly Case[] = [
  bad('an id with a capital', 'cell-id', (data) =>
    data.cell('figures.csv', 'quarantined', 'id', 'Quarantined'),
  ),
  bad('an id with an underscore', 'cell-id', (data) =>
    data.cell('non-figures.csv', 'clear-to-zero', 'id', 'clear_to_zero'),
  ),
  ...numbers,
  bad('a count of zero', 'cell-number', (data) =>
    data.cell('non-figures.csv', 'further', 'times', '0'),
  ),
  bad('a step of zero', 'cell-number', (data) =>
    data.cell('derived.csv', 'filing-average', 'step', '0'),
  ),
  bad('a factor that is no number', 'cell-number', (data) =>
    data.cell('units.csv', 'mu', 'base', '10000/0'),
  ),
  ...(
    [
      ['kind', 'derived'],
      ['chapter', 'epilogue'],
      ['qualifier', 'at least'],
      ['period', '2021'],
    ] as const
  ).map(([column, value]) =>
    bad(`an unknown ${column}`, 'cell-choice', (data) =>
      data.cell('figures.csv', 'signed-farmland', column, value),
    ),
  ),
  bad('an unknown reason', 'cell-choice', (data) =>
    data.cell('non-figures.csv', 'further', 'reason', 'whatever'),
  ),
  bad('neither yes nor no', 'cell-choice', (data) =>
    data.cell('units.csv', 'kit', 'measured', 'maybe'),
  ),
];

const rows: readonly Case[] = [
  bad('an id twice', 'id-twice', (data) =>
    data.cell('figures.csv', 'street-lamps', 'id', 'haircuts'),
  ),
  bad('an id of a figure for a derived one', ['id-twice'], (data) =>
    data.cell('derived.csv', 'rail-land-hectares', 'id', 'haircuts'),
  ),
  bad('an unknown unit', 'unit-unknown', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'unit', 'acre'),
  ),
  bad('two units printed alike', 'unit-ambiguous', (data) =>
    data.cell('units.csv', 'child', 'told_by', ''),
  ),
  bad('a note in one language', 'language-missing', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'note_en', ''),
  ),
  bad('a counted figure with a fraction', ['count-fraction'], (data) => {
    data.replace('report.txt', '疫木900余吨', '疫木90.5余吨');
    data.cell('figures.csv', 'pine-felled', 'quote', '砍伐疫木90.5余吨');
    data.cell('figures.csv', 'pine-felled', 'numeral', '90.5余吨');
    data.cell('figures.csv', 'pine-felled', 'value', '90.5');
    data.cell('units.csv', 'tonne', 'measured', 'no');
    data.cell('derived.csv', 'yield-per-cell', 'step', '1');
  }),
  bad('a derived count in fractions', 'count-fraction', (data) =>
    data.cell('derived.csv', 'approvals-other', 'step', '0.5'),
  ),
  bad('a reference that counts in fractions', 'count-fraction', (data) =>
    data.cell('references.csv', 'mu-per-hectare', 'value', '15.5'),
  ),
];

const meta: readonly Case[] = [
  bad('an index number that is not printed', 'meta-not-in-report', (data) =>
    data.json((edition) => {
      edition.indexNumber = '00266476_7/2023-21147';
    }),
  ),
  bad('a day that is not printed', 'meta-not-in-report', (data) =>
    data.json((edition) => {
      edition.published = '2023-12-21';
    }),
  ),
  bad('a year that is not in the title', 'meta-not-in-report', (data) =>
    data.json((edition) => {
      edition.reportYear = 2021;
    }),
  ),
  bad('a chapter that begins with words not in the report', 'meta-not-in-report', (data) =>
    data.json(({ chapters }) => {
      for (const chapter of chapters) if (chapter.id === 'plan') chapter.from = '2024工作计划';
    }),
  ),
  bad('a chapter that begins before the last', ['meta-chapters'], (data) =>
    data.json(({ chapters }) => {
      for (const chapter of chapters) if (chapter.id === 'plan') chapter.from = '引入省科技特派员';
    }),
  ),
  bad('a second opening', 'meta-chapters', (data) =>
    data.json(({ chapters: [, second] }) => {
      if (second !== undefined) second.role = 'preamble';
    }),
  ),
  bad('problems twice', 'meta-chapters', (data) =>
    data.json(({ chapters: [, second] }) => {
      if (second !== undefined) second.role = 'problems';
    }),
  ),
];

const quotes: readonly Case[] = [
  bad('a quote with a full-width comma', 'quote-missing', (data) =>
    data.cell('figures.csv', 'grain-output', 'quote', '成功签约4681亩，获产2000余吨'),
  ),
  bad('a quote with a word changed at its beginning', 'quote-missing', (data) =>
    data.cell('figures.csv', 'street-lamps', 'quote', '新修石门圩农村路灯亮化70盏'),
  ),
  bad('a quote of which little is in the report', 'quote-missing', (data) =>
    data.cell('figures.csv', 'street-lamps', 'quote', '挂灯70盏'),
  ),
  bad('a digit changed in the quote alone', 'quote-missing', (data) =>
    data.cell('figures.csv', 'street-lamps', 'quote', '新建石门圩农村路灯亮化60盏'),
  ),
  bad(
    'a digit changed in the quote, the numeral and the value',
    ['quote-missing', 'numeral-missing', 'numeral-value'],
    (data) => {
      data.cell('figures.csv', 'street-lamps', 'quote', '新建石门圩农村路灯亮化60盏');
      data.cell('figures.csv', 'street-lamps', 'numeral', '60盏');
      data.cell('figures.csv', 'street-lamps', 'value', '60');
    },
  ),
  bad(
    'a mistake in the quote and in all that its numeral says',
    ['quote-missing', 'numeral-value', 'numeral-qualifier', 'numeral-unit'],
    (data) => {
      data.cell('figures.csv', 'grain-output', 'quote', '成功签约4681亩，获产2000余吨');
      data.cell('figures.csv', 'grain-output', 'value', '200');
      data.cell('figures.csv', 'grain-output', 'qualifier', 'exact');
      data.cell('figures.csv', 'grain-output', 'unit', 'mu');
    },
  ),
  bad(
    'a mistake in the quote before a numeral that is cut',
    ['quote-missing', 'numeral-cut'],
    (data) => {
      data.cell('figures.csv', 'grain-output', 'quote', '成功签约4681亩，获产2000余吨');
      data.cell('figures.csv', 'grain-output', 'numeral', '2000');
    },
  ),
  bad(
    'a quote that is nowhere, and a numeral that is not in it',
    ['quote-missing', 'numeral-missing'],
    (data) => data.cell('figures.csv', 'street-lamps', 'quote', '点亮全乡'),
  ),
  bad('a quote twice in the report, of another value', ['quote-twice', 'numeral-value'], (data) => {
    data.cell('figures.csv', 'mediation-rounds', 'quote', '18期');
    data.cell('figures.csv', 'mediation-rounds', 'value', '81');
  }),
  bad(
    'a digit changed in the numeral and the value',
    ['numeral-missing', 'numeral-value'],
    (data) => {
      data.cell('figures.csv', 'street-lamps', 'numeral', '60盏');
      data.cell('figures.csv', 'street-lamps', 'value', '60');
    },
  ),
  bad('a numeral without its 余, of another value', ['numeral-cut', 'numeral-value'], (data) => {
    data.cell('figures.csv', 'grain-output', 'numeral', '2000');
    data.cell('figures.csv', 'grain-output', 'value', '20000');
  }),
  bad('a quote that stands in the report twice', 'quote-twice', (data) =>
    data.cell('figures.csv', 'mediation-rounds', 'quote', '18期'),
  ),
  bad('a numeral that is not in the quote', 'numeral-missing', (data) =>
    data.cell('figures.csv', 'grain-output', 'numeral', '2000吨'),
  ),
  bad('a numeral only as part of a longer one', 'numeral-missing', (data) =>
    data.cell('figures.csv', 'approvals', 'numeral', '13户'),
  ),
  bad('a numeral twice in the quote', 'numeral-twice', (data) =>
    data.cell(
      'figures.csv',
      'reclaimed-plots',
      'quote',
      '复垦项目3个,共计面积21.9135亩。垦造耕地项目中3个已前期踏勘立项',
    ),
  ),
  bad('a numeral that begins with no number', 'numeral-unreadable', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'numeral', '签约4681亩'),
  ),
  bad('a non-figure without a numeral', ['numeral-unaccounted', 'numeral-unreadable'], (data) =>
    data.cell('non-figures.csv', 'all-things', 'numeral', '象更新'),
  ),
  bad('a numeral without its 余', ['numeral-cut', 'numeral-qualifier'], (data) => {
    data.cell('figures.csv', 'haircuts', 'numeral', '240');
    data.cell('figures.csv', 'haircuts', 'qualifier', 'exact');
  }),
  bad('a numeral without its 以上', ['numeral-cut', 'numeral-qualifier'], (data) => {
    data.cell('figures.csv', 'village-threshold', 'numeral', '15万元');
    data.cell('figures.csv', 'village-threshold', 'qualifier', 'exact');
  }),
  bad('a numeral without its 第', ['numeral-cut', 'numeral-ordinal'], (data) => {
    data.cell('figures.csv', 'inspection-rank', 'numeral', '6名');
    data.cell('figures.csv', 'inspection-rank', 'unit', 'person-ming');
    data.cell('units.csv', 'rank', 'told_by', '第');
  }),
  bad('a numeral without its 万元', 'numeral-cut', (data) =>
    data.cell('figures.csv', 'village-income', 'numeral', '885.53'),
  ),
  bad('a numeral without its unit', 'numeral-cut', (data) =>
    data.cell('figures.csv', 'full-rate', 'numeral', '100'),
  ),
  bad('a value that is not the printed one', 'numeral-value', (data) =>
    data.cell('figures.csv', 'village-income', 'value', '885.35'),
  ),
  bad('a value multiplied out', 'numeral-value', (data) =>
    data.cell('figures.csv', 'demolished-area', 'value', '11600'),
  ),
  bad('a unit that is not the printed one', 'numeral-unit', (data) =>
    data.cell('figures.csv', 'demolished-area', 'unit', 'square-metre'),
  ),
  bad(
    'a unit that is not the printed one, where several are printed alike',
    'numeral-unit',
    (data) => data.cell('figures.csv', 'waste-pavilions', 'unit', 'household'),
  ),
  bad('a unit that is printed like none there is', 'numeral-unit', (data) => {
    data.replace('report.txt', '路灯亮化70盏', '路灯亮化70柱');
    data.cell('figures.csv', 'street-lamps', 'quote', '路灯亮化70柱');
    data.cell('figures.csv', 'street-lamps', 'numeral', '70柱');
  }),
  bad('a bound that is not marked', 'numeral-qualifier', (data) =>
    data.cell('figures.csv', 'rail-land', 'qualifier', 'exact'),
  ),
  bad('a bound that is not printed', 'numeral-qualifier', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'qualifier', 'at-least'),
  ),
  bad('a rank that counts people', 'numeral-ordinal', (data) =>
    data.cell('figures.csv', 'inspection-rank', 'unit', 'person-ming'),
  ),
  bad('a unit that is only computed', 'unit-not-printed', (data) =>
    data.cell('figures.csv', 'relocated-people', 'unit', 'enrollee'),
  ),
  bad('a unit that nothing in the quote tells', 'unit-untold', (data) =>
    data.cell('units.csv', 'child', 'told_by', '小孩'),
  ),
  bad('a unit of something else that is printed alike', 'unit-told-otherwise', (data) =>
    data.cell('figures.csv', 'waste-pavilions', 'unit', 'project'),
  ),
];

const coverage: readonly Case[] = [
  bad('a non-figure that is not in the report', 'text-missing', (data) =>
    data.cell('non-figures.csv', 'all-causes', 'text', '一切都'),
  ),
  bad('a non-figure across line ends', 'text-missing', (data) =>
    data.cell('non-figures.csv', 'heading-report-year', 'text', '\\n\\n2022年工作总结\\n\\n一是'),
  ),
  bad('a non-figure that is there more often', 'non-figure-times', (data) =>
    data.cell('non-figures.csv', 'further', 'times', '8'),
  ),
  bad('a numeral in two rows', 'numeral-claimed-twice', (data) =>
    data.add('non-figures.csv', {
      id: 'kits',
      text: '“爱心防疫包”2027份',
      numeral: '2027份',
      times: '1',
      reason: 'date',
    }),
  ),
  bad('a numeral in no row', 'numeral-unaccounted', (data) =>
    data.takeOut('figures.csv', 'street-lamps'),
  ),
  bad('a numeral that was added to the report', 'numeral-unaccounted', (data) =>
    data.replace('report.txt', '确保农林安全', '确保③处农林安全'),
  ),
  bad('a part of a numeral in no row', 'numeral-unaccounted', (data) =>
    data.cell('non-figures.csv', 'three-majors-one-large', 'numeral', '三重'),
  ),
  bad('a number in 万 of which a row has the digits only', 'numeral-unaccounted', (data) => {
    data.replace('report.txt', '确保农林安全', '确保5万处农林安全');
    data.add('non-figures.csv', {
      id: 'places',
      text: '确保5万处',
      numeral: '5',
      times: '1',
      reason: 'idiom',
    });
  }),
  bad('a figure in the wrong chapter', 'chapter-position', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'chapter', 'plan'),
  ),
  bad('a row that was moved up', 'report-order', (data) =>
    data.editLines('figures.csv', (lines) =>
      lines.toSpliced(20, 1).toSpliced(5, 0, lines[20] ?? ''),
    ),
  ),
  bad('a row that was moved down', 'report-order', (data) =>
    data.editLines('figures.csv', (lines) =>
      lines.toSpliced(20, 0, lines[5] ?? '').toSpliced(5, 1),
    ),
  ),
  bad('a row that was moved to the end', 'report-order', (data) =>
    data.editLines('figures.csv', ([header = '', first = '', ...lines]) => [
      header,
      ...lines,
      first,
    ]),
  ),
  bad('two rows that were moved together', ['report-order', 'report-order'], (data) =>
    data.editLines('figures.csv', (lines) =>
      lines.toSpliced(20, 2).toSpliced(5, 0, ...lines.slice(20, 22)),
    ),
  ),
  bad('a plan that is said to be done', 'kind-chapter', (data) =>
    data.cell('figures.csv', 'workshop-target', 'kind', 'reported'),
  ),
  bad('a year for a plan', 'kind-chapter', (data) =>
    data.cell('figures.csv', 'workshop-target', 'period', '2022'),
  ),
];

const formula = (name: string, text: string) =>
  bad(`a formula ${name}`, 'formula', (data) =>
    data.cell('derived.csv', 'dispute-average', 'formula', text),
  );

const formulas: readonly Case[] = [
  formula('with an unknown character', 'dispute-amount ÷ disputes'),
  formula('that breaks off', 'dispute-amount /'),
  formula('with an open bracket', '(dispute-amount / disputes'),
  formula('with something left over', 'dispute-amount / disputes disputes'),
  formula('with a typed number', 'dispute-amount / 42'),
  formula('with an unknown id', 'dispute-amount / quarrels'),
  formula('with an unknown function', 'round(dispute-amount / disputes)'),
  formula('with too many arguments', 'floor(disputes, disputes)'),
  formula('longer than anybody reads', `disputes${' + disputes'.repeat(60)}`),
  formula('that divides by zero', 'dispute-amount / checkpoint-errors'),
  formula('that multiplies what may be below zero', 'disputes * (major-disputes - disputes)'),
  formula('that nothing bounds', 'grain-output / grain-output * 1 - grain-output'),
  formula('with a part that is not exact', 'base(grain-output, medical-rate)'),
  formula('that rounds what is not known to a whole number', 'floor(relocation-rate)'),
  formula('that counts names not in the report', 'count("石门圩村", "石门村村")'),
  formula('that counts figures', 'count(disputes)'),
  formula('with a name outside of count()', '"石门圩村" * 10'),
  bad('a formula with no solution', 'formula', (data) =>
    data.cell('derived.csv', 'medical-base', 'formula', 'base(disputes, relocation-rate)'),
  ),
  bad('a formula with several solutions', 'formula', (data) =>
    data.cell('derived.csv', 'medical-base', 'formula', 'base(medical-insured, relocation-rate)'),
  ),
  bad('formulas that name each other', 'formula', (data) => {
    data.cell('derived.csv', 'approvals-legacy', 'formula', 'approvals - approvals-other');
    data.cell('derived.csv', 'approvals-other', 'formula', 'approvals - approvals-legacy');
  }),
  bad('a sum of different things', 'formula-units', (data) =>
    data.cell('derived.csv', 'approvals-legacy', 'formula', 'approvals-zhaitan + demolitions'),
  ),
  bad('a difference of things in a third unit', 'formula-units', (data) =>
    data.cell('derived.csv', 'other-disputes', 'unit', 'petition'),
  ),
  bad('a formula of constants', 'formula-without-figure', (data) =>
    data.cell('derived.csv', 'dispute-average', 'formula', '10 / 100'),
  ),
];

const text = (name: string, check: CheckName, zh: string) =>
  bad(name, check, (data) => data.cell('figures.csv', 'signed-farmland', 'note_zh', zh));

const texts: readonly Case[] = [
  text('a brace without its other', 'text-braces', '签约{signed-farmland，不等于种了。'),
  text('a closing brace alone', 'text-braces', '签约signed-farmland}，不等于种了。'),
  text('an unknown style', 'text-braces', '签约{signed-farmland:huge}，不等于种了。'),
  text('an unknown placeholder', 'text-figure-unknown', '签约{signed-land}，不等于种了。'),
  text('an unknown count', 'text-count-unknown', '全文有{#words}字。'),
  text('an unknown term', 'text-term-unknown', '单位是{term:jin|斤}。'),
  text('a bound without its mark', 'text-bound-bare', '获产{grain-output:bare}。'),
  text('words that the report does not have', 'text-quote-missing', '报告说{“大丰收”}。'),
  text('a digit typed into a note', 'text-number-typed', '签约4681亩。'),
  text('a full-width digit typed into a note', 'text-number-typed', '签约３块。'),
  text('a Chinese count typed into a note', 'text-number-typed', '一共两块地。'),
  text('a large Chinese number typed into a note', 'text-number-typed', '一共三千，不算少。'),
  text('a fraction typed into a note', 'text-number-typed', '三分之二还没有种。'),
  text('a digit among words said to be the sentence’s own', 'text-braces', '这{own:2块}地。'),
  text('a digit among the words of a term', 'text-number-typed', '{term:mu|5亩}地。'),
  bad('a digit typed into a label', 'text-number-typed', (data) =>
    data.cell('figures.csv', 'signed-farmland', 'label_en', 'Farmland signed up in 2022'),
  ),
  bad('a number in words typed into a gloss', 'text-number-typed', (data) =>
    data.cell('glossary.csv', 'dibao', 'gloss_en', 'It tops up twelve incomes.'),
  ),
  bad('a note of a non-figure with a digit', 'text-number-typed', (data) => {
    data.cell('non-figures.csv', 'further', 'note_zh', '共9处。');
    data.cell('non-figures.csv', 'further', 'note_en', 'In several places.');
  }),
  bad('a reading note about an unknown figure', 'note-figure-unknown', (data) =>
    data.cell('notes.csv', 'round-thousand', 'figures', 'quarantine'),
  ),
];

/** Lines of the table of words by how they begin: taken out, or others put in their place. */
const rewritten =
  (start: string, ...lines: readonly ((line: string) => string)[]) =>
  (data: Files) => {
    data.editLines('chart-words.csv', (all) =>
      all.flatMap((line) =>
        line.startsWith(start) ? lines.map((change) => change(line)) : [line],
      ),
    );
    data.declare('chart-words.csv', data.lines('chart-words.csv').length - 1);
  };
const same = (line: string) => line;

const chartWords: readonly Case[] = [
  worded(
    'words of a chart with a typo',
    'words-chart-unknown',
    rewritten('care,what,', (line) => line.replace('care,', 'caer,')),
  ),
  worded(
    'words of a chart that edition.json has the words of',
    'words-chart-unknown',
    rewritten('care,what,', same, () => 'report-carpet,what,一格,A square'),
  ),
  worded(
    'a key with a typo',
    'words-key-unknown',
    rewritten('care,label.haircuts,', (line) => line.replace('haircuts', 'haircut')),
  ),
  worded(
    'a key that a chart does not have',
    'words-key-unknown',
    rewritten('care,what,', same, () => 'care,subtitle,数次数,Counts'),
  ),
  worded('a key twice', 'words-key-twice', rewritten('care,what,', same, same)),
  worded('a label without words', 'words-key-missing', rewritten('care,label.haircuts,')),
  worded('a chart without notes', 'words-key-missing', rewritten('care,note,')),
  worded('a state without words', 'words-key-missing', rewritten('relocation,state.fence,')),
  worded(
    'a chart with a title only',
    ['what', 'takeaway', 'alt', 'note', 'checked', 'gable', 'dangerous', 'cell'].map(
      () => 'words-key-missing',
    ),
    rewritten('safety-checks,', (line) => (line.includes(',title,') ? line : 'care,note,甲,A')),
  ),
  worded(
    'a label in one language',
    'cell-empty',
    rewritten('care,label.haircuts,', () => 'care,label.haircuts,{haircuts:sign},'),
  ),
  worded(
    'a comma in words that is not in quotation marks',
    'row-ragged',
    rewritten('care,label.haircuts,', () => 'care,label.haircuts,理发,hair, cut'),
  ),
  worded('no words at all for a chart, which is then left out', [], rewritten('care,')),
];

/** The changelog with these rows after the first, which never changes, and their number declared. */
const changed = (name: string, check: CheckName, ...added: readonly string[]) =>
  bad(name, check, (data) => {
    data.editLines('changes.csv', ([header = '', first = '']) => [header, first, ...added]);
    data.declare('changes.csv', added.length + 1);
  });

const log: readonly Case[] = [
  bad('a changelog without a row', 'change-first', (data) => {
    data.editLines('changes.csv', ([header = '']) => [header]);
    data.declare('changes.csv', 0);
  }),
  bad('a changelog that begins with an addition', 'change-first', (data) =>
    data.replace('changes.csv', ',publication,', ',addition,'),
  ),
  bad('a change on a day that does not exist', 'cell-date', (data) =>
    data.replace('changes.csv', '2026-11-24', '2026-11-31'),
  ),
  bad('a day as Excel writes it', 'cell-date', (data) =>
    data.replace('changes.csv', '2026-11-24', '2026/11/24'),
  ),
  bad('a version of two parts', 'cell-version', (data) =>
    data.replace('changes.csv', ',1.0.0,', ',1.0,'),
  ),
  changed(
    'a change before the last',
    'change-order',
    '2026-11-23,1.0.1,addition,,补了注。,Notes added.',
  ),
  changed(
    'a version below the last',
    'change-order',
    '2026-11-24,0.9.10,addition,,补了注。,Notes added.',
  ),
  changed(
    'a later change in the same version',
    'change-order',
    '2026-12-01,1.0.0,addition,,补了注。,Notes added.',
  ),
  changed(
    'a correction of no figure',
    'change-without-figure',
    '2026-12-01,1.0.1,correction,,改了一处。,One mistake put right.',
  ),
  changed(
    'a correction of an unknown figure',
    'change-figure-unknown',
    '2026-12-01,1.0.1,correction,street-lamps quarantine,改了一处。,One mistake put right.',
  ),
  changed(
    'a digit typed into a change',
    'text-number-typed',
    '2026-12-01,1.0.1,correction,street-lamps,改成了60盏。,Put right.',
  ),
];

const use: readonly Case[] = [
  used('a figure that nothing uses', 'figure-unused', (all) =>
    all.filter((id) => id !== 'street-lamps'),
  ),
  used('a derived figure that nothing uses', 'derived-unused', (all) =>
    all.filter((id) => id !== 'rail-land-hectares'),
  ),
  {
    name: 'a figure that is used after all',
    checks: ['figure-used-after-all'],
    issues: () => {
      const used = new Set(usable(new Files().read()));
      const data = new Files();
      data.cell('figures.csv', 'street-lamps', 'unused', '没有图');
      return located(everyFigureUsed(used)(inputOf(data.read())));
    },
  },
];

/** Two mistakes that have nothing to do with each other, and one that much depends on. */
const many: readonly Case[] = [
  bad(
    'mistakes in four files',
    ['file-encoding', 'cell-number', 'quote-missing', 'text-missing'],
    (data) => {
      const [header = ''] = data.lines('glossary.csv');
      data.set('glossary.csv', Uint8Array.from([...encode(`${header}\n`), ...gbkTonne]));
      data.cell('references.csv', 'pitch-length', 'value', '1O5');
      data.cell('figures.csv', 'street-lamps', 'quote', '新装路灯70盏');
      data.cell('non-figures.csv', 'all-causes', 'text', '一切都');
    },
  ),
  bad(
    'mistakes in three cells of one row',
    ['cell-number', 'quote-missing', 'text-number-typed'],
    (data) => {
      data.cell('figures.csv', 'signed-farmland', 'value', '４681');
      data.cell('figures.csv', 'signed-farmland', 'quote', '签约了4681亩');
      data.cell('figures.csv', 'signed-farmland', 'note_zh', '种了2年。');
    },
  ),
  bad('a damaged row that formulas, notes and labels name', 'row-ragged', (data) =>
    data.replace('figures.csv', 'relocated-households,reported,', 'relocated-households,'),
  ),
  bad('a wrong value that formulas depend on', 'numeral-value', (data) =>
    data.cell('figures.csv', 'relocation-rate', 'value', '147'),
  ),
  bad('a damaged unit that many figures have', 'cell-choice', (data) =>
    data.cell('units.csv', 'wan-yuan', 'measured', 'ja'),
  ),
  bad('a damaged term that a text names', 'cell-empty', (data) => {
    data.cell('figures.csv', 'signed-farmland', 'note_zh', '单位是{term:mu|亩}。');
    data.cell('glossary.csv', 'mu', 'gloss_en', '');
  }),
  bad('stray quotation marks in two rows', ['csv-quote', 'csv-quote'], (data) => {
    data.replace('figures.csv', ',新建的垃圾分类亭,', ',新建的"垃圾分类亭,');
    data.replace('figures.csv', '获产2000余吨",2000余吨', '获产2000余吨,2000余吨');
  }),
];

export const cases: readonly Case[] = [
  ...files,
  ...tables,
  ...cells,
  ...rows,
  ...meta,
  ...quotes,
  ...coverage,
  ...formulas,
  ...texts,
  ...chartWords,
  ...log,
  ...use,
  ...many,
];
