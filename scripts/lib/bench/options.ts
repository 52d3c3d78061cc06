import { parseArgs } from 'node:util';
import type { Locale } from '../../../src/core/figure.ts';
import { locales } from '../../../src/core/figure.ts';
import { Failure } from '../failure.ts';
import type { Size } from '../list-option.ts';
import { chosen, chosenSizes } from '../list-option.ts';

export interface BenchOptions {
  readonly locales: readonly Locale[];
  readonly sizes: readonly Size[];
  /** How often each scene is scrolled; what is told is the median. */
  readonly runs: number;
  /** Only scenes with an id that begins so; all when empty. */
  readonly only: string;
}

/** Reads `--lang`, `--size`, `--runs` and `--only`. @throws Failure in words */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const list = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: list,
      size: list,
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Failure(`--runs ${values.runs} is not a whole number from 1.`);
  }
  return {
    locales: chosen('lang', values.lang, locales),
    sizes: chosenSizes(values.size, ['360x640']),
    runs,
    only: values.only,
  };
}
