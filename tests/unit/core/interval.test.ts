import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.ts';
import {
  add,
  divide,
  IntervalError,
  isPoint,
  multiply,
  point,
  roundingInterval,
  subtract,
  tidy,
} from '../../../src/core/interval.ts';

const between = (low: number | null, high: number | null): Interval => ({ low, high });

test('a point is one value', () => {
  expect(isPoint(point(3))).toBe(true);
  expect(isPoint(between(3, 4))).toBe(false);
  expect(isPoint(between(null, null))).toBe(false);
});

test.each([
  [0.1 + 0.2, 0.3],
  [885.53 - 384.91, 500.62],
  [1.005 * 1000, 1005],
  [12_345_678_901_234, 12_345_678_901_234],
])('%d is tidied to %d', (value, tidied) => {
  expect(tidy(value)).toBe(tidied);
});

describe('what rounds to a printed number', () => {
  test.each([
    [99.77, 2, 99.765, 99.775],
    [174, 0, 173.5, 174.5],
    [567.5, 1, 567.45, 567.55],
    [0, 0, 0, 0.5],
  ])('%d with %d decimals', (value, decimals, low, high) => {
    expect(roundingInterval(value, decimals)).toEqual({ low, high });
  });
});

describe('arithmetic', () => {
  test.each([
    ['sum', add(between(1, 2), between(10, 20)), between(11, 22)],
    ['sum with an open end', add(between(1, null), between(10, 20)), between(11, null)],
    ['difference', subtract(between(10, 20), between(1, 2)), between(8, 19)],
    ['difference from a minimum', subtract(between(10, null), between(1, 2)), between(8, null)],
    ['difference of a minimum', subtract(between(10, 20), between(1, null)), between(null, 19)],
    ['product', multiply(between(2, 3), between(10, 20)), between(20, 60)],
    ['product with a minimum', multiply(between(2, null), between(10, 20)), between(20, null)],
    ['quotient', divide(between(10, 20), between(2, 5)), between(2, 10)],
    ['quotient of a minimum', divide(between(10, null), between(2, 5)), between(2, null)],
    ['quotient by a minimum', divide(between(10, 20), between(2, null)), between(0, 10)],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected);
  });

  test('holds every value of its arguments', () => {
    const a = between(2, 3);
    const b = between(0.5, 4);
    const holds = ({ low, high }: Interval, value: number) =>
      (low === null || low <= value) && (high === null || value <= high);
    for (const x of [2, 2.25, 2.5, 3]) {
      for (const y of [0.5, 1, 3.75, 4]) {
        expect(holds(add(a, b), x + y)).toBe(true);
        expect(holds(subtract(a, b), x - y)).toBe(true);
        expect(holds(multiply(a, b), x * y)).toBe(true);
        expect(holds(divide(a, b), x / y)).toBe(true);
      }
    }
  });

  test.each<[string, () => Interval]>([
    ['dividing by what can be zero', () => divide(point(1), between(0, 2))],
    ['multiplying what can be below zero', () => multiply(between(-1, 2), point(1))],
    ['dividing what can be below zero', () => divide(between(null, 2), point(1))],
  ])('%s has no result', (_, compute) => {
    expect(compute).toThrow(IntervalError);
  });
});
