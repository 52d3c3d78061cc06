/** The order of the report: chapters, and figures in them. */

import type { Issue } from '../../core/issue.ts';
import { noHint } from '../cells.ts';
import { periodsOf, planPeriod } from '../periods.ts';
import type { Range } from '../ranges.ts';
import { chapterRanges } from '../ranges.ts';
import type { EditionMeta } from '../tables.ts';
import type { Check, CheckInput, DataInput, PlacedFigure } from './input.ts';
import { at, placedFigures, rowsWith } from './input.ts';

/** Figures stand in the file as in the report. Told are the fewest rows that have to be moved. */
export const reportOrder: Check<DataInput> = (input) => {
  const placed = placedFigures(input).filter(isStanding);
  const startOf = ({ range }: Standing) => range.start;
  // Nothing is made of so many rows where nothing is wrong.
  if (placed.every((one, index) => startOf(one) >= startOf(placed[index - 1] ?? one))) return [];
  const sorted = placed.toSorted((one, other) => startOf(one) - startOf(other));
  const staying = inOrder(placed);
  const places = new Map(sorted.map((figure, index) => [figure, index]));
  return placed
    .filter((figure) => !staying.has(figure))
    .map((figure) => {
      const place = places.get(figure) ?? 0;
      return at('figures.csv', figure.row, '', {
        check: 'report-order',
        found: figure.data.id ?? '',
        expected: ordered,
        hint: moveTo(sorted[place - 1], sorted[place + 1]),
      });
    });
};

/** A figure that was found in the report. */
interface Standing extends PlacedFigure {
  readonly range: Range;
}

const isStanding = (figure: PlacedFigure): figure is Standing => figure.range !== null;

/** As many figures as there can be that stand in the order of the report, others taken out. */
function inOrder(placed: readonly Standing[]): ReadonlySet<Standing> {
  // By length of a series in order: its last figure, the earliest in the report that there can be.
  const lasts: Standing[] = [];
  const before = new Map<Standing, Standing | undefined>();
  for (const figure of placed) {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lasts[middle]?.range.start ?? 0) <= figure.range.start) low = middle + 1;
      else high = middle;
    }
    before.set(figure, lasts[low - 1]);
    lasts[low] = figure;
  }
  const staying = new Set<Standing>();
  for (let one = lasts.at(-1); one !== undefined; one = before.get(one)) staying.add(one);
  return staying;
}

/** Where a row belongs, by those that the report has before and behind it. */
function moveTo(above: Standing | undefined, below: Standing | undefined): Issue['hint'] {
  const name = ({ row, data: { id = '' } }: Standing) => ({
    zh: `第 ${row} 行 ${id} `,
    en: `${id} in row ${row}`,
  });
  if (above !== undefined) {
    const { zh, en } = name(above);
    return {
      zh: `移到${zh}后面：报告里它紧跟在那之后。`,
      en: `Move it below ${en}: the report has it next.`,
    };
  }
  if (below === undefined) return noHint;
  const { zh, en } = name(below);
  return {
    zh: `移到${zh}前面：报告里它是第一个。`,
    en: `Move it above ${en}: the report has it first.`,
  };
}

const ordered = { zh: '按报告里的先后排的行', en: 'rows in the order of the report' };

/** Figures name the chapter in which their quote stands, and are targets in the plan only. */
export const chaptersHold: Check = (input) => {
  // Chapters that are not where edition.json says are reported there, once.
  if (metaChapters(input).length > 0) return [];
  const places = chapterRanges(input.report, input.meta);
  return placedFigures(input).flatMap(({ row, data, range }) => {
    const place = places.find(
      ({ start, end }) => range && range.start >= start && range.start < end,
    );
    if (place === undefined || data.chapter === undefined) return [];
    const named = input.meta.chapters.find(({ id }) => id === data.chapter);
    if (named === undefined) return [];
    if (place.id === data.chapter) return planned(row, data, named.role === 'plan', input.meta);
    return [
      at('figures.csv', row, 'chapter', {
        check: 'chapter-position',
        found: data.chapter,
        expected: { zh: place.id, en: place.id },
        hint: { zh: '原句在那一章。', en: 'That is the chapter in which the quote stands.' },
      }),
    ];
  });
};

/** What is planned is a target, and nothing else is. */
function planned(
  row: number,
  { kind, period }: PlacedFigure['data'],
  inPlan: boolean,
  meta: EditionMeta,
): Issue[] {
  const complain = (column: string, found: string, plan: string, elsewhere: string): Issue =>
    at('figures.csv', row, column, {
      check: 'kind-chapter',
      found,
      expected: inPlan
        ? { zh: `${plan}，因为在计划一章`, en: `${plan}, in the plan` }
        : { zh: `${elsewhere}，因为不在计划一章`, en: `${elsewhere}, outside the plan` },
    });
  if (kind !== undefined && inPlan !== (kind === 'target')) {
    return [complain('kind', kind, 'target', 'reported')];
  }
  const [plan, periods] = [planPeriod(meta), [...periodsOf(meta).keys()]];
  if (period !== undefined && periods.includes(period) && inPlan !== (period === plan)) {
    return [complain('period', period, plan, periods.filter((p) => p !== plan).join(', '))];
  }
  return [];
}

