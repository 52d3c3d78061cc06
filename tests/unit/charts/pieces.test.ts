import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/charts/kit/pieces.ts';

/** Rows of 100 marks, 3 units apart. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `M1.5 ${at * 3}h297.01`).join('');
const dash = [0, 3];

describe('paths of many marks', () => {
  test('are cut between rows, a thousand marks at most to a piece', () => {
    const pieces = piecesOf(rows(64), dash);
    expect(pieces.join('')).toBe(rows(64));
    expect(pieces.map((piece) => piece.split('M').length - 1)).toEqual([10, 10, 10, 10, 10, 10, 4]);
  });

  test('stay whole where they are few', () => {
    expect(piecesOf(rows(10), dash)).toEqual([rows(10)]);
  });

  test('count the marks of a dash with gaps in it', () => {
    const tens = [...Array.from({ length: 9 }, () => [0, 3]).flat(), 0, 4];
    expect(piecesOf(rows(20), tens)).toHaveLength(2);
  });

  test('a single row is never cut', () => {
    expect(piecesOf('M0 0h9000', dash)).toEqual(['M0 0h9000']);
  });

  test('what is no row of marks stays as it is, however long', () => {
    const outline = 'M0 0h9000v10h-9000z'.repeat(3);
    expect(piecesOf(outline, [6, 4])).toEqual([outline]);
  });
});
