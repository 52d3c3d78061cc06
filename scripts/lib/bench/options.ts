import { parseArgs } from 'node:util';
import type { Locale } from '../../../src/core/figure.ts';
import { locales } from '../../../src/core/figure.ts';
import { Failure } from '../failure.ts';
import type { Size } from '../list-option.ts';
import { chosen, chosenSizes } from '../list-option.ts';

/** What can be measured, in the order in which it is. */
const parts = ['bytes', 'lighthouse', 'scrolling', 'build', 'growth'] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly locales: readonly Locale[];
  readonly sizes: readonly Size[];
  /** How often each thing is measured; what is told is the median. */
  readonly runs: number;
  /** Only scenes with an id that begins so; all when empty. */
  readonly scene: string;
  /** Whether the table in docs/bench.md is written anew. */
  readonly docs: boolean;
}

/**
 * Reads `--only`, `--lang`, `--size`, `--scene`, `--runs` and `--docs`. @throws Failure in words
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const list = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: list,
      lang: list,
      size: list,
      scene: { type: 'string', default: '' },
      runs: { type: 'string', default: '3' },
      docs: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Failure(`--runs ${values.runs} is not a whole number from 1.`);
  }
  return {
    parts: chosen('only', values.only, parts),
    locales: chosen('lang', values.lang, locales),
    sizes: chosenSizes(values.size, ['360x640']),
    runs,
    scene: values.scene,
    docs: values.docs,
  };
}
