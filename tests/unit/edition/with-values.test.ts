import { expect, test } from 'vitest';
import { withValues } from '../../../src/edition/with-values.ts';
import { derived, editionOf, printed, units } from '../../support/edition.ts';

const edition = editionOf([
  printed('cases', 42),
  printed('grain', 2000, units.tonne, 'at-least'),
  printed('area', 1.16, units.wanSquareMetre),
  derived('rest', 28),
]);

test('puts other values in place, bounds still bounds, measures known to their last digit', () => {
  const other = withValues(edition, { cases: 3, grain: 10, area: 2.5, rest: 1 });
  expect(other.figure('cases')).toMatchObject({ value: 3, interval: { low: 3, high: 3 } });
  expect(other.figure('grain')).toMatchObject({ value: 10, interval: { low: 10, high: null } });
  const { low, high } = other.figure('area').interval;
  expect(low).toBeCloseTo(2.495);
  expect(high).toBeCloseTo(2.505);
  expect(other.figure('rest')).toMatchObject({ value: 1, unrounded: 1 });
  expect(other.printed.map(({ value }) => value)).toEqual([3, 10, 2.5]);
});

test('leaves the edition itself and all else as they are', () => {
  const other = withValues(edition, { cases: 3 });
  expect(edition.figure('cases').value).toBe(42);
  expect(other.figure('grain')).toBe(edition.figure('grain'));
});

test('a figure that there is not is an error', () => {
  expect(() => withValues(edition, { nothing: 1 })).toThrow(RangeError);
});
