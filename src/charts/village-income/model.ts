/** The villages' money in cells. */

import type { Figure } from '../../core/figure.ts';

export interface Income {
  /** How many villages the report names, and what each earned at the least. */
  readonly named: number;
  readonly each: number;
  /** What is left to all other villages, at the most. */
  readonly others: number;
  /** Income that is not operating income. */
  readonly rest: number;
  /** Smaller sums to set beside it. */
  readonly beside: {
    readonly threshold: number;
    readonly dividend: number;
    readonly works: number;
  };
}

/** Every amount as a number of cells; what is derived is taken before it was rounded for print. */
export function income(figure: (id: string) => Figure): Income {
  const cell = figure('money-cell').value;
  const inCells = (id: string) => figure(id).value / cell;
  const named = figure('named-villages').value;
  const each = inCells('top-village-income');
  const operating = inCells('village-operating-income');
  return {
    named,
    each,
    others: operating - named * each,
    rest: inCells('village-income') - operating,
    beside: {
      threshold: inCells('village-threshold'),
      dividend: inCells('enclave-dividend'),
      works: inCells('collective-project-income'),
    },
  };
}
