import { describe, expect, test } from 'vitest';
import { neighbour, stopAt } from '../../../src/browser/stops.ts';

const stops = [1000, 2000, 2600, 4000].map((start) => ({ start }));

describe('the stop that is read', () => {
  test.each([
    [0, undefined],
    [749, undefined],
    [750, 1000],
    [1000, 1000],
    [1740, 1000],
    [2000, 2000],
    [9999, 4000],
  ])('scrolled by %d', (scrolled, start) => {
    expect(stopAt(stops, scrolled, 1000)?.start).toBe(start);
  });
});

describe('the next stop', () => {
  test.each([
    [0, 1000],
    [999.5, 2000],
    [1000, 2000],
    [1500, 2000],
    [4000, undefined],
  ])('scrolled by %d', (scrolled, start) => {
    expect(neighbour(stops, scrolled, 'next')?.start).toBe(start);
  });
});

describe('the previous stop', () => {
  test.each([
    [1000, undefined],
    [1000.5, undefined],
    [1500, 1000],
    [2000, 1000],
    [2300, 2000],
    [9999, 4000],
  ])('scrolled by %d', (scrolled, start) => {
    expect(neighbour(stops, scrolled, 'previous')?.start).toBe(start);
  });
});
