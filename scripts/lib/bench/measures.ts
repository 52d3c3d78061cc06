/** Everything measured as one list, from which table and charts are made. */

import { lighthouseBudget, scrollBudgets, timeBudgets } from '../budgets.ts';
import { sizeName } from '../list-option.ts';
import { kilobytes } from '../page-weight.ts';
import type { Cost } from './cost.ts';
import { medianCost } from './cost.ts';
import type { Grown } from './growth.ts';
import { heaviestOfKinds } from './kinds.ts';
import type { BenchResults } from './results.ts';
import { heldTo, medianScores, scoresInWords } from './scores.ts';
import { emptyName, exceeded, medians, score } from './summary.ts';

/** One thing that was measured: the median of its runs. */
export interface Measure {
  /** Measures of one series are of one kind, and share a scale. */
  readonly series: string;
  readonly what: string;
  readonly value: number;
  /** The value as people read it. */
  readonly words: string;
  /** What it may be at most, or at least where more is better. */
  readonly budget?: { readonly value: number; readonly words: string };
  readonly kept?: boolean;
  /** The value as a multiple of something: its budget, or the first of its series. */
  readonly ratio?: number;
  readonly detail?: string;
}

/** All measures that results hold, in the order of the parts. */
export const measuresOf = (results: Partial<BenchResults>): Measure[] => [
  ...bytes(results),
  ...lighthouse(results),
  ...scrolling(results),
  ...builds(results),
  ...growth(results),
];

/** A measure held against the most that it may be. */
function atMost(
  measure: Omit<Measure, 'words' | 'budget' | 'kept' | 'ratio'>,
  budget: number,
  write: (value: number) => string,
): Measure {
  return {
    ...measure,
    words: write(measure.value),
    budget: { value: budget, words: write(budget) },
    kept: measure.value <= budget,
    ratio: measure.value / budget,
  };
}

function bytes({ bytes: part }: Partial<BenchResults>): Measure[] {
  return heaviestOfKinds(part?.results ?? [], (page) => page.bytes).map(
    ({ kind, locale, page }) => {
      const { html, script, style, fonts, requests } = page;
      const kinds = Object.entries({ HTML: html, script, style, fonts });
      const detail = kinds.map(([name, value]) => `${name} ${kilobytes(value)}`).join(', ');
      return atMost(
        {
          series: 'Bytes sent, fonts left out',
          what: `${kind} ${locale}`,
          value: page.bytes,
          detail: `${detail}; ${requests} ${requests === 1 ? 'request' : 'requests'}`,
        },
        page.budget,
        kilobytes,
      );
    },
  );
}

function lighthouse({ lighthouse: part }: Partial<BenchResults>): Measure[] {
  return (part?.results ?? []).map((result) => {
    const scores = medianScores(result);
    const lowest = Math.min(...heldTo(result.kind).map((category) => scores[category]));
    return {
      series: 'Lighthouse, lowest score',
      what: `${result.kind} ${result.locale}`,
      value: lowest,
      words: String(lowest),
      budget: { value: lighthouseBudget, words: String(lighthouseBudget) },
      kept: lowest >= lighthouseBudget,
      ratio: lowest / lighthouseBudget,
      detail: scoresInWords(scores),
    };
  });
}

function scrolling({ scrolling: part }: Partial<BenchResults>): Measure[] {
  return (part?.results ?? []).map(({ page, size, scene, runs }) => {
    const medianRun = medians(runs);
    const { worstFrame, p95, longTasks, layoutShift } = medianRun;
    const series = 'Longest frame while scrolling';
    const detail = `${sizeName(size)}; 95 % of frames ${milliseconds(p95)}; ${longTasks} long tasks; layout shift ${score(layoutShift)}`;
    if (page === emptyName) {
      const words = milliseconds(worstFrame);
      return {
        series,
        what: 'an empty page',
        value: worstFrame,
        words,
        detail,
      };
    }
    const what = `${page} ${scene}`;
    const held = atMost(
      { series, what, value: worstFrame, detail },
      scrollBudgets.frameMs,
      milliseconds,
    );
    return { ...held, kept: exceeded(medianRun).length === 0 };
  });
}

function builds({ build: part }: Partial<BenchResults>): Measure[] {
  if (part === undefined) return [];
  const [cold, warm, check] = [part.results.cold, part.results.warm, part.results.validate].map(
    medianCost,
  );
  if (cold === undefined || warm === undefined || check === undefined) return [];
  const series = 'Time to build and to check the data';
  const ofCold = `${(warm.ms / cold.ms).toFixed(2)} of a cold one`;
  const { buildMs, validateMs } = timeBudgets;
  return [
    atMost({ series, what: 'build, cold', value: cold.ms, ...memory(cold) }, buildMs, seconds),
    atMost(
      { series, what: 'build, warm', value: warm.ms, ...memory(warm, ofCold) },
      buildMs,
      seconds,
    ),
    atMost({ series, what: 'validate', value: check.ms, ...memory(check) }, validateMs, seconds),
  ];
}

function growth({ growth: part }: Partial<BenchResults>): Measure[] {
  if (part === undefined) return [];
  const { figures, charts, marks, long } = part.results;
  const { ms, cpuMs = ms, bytes: most } = medianCost(long.runs);
  const series = 'A very long figures.csv, as a share of its budget';
  const what = `${long.count.toLocaleString('en')} rows`;
  const share = (
    measure: { readonly what: string; readonly value: number; readonly detail?: string },
    budget: number,
    write: (value: number) => string,
  ): Measure => ({
    ...atMost({ ...measure, series }, budget, write),
    value: measure.value / budget,
    budget: { value: 1, words: write(budget) },
  });
  return [
    ...ratios('Time to prove more figures', 'figures', figures),
    ...ratios('Time to lay out and paint more charts', 'charts', charts),
    ...ratios('Time to lay out and paint more marks', 'marks a figure', marks),
    share(
      { what: `${what}, time`, value: ms, detail: `${seconds(cpuMs)} of processors` },
      timeBudgets.long.ms,
      seconds,
    ),
    ...(most === undefined
      ? []
      : [share({ what: `${what}, memory`, value: most }, timeBudgets.long.bytes, megabytes)]),
  ];
}

/** What grows, as multiples of the processor time it took before: seconds belong to the machine. */
function ratios(series: string, name: string, grown: readonly Grown[]): Measure[] {
  const costs = grown.map((one) => {
    const { ms, cpuMs = ms, bytes: held } = medianCost(one.runs);
    return { ...one, ms: cpuMs, bytes: held };
  });
  const first = costs[0]?.ms ?? Number.NaN;
  return costs.map(({ times, count, ms, bytes: held }) => ({
    series,
    what: `${times}×: ${count.toLocaleString('en')} ${name}`,
    value: ms / first,
    words: `${(ms / first).toFixed(1)}×`,
    ratio: ms / first,
    ...memory({ bytes: held }, milliseconds(ms)),
  }));
}

const memory = ({ bytes: held }: Pick<Cost, 'bytes'>, before?: string): { detail: string } => ({
  detail: [before, held === undefined ? undefined : `at most ${megabytes(held)}`]
    .filter((words) => words !== undefined)
    .join('; '),
});

const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;
const megabytes = (value: number): string => `${Math.round(value / 1e6)} MB`;
