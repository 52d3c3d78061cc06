import { describe, expect, test } from 'vitest';
import {
  bund,
  cells,
  dots,
  fringe,
  gables,
  gridHeight,
  line,
  rect,
  round2,
  tally,
} from '../../../src/charts/kit/marks.ts';
import type { PathNode } from '../../../src/charts/kit/scene.ts';
import { dashes, marksOf } from '../../support/dashes.ts';

const grid = { x: 10, y: 20, columns: 26, pitch: 12.34, size: 10.86, tone: 'solid' } as const;
/** Grids as awkward as real ones: pitches that are no whole hundredths. */
const awkward = [
  { columns: 26, pitch: 424 / 25.88, size: (424 / 25.88) * 0.88 },
  { columns: 26, pitch: 320 / 25.88, size: (320 / 25.88) * 0.88 },
  { columns: 100, pitch: 3.1949, size: 2.6 },
  { columns: 133, pitch: 720 / 133, size: 4 },
  { columns: 14, pitch: 323 / 14, size: 323 / 14 - 3 },
  { columns: 7, pitch: 10.005, size: 8.004 },
  { columns: 1, pitch: 9, size: 8 },
];
const counts = [1, 2, 13, 14, 26, 27, 42, 100, 133, 279, 468, 6398];
const cases = awkward.flatMap((shape) => counts.map((count) => ({ ...shape, count })));

/** Marks of one path: `paths` holds a second one where marks are outlined. */
const first = ([path]: readonly PathNode[]): PathNode => {
  if (path === undefined) throw new Error('no path');
  return path;
};

describe('cells', () => {
  test.each(cases)('$count in rows of $columns at $pitch are as many', ({ count, ...shape }) => {
    expect(marksOf(first(cells({ ...grid, ...shape, count })))).toBe(count);
  });

  test.each(cases)(
    '$count at $pitch are all of one size and on their places',
    ({ count, ...shape }) => {
      const { columns, pitch, size } = shape;
      const drawn = dashes(first(cells({ ...grid, ...shape, count })));
      drawn.forEach(({ x, y, length }, index) => {
        expect(Math.abs(length - size)).toBeLessThan(0.02);
        expect(Math.abs(x - (grid.x + (index % columns) * pitch))).toBeLessThan(0.03);
        expect(
          Math.abs(y - (grid.y + Math.floor(index / columns) * pitch + size / 2)),
        ).toBeLessThan(0.01);
      });
    },
  );

  test.each([
    [2.19135, 3, 0.19135],
    [7.5, 8, 0.5],
    [26.1, 27, 0.1],
    [0.25, 1, 0.25],
    [468.1, 469, 0.1],
  ])('of %d the last is cut to what there is of it', (count, marks, rest) => {
    const drawn = dashes(first(cells({ ...grid, count })));
    expect(drawn.length).toBe(marks);
    expect(Math.abs((drawn.at(-1)?.length ?? 0) - rest * grid.size)).toBeLessThan(0.05);
  });

  test('drawn length is to scale: as much ink as there are cells', () => {
    for (const count of [1, 2.19135, 7, 21.9135, 100, 468.1]) {
      const ink = dashes(first(cells({ ...grid, count }))).reduce(
        (sum, { length }) => sum + length,
        0,
      );
      expect(Math.abs(ink / grid.size - count)).toBeLessThan(0.01 * count + 0.01);
    }
  });

  test('begin where they are told to', () => {
    const [start] = dashes(first(cells({ ...grid, from: 27, count: 2 })));
    expect(start?.x).toBeCloseTo(10 + 12.34, 1);
    expect(start?.y).toBeCloseTo(20 + 12.34 + 10.86 / 2, 1);
  });

  test('hollow ones are outlines of as many, inked inside in the ground’s colour', () => {
    const paths = cells({ ...grid, count: 42, tone: 'hollow' });
    expect(paths.map(marksOf)).toEqual([42, 42]);
    expect(paths.map(({ inner }) => inner ?? false)).toEqual([false, true]);
    expect((paths[0]?.width ?? 0) - (paths[1]?.width ?? 0)).toBeCloseTo(2, 1);
  });

  test('carry the figure they show', () => {
    expect(cells({ ...grid, count: 3, figure: 'disputes' }).map(({ figure }) => figure)).toEqual([
      'disputes',
    ]);
  });
});

describe('dots', () => {
  test.each(cases)('$count in rows of $columns at $pitch are as many', ({ count, ...shape }) => {
    expect(marksOf(first(dots({ ...grid, ...shape, count })))).toBe(count);
  });

  test.each(cases)('$count at $pitch are on their places', ({ count, ...shape }) => {
    const { columns, pitch, size } = shape;
    dashes(first(dots({ ...grid, ...shape, count }))).forEach(({ x }, index) => {
      expect(Math.abs(x - (grid.x + size / 2 + (index % columns) * pitch))).toBeLessThan(0.03);
    });
  });

  test('hollow ones are rings', () => {
    const [outer, inner] = dots({ ...grid, count: 15, tone: 'hollow' });
    expect([outer, inner].map((path) => path && marksOf(path))).toEqual([15, 15]);
    expect(inner?.inner).toBe(true);
    expect(inner?.width ?? 99).toBeLessThan(outer?.width ?? 0);
  });
});

