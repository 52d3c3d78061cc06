/** The proof of completeness: every numeral of the report belongs to exactly one row. */

import type { Issue } from '../../core/issue.ts';
import { findNumerals } from '../../core/numeral.ts';
import { oncePer } from '../../core/once.ts';
import { lineStarts, placeInLines } from '../../core/text-index.ts';
import type { Range } from '../ranges.ts';
import { nonFigureRanges } from '../ranges.ts';
import type { Check, DataInput } from './input.ts';
import { at, placedFigures, rowsWith } from './input.ts';

interface Claim extends Range {
  readonly file: 'figures.csv' | 'non-figures.csv';
  readonly row: number;
  readonly id: string | undefined;
}

/** A row that would claim numerals if it could be found in the report, and how often. */
interface Lost {
  readonly words: string;
  readonly times: number;
}

interface Claims {
  /** In the report's order. */
  readonly claims: readonly Claim[];
  readonly lost: readonly Lost[];
}

/** What rows claim of the report, those with a bad cell elsewhere included. */
const claimsOf = oncePer((input: DataInput): Claims => {
  const claims: Claim[] = [];
  const lost: Lost[] = [];
  for (const { row, data, range, numeral, meant } of placedFigures(input)) {
    if (range === null) {
      lost.push({ words: meant?.text ?? wordsOf(data.quote, data.numeral), times: 1 });
    } else {
      // What was cut off belongs to the row as well, which is told about it.
      const cut = numeral?.cut ?? null;
      const more = cut !== null && input.report.startsWith(cut, range.end) ? cut.length : 0;
      const { start, end } = range;
      claims.push({ start, end: end + more, file: 'figures.csv', row, id: data.id });
    }
  }
  for (const { row, data } of rowsWith(input, 'non-figures.csv', ['text', 'numeral'])) {
    const ranges = nonFigureRanges(input.index, data);
    if (ranges.length === 0) {
      lost.push({ words: wordsOf(data.text, data.numeral), times: data.times ?? 1 });
    }
    for (const range of ranges)
      claims.push({ ...range, file: 'non-figures.csv', row, id: data.id });
  }
  for (const { data, raw } of input.damaged['figures.csv']) {
    if (data.quote === undefined || data.numeral === undefined) lost.push({ words: raw, times: 1 });
  }
  for (const { data, raw } of input.damaged['non-figures.csv']) {
    if (data.text === undefined || data.numeral === undefined) {
      lost.push({ words: raw, times: data.times ?? Number.POSITIVE_INFINITY });
    }
  }
  return { claims: claims.sort((a, b) => a.start - b.start || a.end - b.end), lost };
});

const wordsOf = (quote: string, numeral: string): string =>
  quote.includes(numeral) ? quote : `${quote} ${numeral}`;

/** No two rows claim the same characters. */
export const noOverlap: Check<DataInput> = (input) => {
  const issues: Issue[] = [];
  let last: Claim | undefined;
  for (const claim of claimsOf(input).claims) {
    if (last !== undefined && claim.start < last.end) {
      const [earlier, later] = inFileOrder(last, claim);
      issues.push(
        at(later.file, later.row, 'numeral', {
          check: 'numeral-claimed-twice',
          found: input.report.slice(later.start, later.end),
          expected: unclaimed,
          hint: {
            zh: `${earlier.file} 第 ${earlier.row} 行（${earlier.id}）也占了它。`,
            en: `${earlier.file} row ${earlier.row} (${earlier.id}) claims it too.`,
          },
        }),
      );
    }
    if (last === undefined || claim.end > last.end) last = claim;
  }
  return issues;
};

const unclaimed = { zh: '没有别的行占用的数字', en: 'a numeral that no other row claims' };

/** The later row of the two is the one to complain about: it was most probably added last. */
function inFileOrder(a: Claim, b: Claim): readonly [Claim, Claim] {
  return a.file === b.file && a.row > b.row ? [b, a] : [a, b];
}

/** No numeral of the report is left without a row. */
export const nothingLeftOut: Check<DataInput> = (input) => {
  const { claims, lost } = claimsOf(input);
  let starts: readonly number[] | undefined;
  const excuse = excuses(lost);
  const issues: Issue[] = [];
  let next = 0;
  for (const run of findNumerals(input.report)) {
    while ((claims[next]?.end ?? Number.POSITIVE_INFINITY) <= run.start) next += 1;
    const claim = claims[next];
    const covered = claim !== undefined && claim.start <= run.start && claim.end >= run.end;
    if (covered || excuse(run.text)) continue;
    const around = input.report.slice(Math.max(0, run.start - 8), run.end + 8);
    const shown = around.replaceAll('\n', '⏎');
    starts ??= lineStarts(input.report);
    const { line, character } = placeInLines(starts, run.start);
    issues.push(
      at('report.txt', line, String(character), {
        check: 'numeral-unaccounted',
        found: run.text,
        expected: accounted,
        hint: { zh: `在“${shown}”。`, en: `It stands in “${shown}”.` },
      }),
    );
  }
  return issues;
};

const accounted = {
  zh: 'figures.csv 或 non-figures.csv 里有一行写着的数字',
  en: 'a numeral with a row in figures.csv or non-figures.csv',
};

/**
 * Numerals of rows that were not found in the report have been reported at those rows already:
 * each such row excuses as many numerals as it would have claimed.
 */
function excuses(lost: readonly Lost[]): (numeral: string) => boolean {
  const left = new Map<string, number>();
  for (const { words, times } of lost) {
    for (const { text } of findNumerals(words)) left.set(text, (left.get(text) ?? 0) + times);
  }
  return (numeral) => {
    const times = left.get(numeral) ?? 0;
    if (times > 0) left.set(numeral, times - 1);
    return times > 0;
  };
}
