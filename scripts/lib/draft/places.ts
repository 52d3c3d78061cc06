/** Words of the report for a row: as few as tell where its numeral stands, and what it counts. */

import { findNumeral } from '../../../src/core/numeral.ts';
import type { TextIndex } from '../../../src/core/text-index.ts';
import type { Found } from './find.ts';
import { idiomAt } from './judge.ts';

const ends = /[,，。；;\n]/u;

/** Where the clauses of a sentence begin, from the numeral's own back to the first. */
function* clauseStarts(report: string, start: number): Generator<number> {
  for (let at = start; ; at -= 1) {
    const before = report.charAt(at - 1);
    if (before !== '' && !ends.test(before)) continue;
    yield at;
    if (before === '' || /[。；;\n]/u.test(before)) return;
  }
}

function clauseEnd(report: string, end: number): number {
  const more = report.slice(end).search(ends);
  return more === -1 ? report.length : end + more;
}

/**
 * Quotes for a figure, the shortest first: its clause, and with the clauses before it; where the
 * numeral stands in it twice, fewer words. Each stands in the report once and has the numeral once.
 */
export function* quotesOf(index: TextIndex, { start, end, text }: Found): Generator<string> {
  const report = index.text;
  const to = clauseEnd(report, end);
  const good = (quote: string) =>
    quote.trim() === quote &&
    index.occurrences(quote).length === 1 &&
    findNumeral(quote, text).length === 1;
  for (const from of clauseStarts(report, start)) {
    for (const last of [to, end]) {
      const quote = report.slice(from, last);
      if (good(quote)) yield quote;
    }
  }
  const [first = start] = clauseStarts(report, start);
  for (let from = start; from >= first; from -= 1) {
    const quote = report.slice(from, to);
    if (good(quote)) yield quote;
  }
}

/** A name in quotation marks is quoted whole when it is no longer. */
const longestName = 14;

/** Words with a numeral that is no figure in them, from the best on. */
function* wordsAround(
  report: string,
  { start, end }: Found,
  least: number,
): Generator<[from: number, to: number]> {
  const idiom = idiomAt(report, start);
  if (idiom !== null) yield [idiom.from, idiom.from + idiom.word.length];
  const open = report.lastIndexOf('“', start);
  const close = report.indexOf('”', end - 1) + 1;
  if (open !== -1 && close > end && close - open <= longestName) yield [open, close];
  for (let reach = least; reach <= 24; reach += 1) {
    yield [start, end + reach];
    yield [start - reach, end];
    yield [start - reach, end + reach];
  }
}

/**
 * Words around what is no figure, alike wherever they mean the same, and where its numeral stands.
 * @param free whether nothing has claimed a range yet
 * @param least how many characters to take beside it: a date is read by what it dates
 */
export function wordsOf(
  index: TextIndex,
  found: Found,
  free: (start: number, end: number) => boolean,
  least: number,
): { readonly words: string; readonly starts: readonly number[] } | null {
  const { start, text } = found;
  for (const [from, to] of wordsAround(index.text, found, least)) {
    const words = index.text.slice(Math.max(0, from), to);
    const [offset, ...more] = findNumeral(words, text);
    if (offset === undefined || more.length > 0 || Math.max(0, from) + offset !== start) continue;
    if (words.trim() !== words || words.includes('\n')) continue;
    const starts = index.occurrences(words).map((at) => at + offset);
    if (starts.every((at) => free(at, at + text.length))) return { words, starts };
  }
  return null;
}
