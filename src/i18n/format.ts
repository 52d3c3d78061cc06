/** How numbers are written. The only place that turns a figure's value into text. */

import type { Figure, Locale, Qualifier, Unit } from '../core/figure.ts';
import { tidy } from '../core/interval.ts';
import { ceilTo, decimalsOf, floorTo, roundQualified } from '../core/round.ts';
import type { Style } from '../core/template.ts';
import { asFraction, inWords } from './number-words.ts';

/** The pieces of a written figure; charts set them in different type. */
export interface FigureParts {
  /** ≥ or ≤ before a bound, else empty. */
  readonly sign: string;
  readonly number: string;
  readonly unit: string;
  /** What stands between number and unit: a no-break space in English, nothing in Chinese. */
  readonly gap: string;
}

const signs: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: '',
  'at-least': '≥',
  'at-most': '≤',
};

/** What stands before a bound or rounded number in words, with the space that it needs. */
export const qualifierWords: Readonly<Record<Locale, Readonly<Record<Qualifier, string>>>> = {
  zh: { exact: '', about: '约', 'at-least': '至少', 'at-most': '至多' },
  en: { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' },
};

/** A plain number: grouped by thousands in English, not grouped in Chinese. @param decimals shown */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = locale === 'en' ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A count of the edition, or a year, which is never grouped. */
export function formatCount(id: string, value: number, locale: Locale, style: Style): string {
  if (style === 'words') return inWords(value, locale);
  if (style === 'Words') return capitalise(inWords(value, locale));
  return id.endsWith('-year') ? String(value) : formatNumber(value, locale);
}

/** The parts of a figure in a language. */
export function figureParts(figure: Figure, locale: Locale): FigureParts {
  const sign = signs[figure.qualifier];
  const { unit, value } = figure;
  if (unit.quantity === 'rank') {
    const number = formatNumber(value, locale);
    return locale === 'zh'
      ? { sign, number: `第${number}`, unit: unit.label.zh, gap: '' }
      : { sign, number: `No. ${number}`, unit: '', gap: '' };
  }
  if (locale === 'en' && isMoney(unit)) return { sign, number: yuan(figure), unit: '', gap: '' };
  if (locale === 'zh') return { sign, ...inChinese(figure), gap: '' };
  const { scaled, its, decimals } = inPlainUnit(figure);
  const number = formatNumber(scaled, 'en', decimals);
  const label = scaled === 1 ? its.label.en.one : its.label.en.other;
  return { sign, number, unit: label, gap: label === '%' ? '' : '\u00a0' };
}

/** A figure without 万, and with those of its decimals that are left. */
function inPlainUnit({ unit, value, decimals }: Figure) {
  return unit.plain === null
    ? { scaled: value, its: unit, decimals }
    : { scaled: tidy(value * 1e4), its: unit.plain, decimals: Math.max(0, decimals - 4) };
}

function inChinese({ unit, value, decimals }: Figure): { number: string; unit: string } {
  // A round sum in yuan is written with 万, as everybody says it.
  if (unit.label.zh === '元' && value >= 1e4 && value % 1e4 === 0) {
    return { number: formatNumber(value / 1e4, 'zh'), unit: '万元' };
  }
  return { number: formatNumber(value, 'zh', decimals), unit: unit.label.zh };
}

const isMoney = (unit: Unit): boolean => unit.label.zh.endsWith('元');

/** Yuan in English: ¥8.86 million from a million up, ¥327,600 below. Bounds are rounded outward. */
function yuan(figure: Figure): string {
  const { scaled, decimals } = inPlainUnit(figure);
  if (scaled < 1e6) return `¥${formatNumber(scaled, 'en', decimals)}`;
  const millions = roundQualified(scaled / 1e6, figure.qualifier, 0.01);
  const shown = formatNumber(millions, 'en', 2).replace(/\.?0+$/u, '');
  return `¥${shown}\u00a0million`;
}

/** A figure as text, in one of the styles of {@link Style}. */
export function formatFigure(figure: Figure, locale: Locale, style: Style = 'full'): string {
  const { sign, number, unit, gap } = figureParts(figure, locale);
  switch (style) {
    case 'full':
      return `${qualifierWords[locale][figure.qualifier]}${number}${gap}${unit}`;
    case 'number':
      return `${qualifierWords[locale][figure.qualifier]}${number}`;
    case 'Number':
      return capitalise(formatFigure(figure, locale, 'number'));
    case 'bare':
      return `${number}${gap}${unit}`;
    case 'sign':
      return `${sign}${number}${gap}${unit}`;
    case 'value':
      return `${sign}${number}`;
    case 'words':
      return inWords(figure.value, locale);
    case 'Words':
      return capitalise(inWords(figure.value, locale));
    case 'fraction':
      return asFraction(exactShare(figure), locale);
  }
}

function exactShare(figure: Figure): number {
  const value = figure.kind === 'derived' ? figure.unrounded : figure.value;
  return figure.unit.label.zh === '%' ? value / 100 : value;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A figure in the unit it is kept in, whatever the language: 1.16 ten thousand m² for a formula that
 * changes the unit itself.
 */
export function formatPrinted(figure: Figure, locale: Locale): string {
  return withUnit(
    signs[figure.qualifier] + formatNumber(figure.value, locale, figure.decimals),
    figure,
    locale,
  );
}

/** A figure for a formula: no digit is rounded away, and English has no 万 in it, ¥8.8553 million. */
export function formatExact(figure: Figure, locale: Locale): string {
  if (locale === 'zh') return formatPrinted(figure, locale);
  const { scaled, its, decimals } = inPlainUnit(figure);
  const sign = signs[figure.qualifier];
  if (isMoney(its)) return sign + exactYuan([scaled]);
  return withUnit(sign + formatNumber(scaled, 'en', decimals), { unit: its, value: scaled }, 'en');
}

/** A sum in yuan, or the two ends of a range, in English and to the last digit. */
function exactYuan(sums: readonly number[]): string {
  const inMillions = Math.max(...sums) >= 1e6;
  const shown = sums.map((sum) => tidy(inMillions ? sum / 1e6 : sum));
  const decimals = Math.max(...shown.map(decimalsOf));
  const numbers = shown.map((sum) => formatNumber(sum, 'en', decimals)).join('–');
  return `¥${numbers}${inMillions ? '\u00a0million' : ''}`;
}

function withUnit(
  text: string,
  { unit, value }: Pick<Figure, 'unit' | 'value'>,
  locale: Locale,
): string {
  if (locale === 'zh' || unit.label.zh === '%') return `${text}${unit.label.zh}`;
  return `${text}\u00a0${value === 1 ? unit.label.en.one : unit.label.en.other}`;
}

/** The interval of a derived figure, its ends rounded outward to a tenth of the step shown. */
export function formatInterval(figure: Figure, locale: Locale): string {
  const step = figure.kind === 'derived' ? figure.step / 10 : 10 ** -figure.decimals;
  const low = figure.interval.low === null ? null : floorTo(figure.interval.low, step);
  const high = figure.interval.high === null ? null : ceilTo(figure.interval.high, step);
  const ends = [low, high].filter((end) => end !== null);
  const sign = high === null ? '≥ ' : low === null ? '≤ ' : '';
  if (locale === 'en' && isMoney(figure.unit)) {
    return sign + exactYuan(ends.map((end) => inPlainUnit({ ...figure, value: end }).scaled));
  }
  const numbers = ends.map((end) => formatNumber(end, locale, decimalsOf(step))).join('–');
  return withUnit(sign + numbers, figure, locale);
}
