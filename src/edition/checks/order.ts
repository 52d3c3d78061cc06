/** The order of the report: chapters, and figures in them. */

import { chapters, periods } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import { chapterRanges } from '../ranges.ts';
import type { EditionMeta } from '../tables.ts';
import type { Check, DataInput, PlacedFigure } from './input.ts';
import { at, placedFigures } from './input.ts';

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
    if (place.id === data.chapter) return planned(row, data);
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
function planned(row: number, { chapter, kind, period }: PlacedFigure['data']): Issue[] {
  const inPlan = chapter === 'plan';
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
  if (period !== undefined && inPlan !== (period === '2023-plan')) {
    return [
      complain('period', period, '2023-plan', periods.filter((p) => p !== '2023-plan').join(', ')),
    ];
  }
  return [];
}

/** edition.json divides the report into all chapters, each beginning with words found once, in order. */
export const metaChapters: Check = (input) => {
  const { meta } = input;
  const named = meta.chapters.map(({ id }) => id).join(', ');
  if (named !== chapters.join(', ')) {
    return [
      at('edition.json', 0, 'chapters', {
        check: 'meta-chapters',
        found: named,
        expected: {
          zh: `这个次序：${chapters.join('、')}`,
          en: `this order: ${chapters.join(', ')}`,
        },
      }),
    ];
  }
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
