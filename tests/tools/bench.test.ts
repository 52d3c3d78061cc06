import { describe, expect, test } from 'vitest';
import { readBenchOptions } from '../../scripts/lib/bench/options.ts';
import type { SceneResult } from '../../scripts/lib/bench/summary.ts';
import {
  busyMachine,
  describeScrolling,
  emptyName,
  exceeded,
  medians,
  smoothness,
} from '../../scripts/lib/bench/summary.ts';
import { median, percentile, total, worst } from '../../scripts/lib/statistics.ts';
import { textTable } from '../../scripts/lib/text-table.ts';

describe('statistics', () => {
  test('the median is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([4])).toBe(4);
    expect(median([])).toBeNaN();
  });

  test('a percentile is a value that occurs, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([3, 1, 2], 0.95)).toBe(3);
    expect(percentile([3, 1, 2], 0)).toBe(1);
    expect(percentile([], 0.5)).toBeNaN();
  });

  test('of nothing, the worst and the total are 0', () => {
    expect([worst([]), total([])]).toEqual([0, 0]);
    expect([worst([2, 8, 3]), total([2, 8, 3])]).toEqual([8, 13]);
  });
});

describe('options', () => {
  test('by default, both languages on a small phone, three runs', () => {
    expect(readBenchOptions([])).toEqual({
      parts: ['bytes', 'lighthouse', 'scrolling', 'build', 'growth'],
      locales: ['zh', 'en'],
      sizes: [{ width: 360, height: 640 }],
      runs: 3,
      scene: '',
      docs: false,
    });
  });

  test('narrowed to some parts, which are measured in their order', () => {
    expect(readBenchOptions(['--only', 'growth,bytes']).parts).toEqual(['bytes', 'growth']);
    expect(() => readBenchOptions(['--only', 'speed'])).toThrow('--only speed is none of: bytes');
  });

  test.each(['0', '1.5', 'many', '-2'])('%s runs are refused', (runs) => {
    expect(() => readBenchOptions([`--runs=${runs}`])).toThrow(`--runs ${runs}`);
  });
});

describe('results', () => {
  const smooth = smoothness({ frames: [16, 17, 16, 33], longTasks: [], shifts: [] });
  const rough = smoothness({
    frames: [16, 17, 16, 120],
    longTasks: [80, 60],
    shifts: [0.01, 0.02],
  });
  const result = (page: string, runs: SceneResult['runs']): SceneResult => ({
    page,
    size: { width: 360, height: 640 },
    scene: 'land',
    runs,
  });

  test('a recording comes down to its worst and its usual', () => {
    expect(smooth).toEqual({
      worstFrame: 33,
      p95: 33,
      longTasks: 0,
      longestTask: 0,
      layoutShift: 0,
    });
    expect(rough.longTasks).toBe(2);
    expect(rough.longestTask).toBe(80);
    expect(rough.layoutShift).toBeCloseTo(0.03);
  });

  test('one bad run of three is forgotten', () => {
    expect(medians([smooth, rough, smooth])).toEqual(smooth);
    expect(exceeded(medians([smooth, rough, smooth]))).toEqual([]);
    expect(exceeded(rough)).toEqual(['a frame of 120.0 ms', 'layout shift 0.030']);
  });

  test('the budgets are named, and what is over them, but for the empty page', () => {
    const fine = describeScrolling([result(emptyName, [rough]), result('/', [smooth])]);
    expect(fine).toContain('Budgets: no frame over 50 ms; layout shift 0.');
    expect(fine.at(-1)).toBe('All within.');
    const bad = describeScrolling([result('/', [rough])]);
    expect(bad.slice(-2)).toEqual([
      '  / 360x640 land: a frame of 120.0 ms',
      '  / 360x640 land: layout shift 0.030',
    ]);
  });
});

test('a busy machine is named as such', () => {
  expect(busyMachine(2, 2)).toBeUndefined();
  expect(busyMachine(6.54, 2)).toContain('load 6.5 on 2 processors');
});

test('a table lines its columns up', () => {
  expect(
    textTable([
      ['page', 'bytes'],
      ['/en/', '5 kB'],
      ['/', '12 kB'],
    ]),
  ).toEqual(['page  bytes', '/en/   5 kB', '/     12 kB']);
});
