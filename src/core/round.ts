/** Rounding that never makes a bound stronger than it is. */

import type { Qualifier } from './figure.ts';
import type { Interval } from './interval.ts';
import { isPoint, tidy } from './interval.ts';

/** Rounds to a multiple of `step`, half up. @param step greater than 0 */
export function roundTo(value: number, step: number): number {
  return tidy(Math.round(tidy(value / step)) * step);
}

/** Rounds down to a multiple of `step`: for lower bounds. */
export function floorTo(value: number, step: number): number {
  return tidy(Math.floor(tidy(value / step)) * step);
}

/** Rounds up to a multiple of `step`: for upper bounds. */
export function ceilTo(value: number, step: number): number {
  return tidy(Math.ceil(tidy(value / step)) * step);
}

/**
 * Digits after the decimal point that a multiple of `step` needs: 2 for 0.25, 0 for 100.
 * @param step a decimal number greater than 0 with at most 12 decimals
 */
export function decimalsOf(step: number): number {
  let decimals = 0;
  while (decimals < 12 && !Number.isInteger(tidy(step * 10 ** decimals))) decimals += 1;
  return decimals;
}

/** Rounds in the direction that the qualifier allows: a minimum down, a maximum up, the rest to nearest. */
export function roundQualified(value: number, qualifier: Qualifier, step: number): number {
  if (qualifier === 'at-least') return floorTo(value, step);
  if (qualifier === 'at-most') return ceilTo(value, step);
  return roundTo(value, step);
}

/** A value and how to read it. */
export interface Statement {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/**
 * What may be said of a quantity known to lie in `interval`, in multiples of `step`.
 * An interval open above is a minimum, one open below a maximum; a single value that needs no
 * rounding is exact; everything else is `about`.
 * @throws RangeError when both ends are open, of which nothing can be said
 */
export function state(interval: Interval, middle: number, step: number): Statement {
  const { low, high } = interval;
  if (high === null) {
    if (low === null) throw new RangeError('an interval open at both ends');
    return { value: floorTo(low, step), qualifier: 'at-least' };
  }
  if (low === null) return { value: ceilTo(high, step), qualifier: 'at-most' };
  const value = roundTo(middle, step);
  return { value, qualifier: isPoint(interval) && value === tidy(low) ? 'exact' : 'about' };
}
