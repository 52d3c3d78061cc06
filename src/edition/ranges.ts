/** Where the rows stand in the report. */

import type { Chapter } from '../core/figure.ts';
import { findNumeral } from '../core/numeral.ts';
import type { TextIndex } from '../core/text-index.ts';
import type { EditionMeta, RowOf } from './tables.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a figure was looked for and found. */
export interface FigurePlace {
  /** How often its quote stands in the report. */
  readonly quotes: number;
  /** How often its numeral stands in the quote. */
  readonly numerals: number;
  /** The range of its numeral; `null` unless both are found exactly once. */
  readonly range: Range | null;
}

/** Looks for a figure's quote in the report, and for its numeral in the quote. */
export function figurePlace(
  report: TextIndex,
  { quote, numeral }: Pick<RowOf<'figures.csv'>, 'quote' | 'numeral'>,
): FigurePlace {
  const [place, ...morePlaces] = report.occurrences(quote);
  const [offset, ...moreOffsets] = findNumeral(quote, numeral);
  const once = morePlaces.length === 0 && moreOffsets.length === 0;
  const start = (place ?? 0) + (offset ?? 0);
  return {
    quotes: place === undefined ? 0 : 1 + morePlaces.length,
    numerals: offset === undefined ? 0 : 1 + moreOffsets.length,
    range:
      once && place !== undefined && offset !== undefined
        ? { start, end: start + numeral.length }
        : null,
  };
}

/** The ranges of a non-figure's numeral, one for each time its text stands in the report. */
export function nonFigureRanges(
  report: TextIndex,
  { text, numeral }: Pick<RowOf<'non-figures.csv'>, 'text' | 'numeral'>,
): Range[] {
  const [offset] = findNumeral(text, numeral);
  if (offset === undefined) return [];
  return report.occurrences(text).map((at) => ({
    start: at + offset,
    end: at + offset + numeral.length,
  }));
}

/** A chapter's place in the report. */
export interface ChapterRange extends Range {
  readonly id: Chapter;
}

/** The chapters' ranges, in the order of edition.json. A chapter whose words are not found is empty. */
export function chapterRanges(report: string, meta: EditionMeta): ChapterRange[] {
  const starts = meta.chapters.map(({ from }) => report.indexOf(from));
  return meta.chapters.map(({ id }, index) => {
    const start = Math.max(0, starts[index] ?? 0);
    return { id, start, end: Math.max(start, starts[index + 1] ?? report.length) };
  });
}
