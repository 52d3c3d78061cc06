import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { errorCode } from '../failure.ts';
import type { BuildCosts } from './build-cost.ts';
import type { GrowthCosts } from './growth.ts';
import type { Part } from './options.ts';
import type { LighthouseResult } from './scores.ts';
import type { SceneResult } from './summary.ts';
import type { PageWeight } from './weigh.ts';

interface PartResults extends Record<Part, unknown> {
  readonly bytes: readonly PageWeight[];
  readonly lighthouse: readonly LighthouseResult[];
  readonly scrolling: readonly SceneResult[];
  readonly build: BuildCosts;
  readonly growth: GrowthCosts;
}

/** What was measured, when, and how busy the machine was when it was done. */
interface Taken<Results> {
  readonly taken: string;
  /** Mean number of processes that wanted a processor. */
  readonly load: number;
  readonly results: Results;
}

/** The machine, as far as it bears on what is measured. */
interface Machine {
  readonly processors: number;
  readonly model: string;
  readonly memory: number;
  readonly node: string;
  /** Version of the browser; undefined while nothing has been measured in one. */
  readonly chromium?: string | undefined;
}

/** All parts, each as it was measured last. */
export type BenchResults = { readonly machine: Machine } & {
  readonly [Name in Part]?: Taken<PartResults[Name]>;
};

export function thisMachine(chromium: string | undefined): Machine {
  return {
    processors: availableParallelism(),
    model: cpus()[0]?.model.trim() ?? '',
    memory: totalmem(),
    node: process.version,
    chromium,
  };
}

/** What earlier runs have left in a file: parts that are not measured again keep their results. */
export async function earlierResults(file: string): Promise<Partial<BenchResults>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as BenchResults;
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return {};
    throw thrown;
  }
}
