/** Rounding that never makes a bound stronger than it is. */

import type { Interval } from './interval.ts';
import { isPoint, tidy } from './interval.ts';
import type { Qualifier } from './figure.ts';

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

/** Digits after the decimal point that a multiple of `step` needs: 2 for 0.01, 0 for 100. */
export function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
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
