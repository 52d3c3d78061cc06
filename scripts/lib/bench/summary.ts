import { scrollBudgets } from '../budgets.ts';
import type { Size } from '../list-option.ts';
import { sizeName } from '../list-option.ts';
import { median, percentile, total, worst } from '../statistics.ts';
import { textTable } from '../text-table.ts';
import type { Recording } from './record.ts';

/** One scroll through one scene, or the medians of several. Times in milliseconds. */
export interface Smoothness {
  readonly worstFrame: number;
  readonly p95: number;
  readonly longTasks: number;
  readonly longestTask: number;
  readonly layoutShift: number;
}

export interface SceneResult {
  /** `/`, `/en/`; `empty` for the page that is held against nothing. */
  readonly page: string;
  readonly size: Size;
  readonly scene: string;
  readonly runs: readonly Smoothness[];
}

/** The name of the page with nothing on it, which shows what the machine adds to all others. */
export const emptyName = 'empty';

export function smoothness({ frames, longTasks, shifts }: Recording): Smoothness {
  return {
    worstFrame: worst(frames),
    p95: percentile(frames, 0.95),
    longTasks: longTasks.length,
    longestTask: worst(longTasks),
    layoutShift: total(shifts),
  };
}

/** The median of each measure by itself. */
export function medians(runs: readonly Smoothness[]): Smoothness {
  const of = (measure: keyof Smoothness) => median(runs.map((run) => run[measure]));
  return {
    worstFrame: of('worstFrame'),
    p95: of('p95'),
    longTasks: of('longTasks'),
    longestTask: of('longestTask'),
    layoutShift: of('layoutShift'),
  };
}

/** Which budgets a scene exceeds, in words; none when it keeps to them. */
export function exceeded({ worstFrame, layoutShift }: Smoothness): string[] {
  // Frames come with the display's beat, and three beats of a sixtieth of a second are 50.00 ms or
  // 50.01, as the clock rounds.
  return [
    ...(Math.round(worstFrame) > scrollBudgets.frameMs
      ? [`a frame of ${milliseconds(worstFrame)}`]
      : []),
    ...(layoutShift > scrollBudgets.layoutShift ? [`layout shift ${score(layoutShift)}`] : []),
  ];
}

/** The results as lines for people, with what they are held against. */
export function describeScrolling(results: readonly SceneResult[]): string[] {
  const rows = results.map(({ page, size, scene, runs }) => {
    const { worstFrame, p95, longTasks, longestTask, layoutShift } = medians(runs);
    const long = longTasks === 0 ? '0' : `${longTasks}, ${milliseconds(longestTask)}`;
    const times = [milliseconds(worstFrame), milliseconds(p95), long, score(layoutShift)];
    return [`${page} ${sizeName(size)} ${scene}`, ...times];
  });
  const told = results.filter(({ page }) => page !== emptyName);
  const over = told.flatMap(({ page, size, scene, runs }) =>
    exceeded(medians(runs)).map((what) => `  ${page} ${sizeName(size)} ${scene}: ${what}`),
  );
  return [
    `Scrolling, processor slowed ${scrollBudgets.slowdown} times, medians of ${results[0]?.runs.length ?? 0} runs`,
    ...textTable([
      ['scene', 'worst frame', '95 %', 'long tasks, longest', 'layout shift'],
      ...rows,
    ]),
    'The empty page shows what this machine does to every frame.',
    `Budgets: no frame over ${scrollBudgets.frameMs} ms; layout shift ${scrollBudgets.layoutShift}.`,
    ...(over.length === 0 ? ['All within.'] : ['Over:', ...over]),
  ];
}

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** Shifts are small numbers; the smallest is still over a budget of 0. */
export const score = (value: number): string => (value === 0 ? '0' : value.toPrecision(2));

/** A warning where other work on the machine has slowed what was measured; undefined where not. */
export function busyMachine(load: number, processors: number): string | undefined {
  if (load <= processors) return undefined;
  return `This machine is busy (load ${load.toFixed(1)} on ${processors} processors): all times are too long.`;
}