describe('gables', () => {
  const houses = { x: 0, y: 0, columns: 10, pitch: [12, 14], size: [10, 12] } as const;

  test.each([1, 10, 11, 137])('%d households are as many houses', (count) => {
    const { d } = gables({ ...houses, count, tone: 'solid' });
    expect(d.match(/m/giu)?.length).toBe(count);
    expect(d.match(/M/gu)?.length).toBe(Math.ceil(count / 10));
    expect(d.match(/z/gu)?.length).toBe(count);
  });

  test('hollow ones are outlined, full ones filled', () => {
    expect(gables({ ...houses, count: 1, tone: 'hollow' }).paint).toBe('stroke');
    expect(gables({ ...houses, count: 1, tone: 'solid' }).paint).toBe('fill');
  });
});

describe('times in 正', () => {
  const sheet = { x: 3, y: 5, columns: 4, pitch: 20, size: 16, tone: 'solid' } as const;
  /** Where the strokes of a path begin, its relative moves followed. */
  function starts(d: string): [x: number, y: number][] {
    let [x, y] = [0, 0];
    return [...d.matchAll(/([Mmhv])(-?[\d.]+)(?: (-?[\d.]+))?/gu)].flatMap(([, command, a, b]) => {
      const [first, second] = [Number(a), Number(b ?? 0)];
      if (command === 'M') [x, y] = [first, second];
      else if (command === 'm') [x, y] = [x + first, y + second];
      else {
        const from: [number, number] = [x, y];
        if (command === 'h') x += first;
        else y += first;
        return [from];
      }
      return [];
    });
  }

  test.each([1, 4, 5, 21, 255])('%d times are as many strokes', (count) => {
    expect(starts(tally({ ...sheet, count }).d)).toHaveLength(count);
  });

  test('every stroke is in its own place, far along a row too', () => {
    const all = starts(tally({ ...sheet, count: 40 }).d);
    for (const [index, [x, y]] of all.entries()) {
      const place = Math.floor(index / 5);
      expect(x).toBeGreaterThanOrEqual(sheet.x + (place % 4) * 20 - 0.1);
      expect(x).toBeLessThan(sheet.x + (place % 4) * 20 + 16);
      expect(y).toBeGreaterThan(sheet.y + Math.floor(place / 4) * 20);
      expect(y).toBeLessThan(sheet.y + Math.floor(place / 4) * 20 + 16);
    }
  });
});

describe('the open end of a lower bound', () => {
  const end = { x: 0, y: 0, length: 12, reach: 16, tone: 'solid', figure: 'rail-land' } as const;

  test.each(['right', 'top', 'bottom'] as const)(
    'frays at the %s, unevenly, and says so',
    (side) => {
      const path = fringe({ ...end, side });
      const reaches = path.d.match(side === 'right' ? /h[\d.]+/gu : /v-?[\d.]+/gu) ?? [];
      expect(path.open).toBe(true);
      expect(path.figure).toBe('rail-land');
      expect(reaches.length).toBeGreaterThanOrEqual(2);
      expect(new Set(reaches).size).toBeGreaterThan(1);
      expect(reaches.every((reach) => reach.startsWith('v-') === (side === 'top'))).toBe(true);
    },
  );
});

test.each([
  [26, 26],
  [27, 26],
  [468.1, 26],
  [1, 1],
])('a grid of %d in rows of %d is as high as its rows', (count, columns) => {
  const rows = Math.ceil(count / columns);
  const { pitch, size } = grid;
  expect(gridHeight({ columns, pitch, size, count })).toBeCloseTo((rows - 1) * pitch + size);
});

test('a target is dashed', () => {
  expect(bund(0, 0, 40, 20, 'target')).toMatchObject({ tone: 'dashed', figure: 'target' });
  expect(bund(0, 0, 40, 20).dash?.length).toBe(2);
});

test('a rectangle is drawn to scale', () => {
  expect(rect(1, 2, 30, 40, 'solid', 'a')).toMatchObject({
    d: 'M1 2h30v40h-30z',
    paint: 'fill',
    figure: 'a',
  });
  expect(rect(0, 0, 1, 1, 'hollow').paint).toBe('stroke');
});

test('a line joins its points', () => {
  expect(line([0, 1, 2, 3.456, 7, 8]).d).toBe('M0 1L2 3.46L7 8');
});

test('places are given to a hundredth of a unit', () => {
  expect([1.005, 2 / 3, -0.333, 1e-9].map(round2)).toEqual([1, 0.67, -0.33, 0]);
  const { d } = first(cells({ ...grid, x: 1 / 3, y: 2 / 3, count: 30.123456 }));
  expect(d).not.toMatch(/\.\d{3}/u);
});
