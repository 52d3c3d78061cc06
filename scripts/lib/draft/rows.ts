/** Proposes rows for a report: what a program can tell, with the rest left empty for a person. */

import type { NonFigureReason } from '../../../src/core/figure.ts';
import { TextIndex } from '../../../src/core/text-index.ts';
import { nearestUnits } from '../../../src/edition/checks/units.ts';
import type { EditionMeta, RowOf } from '../../../src/edition/tables.ts';
import { guessChapters } from './chapters.ts';
import type { Found } from './find.ts';
import { findAll } from './find.ts';
import { reasonOf } from './judge.ts';
import { quotesOf, wordsOf } from './places.ts';

type Unit = RowOf<'units.csv'>;

/** What is known from the edition before. */
export interface Known {
  readonly units: readonly Unit[];
  readonly chapters: EditionMeta['chapters'];
}

/** A row of figures.csv, without what only a person can say. */
export interface DraftFigure {
  readonly kind: 'reported' | 'target';
  readonly chapter: string;
  readonly value: number;
  /** Empty where the units do not tell. */
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
  readonly quote: string;
  readonly numeral: string;
  readonly start: number;
  readonly end: number;
}

export interface DraftNonFigure {
  readonly text: string;
  readonly numeral: string;
  readonly times: number;
  readonly reason: NonFigureReason;
}

export interface Draft {
  readonly figures: readonly DraftFigure[];
  readonly nonFigures: readonly DraftNonFigure[];
  /** Numerals for which no words were found that tell their place. */
  readonly left: readonly string[];
}

/** Proposes a row for every numeral of a report. */
export function draft(report: string, known: Known): Draft {
  const index = new TextIndex(report);
  const printed = known.units.filter((unit) => unit.printed);
  const all = findAll(report, [...new Set(printed.map(({ zh }) => zh))]);
  const chapters = guessChapters(report, known.chapters);
  const years = yearsOf(report);
  const judged = all.map((found) => ({ found, reason: reasonOf(report, found) }));
  const taken: [number, number][] = [];
  const free = (start: number, end: number) => taken.every(([a, b]) => end <= a || start >= b);
  const left: string[] = [];

  const figures = judged.flatMap(({ found, reason }): DraftFigure[] => {
    const { start, end, text, read } = found;
    if (reason !== null || read === null) return [];
    const place = quoteAndUnit(index, found, printed);
    if (place === null) {
      left.push(text);
      return [];
    }
    taken.push([start, end]);
    const chapter = chapters.findLast((one) => one.start <= start)?.id ?? '';
    const kind = chapter === 'plan' ? 'target' : 'reported';
    const period = kind === 'target' ? years.plan : periodOf(report, start, years.report);
    const { value, qualifier } = read;
    return [{ kind, chapter, value, qualifier, period, ...place, numeral: text, start, end }];
  });

  const nonFigures = judged.flatMap(({ found, reason }): DraftNonFigure[] => {
    if (reason === null || !free(found.start, found.end)) return [];
    const place = wordsOf(index, found, free, reason === 'date' ? 2 : 1);
    if (place === null) {
      left.push(found.text);
      return [];
    }
    const { words, starts } = place;
    taken.push(...starts.map((at): [number, number] => [at, at + found.text.length]));
    return [{ text: words, numeral: found.text, times: starts.length, reason }];
  });
  return { figures, nonFigures, left };
}

/** What the sentence says last before a number: 累计 has no start, 全年累计 is the year. */
function periodOf(report: string, start: number, year: string): string {
  const sentence = report.slice(
    Math.max(...['。', '\n'].map((end) => report.lastIndexOf(end, start))) + 1,
    start,
  );
  const last = sentence.match(/全年累计|累计|全年|年内/gu)?.at(-1);
  return last === '累计' ? 'cumulative' : year;
}

/** The year that a report tells of, and of what it plans: those of its title. */
function yearsOf(report: string): { readonly report: string; readonly plan: string } {
  const [title = ''] = report.trimStart().split('\n', 1);
  const years = [...title.matchAll(/(?:19|20)\d\d/gu)].map(([year]) => Number(year)).sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return { report: '', plan: '' };
  return { report: String(first), plan: `${last === first ? first + 1 : last}-plan` };
}

/** The shortest quote in which the unit is told; without a unit, the shortest there is. */
function quoteAndUnit(
  index: TextIndex,
  found: Found,
  printed: readonly Unit[],
): { readonly quote: string; readonly unit: string } | null {
  const { read, text } = found;
  const rank = read?.ordinal ?? false;
  const alike = printed.filter(
    ({ zh, told_by, quantity }) =>
      (quantity === 'rank') === rank &&
      (read?.unit === '' ? told_by.length > 0 || rank : zh === read?.unit),
  );
  let shortest: string | null = null;
  for (const quote of quotesOf(index, found)) {
    shortest ??= quote;
    const [told] = nearestUnits({ quote, numeral: text }, alike);
    if (told !== undefined) return { quote, unit: told.id };
  }
  const untold = rank ? alike[0] : alike.find(({ told_by }) => told_by.length === 0);
  return shortest === null ? null : { quote: shortest, unit: untold?.id ?? '' };
}
