/** The report line by line, every numeral in it told apart: figures, and what is not counted. */

import type { Chapter, NonFigureReason, PrintedFigure } from '../core/figure.ts';
import type { Edition, NonFigure } from './edition.ts';

/** A stretch of a line: words, the numeral of a figure, or a numeral that is not counted. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'figure'; readonly text: string; readonly figure: PrintedFigure }
  | { readonly type: 'non-figure'; readonly text: string; readonly nonFigure: NonFigure };

/** A line of the report that is not blank. Its pieces, put together, are the line byte for byte. */
export interface ReportLine {
  /**
   * `title` is the first line; `part` a year's heading; `chapter` one that the report numbers with
   * 一、二、三; `record` the lines of the site that published it; all others are paragraphs.
   */
  readonly type: 'title' | 'part' | 'chapter' | 'record' | 'paragraph';
  readonly pieces: readonly Piece[];
  /** Its place among the lines of the file, from 0. */
  readonly at: number;
}

/** The lines of one chapter. */
export interface ReportPassage {
  readonly chapter: Chapter;
  readonly lines: readonly ReportLine[];
}

/** 一、 at the beginning of a line: how official reports number their chapters. */
const numbered = /^[一二三四五六七八九十]+、/u;

/** A heading ends with a character, not with punctuation, and is short. */
const mostInHeading = 14;

/** The report's lines by chapter, in its order. */
export function annotate(edition: Edition): ReportPassage[] {
  const marks = [
    ...edition.printed.map((figure) => ({ ...figure, piece: { type: 'figure', figure } as const })),
    ...edition.nonFigures.flatMap((nonFigure) =>
      nonFigure.ranges.map((range) => ({
        ...range,
        piece: { type: 'non-figure', nonFigure } as const,
      })),
    ),
  ].sort((one, other) => one.start - other.start);
  let mark = 0;
  let start = 0;
  const lines = edition.report.split('\n').map((text, at) => {
    const end = start + text.length;
    const pieces: Piece[] = [];
    let from = start;
    const words = (to: number) => {
      if (to > from) pieces.push({ type: 'text', text: edition.report.slice(from, to) });
    };
    for (let next = marks[mark]; next !== undefined && next.start < end; next = marks[mark]) {
      words(next.start);
      pieces.push({ ...next.piece, text: edition.report.slice(next.start, next.end) });
      from = next.end;
      mark += 1;
    }
    words(end);
    const line = { start, end, text, at, pieces };
    start = end + 1;
    return line;
  });
  const titleEnds = lines.findIndex(({ text }) => text === '');
  return edition.chapters.map(({ id, start: first, end: last }) => ({
    chapter: id,
    lines: lines
      .filter((line) => line.text !== '' && line.start >= first && line.start < last)
      .map(({ text, at, pieces }) => ({ type: typeOf(text, at, titleEnds), pieces, at })),
  }));
}

function typeOf(text: string, at: number, titleEnds: number): ReportLine['type'] {
  if (at === 0) return 'title';
  if (at < titleEnds) return 'record';
  if (numbered.test(text)) return 'chapter';
  return text.length <= mostInHeading && /[\p{Script=Han}]$/u.test(text) ? 'part' : 'paragraph';
}

/** The figures of a line, in its order. */
export function figuresOf({ pieces }: ReportLine): PrintedFigure[] {
  return pieces.flatMap((piece) => (piece.type === 'figure' ? [piece.figure] : []));
}

/** What is not counted, by reason, in the order in which reasons first occur. */
export function nonFiguresByReason(
  edition: Edition,
): ReadonlyMap<NonFigureReason, readonly NonFigure[]> {
  return Map.groupBy(edition.nonFigures, ({ reason }) => reason);
}
