import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from '../paths.ts';
import { progress } from '../progress.ts';
import type { Cost } from './cost.ts';
import { costOf } from './cost.ts';

export interface BuildCosts {
  /** Of a build that nothing has been kept for. */
  readonly cold: readonly Cost[];
  /** Of a build right after another. */
  readonly warm: readonly Cost[];
  readonly validate: readonly Cost[];
}

/** What a build keeps for the next one. */
const kept = ['astro', 'compiled', 'pictures'];

/** Builds the site aside, cold and warm in turn, and checks the data. */
export async function measureBuilds(runs: number, signal: AbortSignal): Promise<BuildCosts> {
  const out = join(cacheDir, 'bench', 'dist');
  const costs = { cold: [] as Cost[], warm: [] as Cost[], validate: [] as Cost[] };
  for (let run = 1; run <= runs; run += 1) {
    progress(`build, run ${run} of ${runs}`);
    for (const name of kept) await rm(join(cacheDir, name), { recursive: true, force: true });
    costs.cold.push(await costOf('scripts/build.ts', ['--out', out], signal));
    costs.warm.push(await costOf('scripts/build.ts', ['--out', out], signal));
    costs.validate.push(await costOf('scripts/validate.ts', [], signal));
  }
  await rm(out, { recursive: true, force: true });
  progress('');
  return costs;
}
