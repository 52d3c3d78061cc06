import { Failure } from '../failure.ts';
import { runScript } from '../run.ts';
import { median } from '../statistics.ts';
import { watchMemory } from './memory.ts';

/** What it took to do something once. */
export interface Cost {
  readonly ms: number;
  /** Of all processors together; unlike `ms` hardly touched by what else the machine does. */
  readonly cpuMs?: number | undefined;
  /** The most memory held at a time; undefined where the system does not tell. */
  readonly bytes?: number | undefined;
}

/** The median of each measure by itself. */
export function medianCost(runs: readonly Cost[]): Cost {
  const known = (measure: 'cpuMs' | 'bytes') => {
    const values = runs.flatMap((run) => run[measure] ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  return {
    ms: median(runs.map(({ ms }) => ms)),
    cpuMs: known('cpuMs'),
    bytes: known('bytes'),
  };
}

/** Runs one of our scripts as people run it, and measures it from start to end. */
export async function costOf(
  script: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Cost> {
  let stop: (() => number | undefined) | undefined;
  const start = performance.now();
  try {
    const { code, output } = await runScript(script, args, {
      capture: true,
      signal,
      started: (pid) => {
        stop = watchMemory(pid);
      },
    });
    const ms = performance.now() - start;
    if (code !== 0) throw new Failure(`${script} failed while it was measured:\n${output}`);
    return { ms, bytes: stop?.() };
  } finally {
    stop?.();
  }
}
