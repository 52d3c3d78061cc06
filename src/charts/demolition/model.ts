/** Mean areas as sides of squares, in metres. */

import type { Figure } from '../../core/figure.ts';

interface List {
  readonly count: number;
  /** Side of a square of the mean area, so that all squares together are the list’s total. */
  readonly side: number;
}

export interface Lists {
  readonly demolished: List;
  readonly filed: List;
}

export function lists(figure: (id: string) => Figure): Lists {
  const list = (counted: string, mean: string): List => ({
    count: figure(counted).value,
    side: Math.sqrt(unrounded(figure(mean))),
  });
  return {
    demolished: list('demolitions', 'demolition-average'),
    filed: list('filings', 'filing-average'),
  };
}

const unrounded = (figure: Figure): number =>
  figure.kind === 'derived' ? figure.unrounded : figure.value;
