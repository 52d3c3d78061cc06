/** What a figure is: the vocabulary that the data, the charts and the pages share. */

import type { Interval } from './interval.ts';

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages; neither may be missing. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** The id of a chapter of the report: edition.json says which there are. */
export type Chapter = string;

/**
 * What a chapter tells: the opening and the chapters after it of the past year's achievements, the
 * problems of what is wrong, the plan of what is promised. How a chapter is drawn follows from it.
 */
export const chapterRoles = ['preamble', 'achievement', 'problems', 'plan'] as const;
export type ChapterRole = (typeof chapterRoles)[number];

/**
 * The colours that a chapter may have (styles/tokens.css), by day and night: each has been checked
 * for contrast, which is why an edition chooses one by its name.
 */
export const colours = ['slate', 'paddy', 'indigo', 'persimmon'] as const;
export type Colour = (typeof colours)[number];

export const printedKinds = ['reported', 'target'] as const;

/** `reported` and `target` are printed in the report, `derived` is computed from those, `reference` is neither. */
export type Kind = (typeof printedKinds)[number] | 'derived' | 'reference';

/** How a value is to be read. 余, 多 and 以上 mean `at-least`; a rounded quotient is `about`. */
export const qualifiers = ['exact', 'at-least', 'at-most', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** The id of the time that a figure speaks of (edition/periods.ts). */
export type Period = string;

/** Why something that looks like a number is not a figure. */
export const nonFigureReasons = [
  'date',
  'metadata',
  'ordinal',
  'name',
  'grade',
  'list-marker',
  'own-parts',
  'idiom',
] as const;
export type NonFigureReason = (typeof nonFigureReasons)[number];

/**
 * What a release of the data is: the first one, one in which figures were put right, or one that
 * says more than the last.
 */
export const changeKinds = ['publication', 'correction', 'addition'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A unit as printed, and what may share an axis with it. */
export interface Unit {
  readonly id: string;
  readonly label: {
    readonly zh: string;
    readonly en: { readonly one: string; readonly other: string };
  };
  /** Figures may be compared, added or drawn to one scale only within one quantity. */
  readonly quantity: string;
  /** A measured value is known to its last printed digit; a counted one is a whole number, exact. */
  readonly measured: boolean;
  /** How many base units of the quantity (m², kg, yuan, one thing) make one of this unit. */
  readonly base: number;
  /** For 万元 and 万平方米 the unit without 万, which English counts in. */
  readonly plain: Unit | null;
}

/** What every number on the site has in common, wherever it comes from. */
interface BaseFigure {
  readonly id: string;
  readonly label: Bilingual;
  /** In the unit as printed: 1.16 with 万平方米, 99.77 with %. */
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly note: Bilingual;
  /** All values that the printed numeral can stand for; `null` is an open end. */
  readonly interval: Interval;
}

/** A figure printed in the report. */
export interface PrintedFigure extends BaseFigure {
  readonly kind: 'reported' | 'target';
  readonly chapter: Chapter;
  readonly period: Period;
  /** Verbatim words of the report, found there exactly once. */
  readonly quote: string;
  /** The numeral with its unit, verbatim, inside the quote. */
  readonly numeral: string;
  /** Range of `numeral` in the report, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Decimals as printed: 2 for 885.53. */
  readonly decimals: number;
}

/** A figure computed from others by a formula that is shown to the reader. */
export interface DerivedFigure extends BaseFigure {
  readonly kind: 'derived';
  readonly chapter: Chapter;
  readonly formula: string;
  /** The ids the formula names, in its order. */
  readonly inputs: readonly string[];
  /** The value is rounded to a multiple of this. */
  readonly step: number;
  /** The value before rounding, where the inputs fix one. */
  readonly unrounded: number;
  readonly decimals: number;
}

/** A size from outside the report (a hectare, a football pitch) or a scale of our own drawings. */
export interface ReferenceFigure extends BaseFigure {
  readonly kind: 'reference';
  readonly source: Bilingual;
  readonly decimals: number;
}

export type Figure = PrintedFigure | DerivedFigure | ReferenceFigure;

/** Whether a figure stands in the report. */
export function isPrinted(figure: Figure): figure is PrintedFigure {
  return figure.kind === 'reported' || figure.kind === 'target';
}
