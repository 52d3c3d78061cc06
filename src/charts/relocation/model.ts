/** The figures of `relocation`. */

import type { Figure } from '../../core/figure.ts';

export interface Model {
  readonly target: number;
  readonly over: number;
  readonly households: number;
  readonly rate: Figure;
  /** The rates that would be printed as `rate`. */
  readonly band: readonly [low: number, high: number];
  readonly people: Readonly<Record<'fit' | 'above' | 'below', Quotient>>;
  readonly byHousehold: Readonly<Record<'above' | 'below', Quotient>>;
}

/** A rate that was tried, and what it is before rounding. */
export interface Quotient {
  readonly figure: Figure;
  readonly value: number;
}

/** @throws RangeError when the printed rate is a bound, which no division could be tested against */
export function modelOf(figure: (id: string) => Figure): Model {
  const rate = figure('relocation-rate');
  const quotient = (id: string): Quotient => {
    const found = figure(id);
    return { figure: found, value: found.kind === 'derived' ? found.unrounded : found.value };
  };
  const { low, high } = rate.interval;
  if (low === null || high === null) throw new RangeError('relocation-rate is a bound');
  return {
    target: figure('relocation-target').value,
    over: figure('relocation-over').value,
    households: figure('relocated-households').value,
    rate,
    band: [low, high],
    people: {
      fit: quotient('relocation-check'),
      above: quotient('relocation-check-above'),
      below: quotient('relocation-check-below'),
    },
    byHousehold: {
      above: quotient('relocation-household-check-above'),
      below: quotient('relocation-household-check-below'),
    },
  };
}
