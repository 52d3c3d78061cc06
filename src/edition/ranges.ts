/** Where the rows stand in the report. */

import { findNumeral } from '../core/numeral.ts';
import type { EditionMeta, RowOf } from './tables.ts';
import type { Chapter } from '../core/figure.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every place where `part` stands in `whole`. */
export function occurrences(whole: string, part: string): number[] {
  const starts: number[] = [];
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) starts.push(at);
  return starts;
}

/** The range of a figure's numeral, or `null` unless quote and numeral are each found exactly once. */
export function figureRange(
  report: string,
  figure: Pick<RowOf<'figures.csv'>, 'quote' | 'numeral'>,
): Range | null {
  const quote = report.indexOf(figure.quote);
  if (quote === -1 || report.includes(figure.quote, quote + 1)) return null;
  const [numeral, ...more] = findNumeral(figure.quote, figure.numeral);
  if (numeral === undefined || more.length > 0) return null;
  const start = quote + numeral;
  return { start, end: start + figure.numeral.length };
}

/** The ranges of a non-figure's numeral, one for each time its text stands in the report. */
export function nonFigureRanges(
  report: string,
  row: Pick<RowOf<'non-figures.csv'>, 'text' | 'numeral'>,
): Range[] {
  const [offset] = findNumeral(row.text, row.numeral);
  if (offset === undefined) return [];
  return occurrences(report, row.text).map((at) => ({
    start: at + offset,
    end: at + offset + row.numeral.length,
  }));
}

/** A chapter's place in the report. */
export interface ChapterRange extends Range {
  readonly id: Chapter;
}

/** The chapters' ranges, in the order of edition.json. A chapter whose words are not found is empty. */
export function chapterRanges(report: string, meta: EditionMeta): ChapterRange[] {
  const starts = meta.chapters.map(({ from }) => report.indexOf(from));
  return meta.chapters.map(({ id }, index) => ({
    id,
    start: Math.max(0, starts[index] ?? 0),
    end: starts[index + 1] ?? report.length,
  }));
}
