import { describe, expect, test } from 'vitest';
import {
  ceilTo,
  decimalsOf,
  floorTo,
  roundQualified,
  roundTo,
  state,
} from '../../../src/core/round.ts';

test.each([
  [2.5, 1, 3],
  [160.35, 0.1, 160.4],
  [1.005, 0.01, 1.01],
  [168.12, 1, 168],
  [11_600, 100, 11_600],
  [0.123, 0.25, 0],
])('%d to a multiple of %d is %d', (value, step, rounded) => {
  expect(roundTo(value, step)).toBe(rounded);
});

test.each([
  [427.26, 1, 427, 428],
  [0.3, 0.1, 0.3, 0.3],
  [4.272, 0.01, 4.27, 4.28],
])('%d down and up to multiples of %d', (value, step, down, up) => {
  expect(floorTo(value, step)).toBe(down);
  expect(ceilTo(value, step)).toBe(up);
});

test.each([
  [1, 0],
  [100, 0],
  [5, 0],
  [0.1, 1],
  [0.01, 2],
  [0.5, 1],
  [0.25, 2],
  [2.5, 1],
])('multiples of %d need %d decimals', (step, decimals) => {
  expect(decimalsOf(step)).toBe(decimals);
});

test('a bound is never rounded to more than it says', () => {
  expect(roundQualified(2.7, 'at-least', 1)).toBe(2);
  expect(roundQualified(2.2, 'at-most', 1)).toBe(3);
  expect(roundQualified(2.7, 'about', 1)).toBe(3);
  expect(roundQualified(2.2, 'exact', 1)).toBe(2);
});

describe('what may be said of an interval', () => {
  test.each([
    ['a minimum, rounded down', { low: 427.9, high: null }, { value: 427, qualifier: 'at-least' }],
    ['a maximum, rounded up', { low: null, high: 427.1 }, { value: 428, qualifier: 'at-most' }],
    [
      'one value that needs no rounding',
      { low: 428, high: 428 },
      { value: 428, qualifier: 'exact' },
    ],
    ['one value that is rounded', { low: 427.6, high: 427.6 }, { value: 428, qualifier: 'about' }],
    ['several values', { low: 427.6, high: 428.4 }, { value: 428, qualifier: 'about' }],
  ])('%s', (_, interval, statement) => {
    expect(state(interval, interval.low ?? interval.high ?? 0, 1)).toEqual(statement);
  });

  test('nothing of one that is open at both ends', () => {
    expect(() => state({ low: null, high: null }, 1, 1)).toThrow(RangeError);
  });
});
