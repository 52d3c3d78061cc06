/** The order of the report: chapters, and figures in them. */

import type { Issue } from '../../core/issue.ts';
import { periodsOf, planPeriod } from '../periods.ts';
import { chapterRanges } from '../ranges.ts';
import type { EditionMeta } from '../tables.ts';
import type { Check, CheckInput, DataInput, PlacedFigure } from './input.ts';
import { at, placedFigures, rowsWith } from './input.ts';

/** Figures stand in the file as in the report: each behind the one in the row above. */
export const reportOrder: Check<DataInput> = (input) => {
  let above = { start: -1, id: '' };
  return placedFigures(input).flatMap(({ row, data, range }) => {
    if (range === null) return [];
    const last = above;
    above = { start: range.start, id: data.id ?? '' };
    if (range.start >= last.start) return [];
    return [
      at('figures.csv', row, '', {
        check: 'report-order',
        found: data.id ?? '',
        expected: ordered,
        hint: {
          zh: `报告里它在 ${last.id} 前面。`,
          en: `In the report it stands before ${last.id}.`,
        },
      }),
    ];
  });
};

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
