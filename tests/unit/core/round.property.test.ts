/** No rounding makes a bound say more than is known. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ceilTo,
  decimalsOf,
  floorTo,
  roundQualified,
  roundTo,
  state,
} from '../../../src/core/round.ts';
import { tries } from '../../support/properties.ts';

/** Decimal numbers of up to twelve digits, as figures are. */
const decimal = fc
  .tuple(fc.oneof(fc.nat(1000), fc.nat(999_999_999)), fc.nat(4))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));
const step = fc.constantFrom(0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 5, 10, 100, 10_000);

/** Whether a number has no more digits than its step needs, and is a multiple of it. */
function isMultiple(value: number, of: number): boolean {
  const scaled = (number: number) => Math.round(number * 1e4);
  return scaled(value) % scaled(of) === 0 && value === Number(value.toFixed(decimalsOf(of)));
}

test('a minimum is never rounded up and a maximum never down, by a step at the most', () => {
  fc.assert(
    fc.property(decimal, step, (value, size) => {
      const [down, up] = [floorTo(value, size), ceilTo(value, size)];
      expect(down).toBeLessThanOrEqual(value);
      expect(up).toBeGreaterThanOrEqual(value);
      expect(value - down).toBeLessThan(size);
      expect(up - value).toBeLessThan(size);
      expect(roundQualified(value, 'at-least', size)).toBe(down);
      expect(roundQualified(value, 'at-most', size)).toBe(up);
      for (const rounded of [down, up, roundTo(value, size)]) {
        expect(rounded).toSatisfy((number: number) => isMultiple(number, size));
      }
    }),
    tries(1500),
  );
});

test('everything else is rounded to the nearest step, half up', () => {
  fc.assert(
    fc.property(decimal, step, fc.constantFrom('exact', 'about'), (value, size, qualifier) => {
      const rounded = roundQualified(value, qualifier, size);
      const half = size / 2 + 1e-9 * Math.max(1, value);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(half);
      expect([floorTo(value, size), ceilTo(value, size)]).toContain(rounded);
    }),
    tries(1000),
  );
});

test('what is stated of an interval holds for all of it', () => {
  const end = fc.option(decimal);
  fc.assert(
    fc.property(end, end, fc.double({ min: 0, max: 1, noNaN: true }), step, (a, b, share, size) => {
      const ordered = a !== null && b !== null && a > b;
      const [low, high] = ordered ? [b, a] : [a, b];
      const [bottom, top] = [low ?? high ?? 0, high ?? low ?? 0];
      const middle = bottom + share * (top - bottom);
      if (low === null && high === null) {
        expect(() => state({ low, high }, middle, size)).toThrow(RangeError);
        return;
      }
      const { value, qualifier } = state({ low, high }, middle, size);
      switch (qualifier) {
        case 'at-least':
          expect(high).toBeNull();
          expect(value).toBeLessThanOrEqual(low ?? Number.NaN);
          break;
        case 'at-most':
          expect(low).toBeNull();
          expect(value).toBeGreaterThanOrEqual(high ?? Number.NaN);
          break;
        case 'exact':
          expect([low, high]).toEqual([value, value]);
          break;
        case 'about':
          expect(low === value && high === value).toBe(false);
          expect(low === null || high === null).toBe(false);
          expect(Math.abs(value - middle)).toBeLessThanOrEqual(
            size / 2 + 1e-9 * Math.max(1, middle),
          );
      }
    }),
    tries(1500),
  );
});