/** Rows name chapters and periods that edition.json has. */
export const choicesDeclared: Check = (input) => {
  // Periods are called by the years: one that is wrong is reported there, once.
  if (metaInReport(input).some(({ column }) => column.endsWith('Year'))) return [];
  const chapters = input.meta.chapters.map(({ id }) => id);
  const periods = [...periodsOf(input.meta).keys()];
  const complain = (
    file: 'figures.csv' | 'derived.csv',
    row: number,
    column: string,
    found: string | undefined,
    known: readonly string[],
  ): Issue[] => {
    if (found === undefined || known.includes(found)) return [];
    const expected = {
      zh: `以下之一：${known.join('、')}`,
      en: `one of ${known.join(', ')}`,
    };
    return [at(file, row, column, { check: 'cell-choice', found, expected })];
  };
  return [
    ...rowsWith(input, 'figures.csv', []).flatMap(({ row, data }) => [
      ...complain('figures.csv', row, 'chapter', data.chapter, chapters),
      ...complain('figures.csv', row, 'period', data.period, periods),
    ]),
    ...rowsWith(input, 'derived.csv', []).flatMap(({ row, data }) =>
      complain('derived.csv', row, 'chapter', data.chapter, chapters),
    ),
  ];
};

/** What edition.json says twice, or of more chapters than may be so. */
function oddChapters({ meta }: CheckInput): Issue[] {
  const complain = (index: number, column: 'id' | 'role', expected: Issue['expected']) =>
    at('edition.json', 0, `chapters.${index}.${column}`, {
      check: 'meta-chapters',
      found: meta.chapters[index]?.[column] ?? '',
      expected,
    });
  return meta.chapters.flatMap(({ id, role }, index) => {
    const before = meta.chapters.slice(0, index);
    return [
      ...(before.some((other) => other.id === id) ? [complain(index, 'id', anotherId)] : []),
      ...((index === 0) === (role === 'preamble') ? [] : [complain(index, 'role', preambleFirst)]),
      ...(role === 'problems' && before.some((other) => other.role === role)
        ? [complain(index, 'role', problemsOnce)]
        : []),
    ];
  });
}

const anotherId = { zh: '没有用过的 id', en: 'an id that no other chapter has' };
const preambleFirst = {
  zh: '第一章是 preamble，别的章都不是',
  en: 'preamble for the first chapter, and for no other',
};
const problemsOnce = { zh: '最多一章 problems', en: 'problems for one chapter at most' };

/** edition.json divides the report into chapters, each beginning with words found once, in order. */
export const metaChapters: Check = (input) => {
  const { meta } = input;
  const odd = oddChapters(input);
  if (meta.chapters.length < 2) odd.push(tooFew(meta.chapters.length));
  if (odd.length > 0) return odd;
  const issues: Issue[] = [];
  let last = -1;
  meta.chapters.forEach(({ id, from }, index) => {
    const [start, ...more] = input.index.occurrences(from);
    const placed = start !== undefined && more.length === 0;
    if (!placed || start <= last || (index === 0 && start !== 0)) {
      issues.push(
        at('edition.json', 0, `chapters.${id}.from`, {
          check: placed ? 'meta-chapters' : 'meta-not-in-report',
          found: from,
          expected: placed
            ? {
                zh: '在上一章后面开头的原话，第一章从报告的第一个字起',
                en: 'words behind the last chapter’s, and the first chapter from the first word on',
              }
            : onceInReport,
        }),
      );
    }
    last = Math.max(last, start ?? -1);
  });
  return issues;
};

const tooFew = (found: number): Issue =>
  at('edition.json', 0, 'chapters', {
    check: 'meta-chapters',
    found: String(found),
    expected: { zh: '开头和至少一章', en: 'an opening and at least one chapter' },
  });

const onceInReport = { zh: '报告里只出现一次的原话', en: 'words that stand in the report once' };

/** Title, index number, date and years in edition.json are those printed in the report. */
export const metaInReport: Check = (input) => {
  const { meta } = input;
  const missing = (
    column: keyof EditionMeta | 'title.zh',
    found: string,
    expected: Issue['expected'],
  ) => at('edition.json', 0, column, { check: 'meta-not-in-report', found, expected });
  const words = [
    ['title.zh', meta.title.zh],
    ['indexNumber', meta.indexNumber],
    ['published', meta.published],
  ] as const;
  const years = [
    ['reportYear', meta.reportYear],
    ['planYear', meta.planYear],
  ] as const;
  return [
    ...words
      .filter(([, found]) => input.index.occurrences(found).length !== 1)
      .map(([column, found]) => missing(column, found, onceInReport)),
    ...years
      .filter(([, year]) => !meta.title.zh.includes(`${year}年`))
      .map(([column, year]) =>
        missing(column, String(year), {
          zh: `题目“${meta.title.zh}”里的年份`,
          en: `a year of the title “${meta.title.zh}”`,
        }),
      ),
  ];
};
