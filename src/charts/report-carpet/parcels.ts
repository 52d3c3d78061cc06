/** The report as land: every line of it a parcel, every figure a lit plot in it. */

import type { Chapter, ChapterRole, Colour } from '../../core/figure.ts';
import type { Edition } from '../../edition/edition.ts';

/** One line of the report that has characters. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Whether it is a heading, which is drawn darker. */
  readonly heading: boolean;
  /** Ranges of figures in it, from its start. */
  readonly lit: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

export interface ChapterParcels {
  readonly chapter: Chapter;
  readonly role: ChapterRole;
  readonly colour: Colour;
  readonly paragraphs: readonly Paragraph[];
}

/** A line that ends without a full stop and is this short is a heading in this report. */
const longestHeading = 32;

/** The report's lines by chapter, in its order. */
export function chapterParcels(edition: Edition): ChapterParcels[] {
  const lines = Array.from(edition.report.matchAll(/[^\n]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    heading: match[0].length <= longestHeading && !/[。:;]$/u.test(match[0]),
  }));
  return edition.chapters.map((range) => ({
    chapter: range.id,
    role: range.role,
    colour: range.colour,
    paragraphs: lines
      .filter(({ start }) => start >= range.start && start < range.end)
      .map((line) => ({
        ...line,
        lit: edition.printed
          .filter((figure) => figure.start >= line.start && figure.start < line.end)
          .map(({ id, start, end }) => ({ id, start: start - line.start, end: end - line.start })),
      })),
  }));
}
