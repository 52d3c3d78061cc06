import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { designs } from '../../../src/charts/registry.ts';
import type { DataFile, FileName } from '../../../src/edition/tables.ts';
import { fileNames } from '../../../src/edition/tables.ts';
import { timeBudgets } from '../budgets.ts';
import { Failure } from '../failure.ts';
import { root } from '../paths.ts';
import { progress } from '../progress.ts';
import { runScript } from '../run.ts';
import type { Cost } from './cost.ts';
import type { DataTexts } from './grow-data.ts';
import { growData, growthTo } from './grow-data.ts';

/** How many times as much there is of what grows. */
const scales = [1, 10, 100] as const;

export interface Grown {
  readonly times: number;
  /** How many there are: figures, charts, or marks for a figure. */
  readonly count: number;
  readonly runs: readonly Cost[];
}

export interface GrowthCosts {
  /** Proving the data with more rows of every kind that a longer report has. */
  readonly figures: readonly Grown[];
  /** Laying out and painting as many charts as the site has, and more, in both widths and languages. */
  readonly charts: readonly Grown[];
  /** The same with more marks for each of their figures. */
  readonly marks: readonly Grown[];
  /** Proving a very long figures.csv. */
  readonly long: Grown;
}

/** Dots for each figure of a chart; a hundred times that is what a drawing can hold. */
const marks = 200;

/** Measures how the work grows with the data, each time in a process of its own. */
export async function measureGrowth(runs: number, signal: AbortSignal): Promise<GrowthCosts> {
  const folder = await mkdtemp(join(tmpdir(), 'growth-'));
  const own = await ownData();
  const { rows } = JSON.parse(own['edition.json']) as { rows: Record<FileName, number> };
  const repeat = async (name: string, args: readonly string[]): Promise<Cost[]> => {
    const costs: Cost[] = [];
    for (let run = 1; run <= runs; run += 1) {
      progress(`${name}, run ${run} of ${runs}`);
      costs.push(await inChild(args, signal));
    }
    return costs;
  };
  try {
    const figures: Grown[] = [];
    for (const times of scales) {
      await writeData(folder, growData(own, growthTo(times, rows)));
      const count = rows['figures.csv'] * times;
      figures.push({
        times,
        count,
        runs: await repeat(`${times}× the figures`, ['prove', folder]),
      });
    }
    // The charts are of generated figures, of which the largest edition has enough.
    const drawn: Grown[] = [];
    for (const times of scales) {
      const count = designs.length * times;
      const args = ['draw', folder, String(count), String(marks)];
      drawn.push({ times, count, runs: await repeat(`${times}× the charts`, args) });
    }
    const marked: Grown[] = [];
    for (const times of scales) {
      const count = marks * times;
      const args = ['draw', folder, String(designs.length), String(count)];
      marked.push({ times, count, runs: await repeat(`${times}× the marks`, args) });
    }
    const { rows: longest } = timeBudgets.long;
    const added = { figures: longest - rows['figures.csv'], nonFigures: 0, derived: 0, notes: 0 };
    await writeData(folder, growData(own, added));
    const long = {
      times: longest / rows['figures.csv'],
      count: longest,
      runs: await repeat(`${longest} rows`, ['prove', folder]),
    };
    return { figures, charts: drawn, marks: marked, long };
  } finally {
    progress('');
    await rm(folder, { recursive: true, force: true });
  }
}

async function ownData(): Promise<DataTexts> {
  const names: readonly DataFile[] = ['edition.json', 'report.txt', ...fileNames];
  const texts = names.map(async (name) => [name, await readFile(join(root, 'data', name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as DataTexts;
}

async function writeData(folder: string, texts: DataTexts): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}

async function inChild(args: readonly string[], signal: AbortSignal): Promise<Cost> {
  const script = 'scripts/lib/bench/growth-child.ts';
  const { code, output, stdout } = await runScript(script, args, { capture: true, signal });
  if (code !== 0) throw new Failure(`${script} ${args[0]} failed:\n${output}`);
  return JSON.parse(stdout) as Cost;
}
