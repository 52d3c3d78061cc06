/** Finds the numerals of a report with all that belongs to each: 第, 余, the unit, 以上. */

import type { Numeral } from '../../../src/core/numeral.ts';
import { cutOff, findNumerals, parseNumeral } from '../../../src/core/numeral.ts';

/** A numeral as a row would copy it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it says; `null` where it is no single number (1+3+N, 十四五). */
  readonly read: Numeral | null;
}

/** Dates, times, numbers of documents, formulas of names: one numeral, however many it is made of. */
const composed =
  /(?:\d+[A-Za-z]?(?:[-/_:+]| (?=\d+:))+)+[\dA-Z]+|\d+[A-Z]+级?|[〇一二三四五六七八九]{4}(?=年)/gu;

/** Behind a year, a month, a day, an hour. */
const ofDates = /^[年月日时]/u;

/** Measure words that a list of units may lack: what they count, a person has to say. */
const measureWords =
  /^(?:个百分点|平方公里|立方米|公里|公顷|公斤|人次|场次|个|名|人|户|家|口|幢|栋|座|间|处|块|亩|宗|件|份|条|项|批|场|次|期|届|支|只|头|株|棵|台|辆|盏|篇|所|元|吨|米|里|斤|倍|%)/u;

/** All numerals of a text, in order, none of them overlapping. @param units how units are printed */
export function findAll(report: string, units: readonly string[]): Found[] {
  const wholes = [...report.matchAll(composed)].map(({ 0: text, index }) => ({
    text,
    start: index,
  }));
  const longestFirst = units.toSorted((a, b) => b.length - a.length);
  const found: Found[] = [];
  let end = 0;
  for (const run of findNumerals(report)) {
    if (run.start < end) continue;
    const whole = wholes.find(
      ({ start, text }) => start <= run.start && start + text.length >= run.end,
    );
    const next =
      whole === undefined
        ? complete(report, run.start, run.end, longestFirst)
        : { ...whole, end: whole.start + whole.text.length, read: null };
    // What stands before a numeral and belongs to it may have been taken by the one before.
    found.push(next.start < end ? { ...next, ...cut(report, run.start, next.end) } : next);
    end = next.end;
  }
  return found;
}

const cut = (report: string, start: number, end: number) => {
  const text = report.slice(start, end);
  return { start, text, read: parseNumeral(text) };
};

/** Single characters that say how a number is to be read, unless they end another word (签约, 附近). */
const saidBefore =
  /(?:(?<![签预节合条制特续履违邀相大])约|(?<![附最邻临亲靠远将])近|(?<!高)超|逾)$/u;
/** Digits set off by threes, from the first on. */
const thousands = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?[万亿]*/u;

/** A number with what is before and behind it. */
function complete(report: string, from: number, first: number, units: readonly string[]): Found {
  const to = Math.max(
    first,
    from + (thousands.exec(report.slice(from, from + 40))?.[0].length ?? 0),
  );
  const said = saidBefore.exec(report.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
  let [start, end] = [from - said, to];
  // 万 and 亿 behind Arabic digits are the unit's where there is such a unit.
  const digits = /^[\d.,]+(?=[万亿]+$)/u.exec(report.slice(from, to))?.[0].length ?? to - from;
  const unit = [from + digits, to]
    .flatMap((at) => [at, at + (/^[余多来]/u.test(report.slice(at)) ? 1 : 0)])
    .flatMap((at) => {
      const rest = report.slice(at, at + 12);
      const word = units.find((known) => rest.startsWith(known)) ?? measureWords.exec(rest)?.[0];
      return word === undefined ? [] : [at + word.length];
    })[0];
  const date = ofDates.exec(report.slice(end, end + 1))?.[0];
  const quoted = report[from - 1] === '“' && report[to] === '”';
  if (date !== undefined && /\d/u.test(report.charAt(end - 1))) end += 1;
  else if (quoted) {
    const word = units.find((known) => report.startsWith(known, to + 1));
    if (word !== undefined) [start, end] = [from - 1, to + 1 + word.length];
  } else if (unit !== undefined) end = unit;
  // 第, 以上 and the like, until nothing more belongs to it.
  for (let more = cutOff(report, { start, end }, units); more !== null; ) {
    if (report.endsWith(more, end) || !report.startsWith(more, end)) start -= more.length;
    else end += more.length;
    more = cutOff(report, { start, end }, units);
  }
  return {
    start,
    end,
    text: report.slice(start, end),
    read: parseNumeral(report.slice(start, end)),
  };
}
