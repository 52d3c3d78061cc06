/** Output and the land signed for it, as cells. */

import type { Figure } from '../../core/figure.ts';

export interface Grain {
  /** The output in small cells, at least. */
  readonly output: number;
  /** The land signed for, in cells of land. */
  readonly land: number;
  /** What one cell of land comes to, in small cells; also at least. */
  readonly perCell: number;
}

export function grain(figure: (id: string) => Figure): Grain {
  const cell = figure('grain-cell').value;
  return {
    output: figure('grain-output').value / cell,
    land: figure('signed-farmland').value / figure('land-cell').value,
    perCell: unrounded(figure('yield-per-cell')) / cell,
  };
}

const unrounded = (figure: Figure): number =>
  figure.kind === 'derived' ? figure.unrounded : figure.value;
