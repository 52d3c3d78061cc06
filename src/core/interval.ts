/**
 * Intervals: the set of values that a printed number can stand for.
 *
 * Interval arithmetic after R. E. Moore, *Interval Analysis* (1966), over non-negative numbers,
 * which is all that a report of counts and measures contains. An end of `null` is open.
 */

export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
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
 * Removes the noise that binary floating point adds to decimal sums: 15 significant digits are all
 * that a double carries for certain (IEEE 754).
 */
export function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

/** The values that round, half up, to `value` at `decimals` places. @param decimals 0 or more */
export function roundingInterval(value: number, decimals: number): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { low: tidy(value - half), high: tidy(value + half) };
}

type End = number | null;

function both(a: End, b: End, operate: (a: number, b: number) => number): End {
  return a === null || b === null ? null : tidy(operate(a, b));
}

export function add(a: Interval, b: Interval): Interval {
  const sum = (x: number, y: number) => x + y;
  return { low: both(a.low, b.low, sum), high: both(a.high, b.high, sum) };
}

export function subtract(a: Interval, b: Interval): Interval {
  const difference = (x: number, y: number) => x - y;
  return { low: both(a.low, b.high, difference), high: both(a.high, b.low, difference) };
}

/** @throws RangeError for an interval that reaches below zero, for which the ends would cross */
export function multiply(a: Interval, b: Interval): Interval {
  assertNonNegative(a, b);
  const product = (x: number, y: number) => x * y;
  return { low: both(a.low, b.low, product), high: both(a.high, b.high, product) };
}

/** @throws RangeError when the divisor can be zero, or either reaches below zero */
export function divide(a: Interval, b: Interval): Interval {
  assertNonNegative(a, b);
  if (b.low === 0) throw new RangeError('division by zero');
  const quotient = (x: number, y: number) => x / y;
  return {
    low: b.high === null ? 0 : both(a.low, b.high, quotient),
    high: both(a.high, b.low, quotient),
  };
}

function assertNonNegative(...intervals: Interval[]): void {
  if (intervals.some(({ low }) => low === null || low < 0)) {
    throw new RangeError('multiplying and dividing need values of zero or more');
  }
}
