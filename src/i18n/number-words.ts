/** Whole numbers in words, for headlines and for small counts in running text. */

import type { Locale } from '../core/figure.ts';

const hanDigits = '零一二三四五六七八九';
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/**
 * A number as words: 80 is 八十 and eighty. A Chinese 2 is 两, as before a measure word.
 * @param value a whole number from 0 to 99
 * @throws RangeError for any other, which is better written in digits
 */
export function inWords(value: number, locale: Locale): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) {
    throw new RangeError(`${value} is not written in words`);
  }
  return locale === 'zh' ? inHan(value) : inEnglish(value);
}

function inHan(value: number): string {
  if (value === 2) return '两';
  const ten = Math.floor(value / 10);
  const one = value % 10;
  const tensPart = ten === 0 ? '' : `${ten === 1 ? '' : hanDigits[ten]}十`;
  return tensPart + (one > 0 || ten === 0 ? (hanDigits[one] ?? '') : '');
}

function inEnglish(value: number): string {
  const small = ones[value];
  if (small !== undefined) return small;
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${ones[value % 10]}`;
}

const englishParts = [
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/**
 * A share as the simple fraction it exactly is: 三分之一, a third.
 * @param share above 0, below 1
 * @throws RangeError when no fraction with a denominator up to 10 equals it
 */
export function asFraction(share: number, locale: Locale): string {
  for (let below = 2; below <= 10 && share > 0 && share < 1; below += 1) {
    const above = Math.round(share * below);
    if (above === 0 || Math.abs(above / below - share) > 1e-9) continue;
    if (locale === 'zh') return `${hanDigit(below)}分之${hanDigit(above)}`;
    const part = englishParts[below - 2] ?? '';
    if (above > 1) return `${inEnglish(above)} ${part}s`;
    return `${part === 'eighth' ? 'an' : 'a'} ${part}`;
  }
  throw new RangeError(`${share} is not a simple fraction`);
}

/** A digit as it is read, not counted: 二, never 两. */
const hanDigit = (value: number): string => (value === 10 ? '十' : hanDigits.charAt(value));
