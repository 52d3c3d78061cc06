/** The proof of completeness: every numeral of the report belongs to exactly one row. */

import type { Issue } from '../../core/issue.ts';
import { findNumerals } from '../../core/numeral.ts';
import type { Range } from '../ranges.ts';
import { chapterRanges, figureRange, nonFigureRanges, occurrences } from '../ranges.ts';
import type { Check, CheckInput } from './input.ts';
import { at } from './input.ts';

interface Claim extends Range {
  readonly file: 'figures.csv' | 'non-figures.csv';
  readonly row: number;
  readonly id: string;
}

/** Every range of the report that a row claims, in the report's order. */
function claims({ report, rows, damaged }: CheckInput): Claim[] {
  const figures = rows['figures.csv'].flatMap(({ row, data }): Claim[] => {
    const range = figureRange(report, data);
    return range === null ? [] : [{ ...range, file: 'figures.csv', row, id: data.id }];
  });
  const others = rows['non-figures.csv'].flatMap(({ row, data }) =>
    nonFigureRanges(report, data).map(
      (range): Claim => ({ ...range, file: 'non-figures.csv', row, id: data.id }),
    ),
  );
  // A row with a bad cell still says which numeral it is about; its own cell is the error to report.
  const damagedFigures = damaged['figures.csv'].flatMap(({ row, data }): Claim[] => {
    const { id = '', quote = '', numeral = '' } = data;
    const range = quote === '' || numeral === '' ? null : figureRange(report, { quote, numeral });
    return range === null ? [] : [{ ...range, file: 'figures.csv', row, id }];
  });
  const damagedOthers = damaged['non-figures.csv'].flatMap(({ row, data }) => {
    const { id = '', text = '', numeral = '' } = data;
    const words = { text: text.replaceAll('\\n', '\n'), numeral };
    return text === '' || numeral === ''
      ? []
      : nonFigureRanges(report, words).map((range): Claim => ({ ...range, file: 'non-figures.csv', row, id }));
  });
  return [...figures, ...others, ...damagedFigures, ...damagedOthers].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** No two rows claim the same characters. */
export const noOverlap: Check = (input) => {
  const issues: Issue[] = [];
  let last: Claim | undefined;
  for (const claim of claims(input)) {
    if (last !== undefined && claim.start < last.end) {
      issues.push(
        at(claim.file, claim.row, 'numeral', {
          check: 'numeral-claimed-twice',
          found: input.report.slice(claim.start, claim.end),
          expected: { zh: '没有别的行占用的数字', en: 'a numeral that no other row claims' },
          hint: {
            zh: `${last.file} 第 ${last.row} 行（${last.id}）也占了它。`,
            en: `${last.file} row ${last.row} (${last.id}) claims it too.`,
          },
        }),
      );
    }
    if (last === undefined || claim.end > last.end) last = claim;
  }
  return issues;
};

/** No numeral of the report is left without a row. */
export const nothingLeftOut: Check = (input) => {
  const claimed = claims(input);
  let next = 0;
  return findNumerals(input.report).flatMap((run) => {
    while ((claimed[next]?.end ?? Number.POSITIVE_INFINITY) <= run.start) next += 1;
    const claim = claimed[next];
    if (claim !== undefined && claim.start <= run.start && claim.end >= run.end) return [];
    const around = input.report.slice(Math.max(0, run.start - 8), run.end + 8).replaceAll('\n', '⏎');
    return [
      at('report.txt', lineOf(input.report, run.start), String(run.start), {
        check: 'numeral-unaccounted',
        found: run.text,
        expected: {
          zh: 'figures.csv 或 non-figures.csv 里有它的一行',
          en: 'a row for it in figures.csv or non-figures.csv',
        },
        hint: { zh: `在“${around}”。`, en: `It stands in “${around}”.` },
      }),
    ];
  });
};

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Figures stand in the file as in the report, and in the chapter they name. */
export const reportOrder: Check = ({ meta, report, rows }) => {
  const places = chapterRanges(report, meta);
  let last = -1;
  return rows['figures.csv'].flatMap(({ row, data }) => {
    const range = figureRange(report, data);
    if (range === null) return [];
    const issues: Issue[] = [];
    const place = places.find(({ start, end }) => range.start >= start && range.start < end);
    if (place?.id !== data.chapter) {
      issues.push(
        at('figures.csv', row, 'chapter', {
          check: 'chapter-position',
          found: data.chapter,
          expected: { zh: place?.id ?? '', en: place?.id ?? '' },
          hint: { zh: '原句在那一章。', en: 'That is the chapter in which the quote stands.' },
        }),
      );
    }
    if (range.start < last) {
      issues.push(
        at('figures.csv', row, '', {
          check: 'report-order',
          found: data.id,
          expected: { zh: '按报告里的先后排', en: 'rows in the order of the report' },
        }),
      );
    }
    last = Math.max(last, range.start);
    const target = data.chapter === 'plan';
    if (target !== (data.kind === 'target') || target !== (data.period === '2023-plan')) {
      issues.push(
        at('figures.csv', row, 'kind', {
          check: 'kind-chapter',
          found: `${data.kind}, ${data.period}`,
          expected: target
            ? { zh: '计划里的数字是 target、2023-plan', en: 'target and 2023-plan in the plan' }
            : { zh: '计划以外的数字是 reported', en: 'reported, outside the plan' },
        }),
      );
    }
    return issues;
  });
};

/** edition.json agrees with the report: chapters in order, index number and date as printed. */
export const metaInReport: Check = ({ meta, report }) => {
  const issues: Issue[] = [];
  const missing = (column: string, found: string) =>
    at('edition.json', 0, column, {
      check: 'meta-not-in-report',
      found,
      expected: { zh: '报告里出现一次的原话', en: 'words that stand in the report once' },
    });
  if (occurrences(report, meta.indexNumber).length !== 1) {
    issues.push(missing('indexNumber', meta.indexNumber));
  }
  if (occurrences(report, meta.published).length !== 1) {
    issues.push(missing('published', meta.published));
  }
  let last = -1;
  meta.chapters.forEach(({ id, from }, index) => {
    const [start, ...more] = occurrences(report, from);
    if (start === undefined || more.length > 0 || start < last) {
      issues.push(missing(`chapters.${id}.from`, from));
    } else if (index === 0 && start !== 0) {
      issues.push(missing(`chapters.${id}.from`, from));
    }
    last = start ?? last;
  });
  return issues;
};
