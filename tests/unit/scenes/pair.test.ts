import { describe, expect, test } from 'vitest';
import type { Group } from '../../../src/scenes/marks.ts';
import { stride } from '../../../src/scenes/marks.ts';
import { pairsOf } from '../../../src/scenes/pair.ts';

/** A field of square marks. */
function field(columns: number, rows: number, size: number, left = 0): Group {
  const places = Array.from({ length: columns * rows }, (_, index) => [
    left + (index % columns) * size,
    Math.floor(index / columns) * size,
    size,
    size,
  ]);
  return {
    places: Float32Array.from(places.flat()),
    round: false,
    color: 'rgb(0, 0, 0)',
    inside: 'rgb(0, 0, 0)',
    outline: null,
  };
}

const groups = (entries: Record<string, Group>) => new Map(Object.entries(entries));
const mark = (places: Float32Array, index: number) => [
  ...places.subarray(index * stride, (index + 1) * stride),
];

describe('pairs of states', () => {
  test('a mark stays itself where there are as many', () => {
    const [from, to] = [field(2, 1, 4), field(1, 2, 2)];
    expect(pairsOf(groups({ a: from }), groups({ a: to }))).toEqual([{ from, to }]);
  });

  test('a cell that divides in four is the parent of the four in its place', () => {
    const [one] = pairsOf(groups({ a: field(2, 1, 4) }), groups({ a: field(4, 2, 1, 10) }));
    const parents = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (index) => mark(one?.from.places ?? new Float32Array(), index)[0],
    );
    expect(parents).toEqual([0, 0, 4, 4, 0, 0, 4, 4]);
  });

  test('four that join go to the one in whose place they are', () => {
    const [one] = pairsOf(groups({ a: field(4, 2, 1) }), groups({ a: field(2, 1, 4, 10) }));
    const goals = [0, 1, 2, 3].map((index) => mark(one?.to.places ?? new Float32Array(), index)[0]);
    expect(goals).toEqual([10, 10, 14, 14]);
  });

  test('what is new grows in its place, what goes shrinks in its own', () => {
    const found = pairsOf(groups({ gone: field(1, 1, 4) }), groups({ come: field(1, 1, 2) }));
    const [gone, come] = [found[0], found[1]];
    expect(mark(gone?.to.places ?? new Float32Array(), 0)).toEqual([2, 2, 0, 0]);
    expect(mark(come?.from.places ?? new Float32Array(), 0)).toEqual([1, 1, 0, 0]);
  });
});
