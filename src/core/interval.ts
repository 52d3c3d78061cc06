/**
 * Intervals: the set of values that a printed number can stand for.
 *
 * Interval arithmetic after R. E. Moore, *Interval Analysis* (1966), over non-negative numbers,
 * which is all that a report of counts and measures contains. An end of `null` is open.
 */

import { BilingualError } from './bilingual-error.ts';

export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** An operation that has no result. */
export class IntervalError extends BilingualError {
  override readonly name = 'IntervalError';
}

/** The interval of one exactly known value. */
export function point(value: number): Interval {
  return { low: value, high: value };
}

/** Whether exactly one value is possible. */
export function isPoint(interval: Interval): boolean {
  return interval.low !== null && interval.low === interval.high;
}

/**
 * Removes the noise that binary floating point adds to decimal arithmetic: a double carries 15
 * significant decimal digits for certain (IEEE 754), and one of them is left to the errors.
 */
export function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

/**
 * The values of 0 or more that round, half up, to `value` at `decimals` places.
 * @param decimals 0 or more
 */
export function roundingInterval(value: number, decimals: number): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { low: Math.max(0, tidy(value - half)), high: tidy(value + half) };
}

type End = number | null;

function both(a: End, b: End, operate: (a: number, b: number) => number): End {
  return a === null || b === null ? null : tidy(operate(a, b));
}

export function add(a: Interval, b: Interval): Interval {
  const sum = (x: number, y: number) => x + y;
  return { low: both(a.low, b.low, sum), high: both(a.high, b.high, sum) };
}

/** May reach below zero. */
export function subtract(a: Interval, b: Interval): Interval {
  const difference = (x: number, y: number) => x - y;
  return { low: both(a.low, b.high, difference), high: both(a.high, b.low, difference) };
}

/** @throws IntervalError for an interval that reaches below zero, for which the ends would cross */
export function multiply(a: Interval, b: Interval): Interval {
  assertNonNegative(a, b);
  const product = (x: number, y: number) => x * y;
  return { low: both(a.low, b.low, product), high: both(a.high, b.high, product) };
}

/** @throws IntervalError when the divisor can be zero, or either reaches below zero */
export function divide(a: Interval, b: Interval): Interval {
  assertNonNegative(a, b);
  if (b.low === 0) throw new IntervalError({ zh: '除数可能是 0', en: 'division by zero' });
  const quotient = (x: number, y: number) => x / y;
  return {
    low: b.high === null ? 0 : both(a.low, b.high, quotient),
    high: both(a.high, b.low, quotient),
  };
}

function assertNonNegative(...intervals: Interval[]): void {
  if (intervals.some(({ low }) => low === null || low < 0)) {
    throw new IntervalError({
      zh: '乘和除只用于 0 或更大的数',
      en: 'multiplying and dividing need values of zero or more',
    });
  }
}
