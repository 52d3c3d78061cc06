/** The figures of `land-to-scale`, in cells of the drawing. */

import type { Figure } from '../../core/figure.ts';

export interface Model {
  readonly signed: number;
  readonly target: number;
  readonly rail: number;
  readonly reclaimed: number;
  /** Length and width of a football pitch, in sides of a cell. */
  readonly pitch: readonly [length: number, width: number];
}

export function modelOf(figure: (id: string) => Figure): Model {
  const cell = figure('land-cell').value;
  const inCells = (id: string) => figure(id).value / cell;
  const side = Math.sqrt(unrounded(figure('cell-area')));
  return {
    signed: inCells('signed-farmland'),
    target: inCells('farmland-target'),
    rail: inCells('rail-land'),
    reclaimed: inCells('reclaimed-area'),
    pitch: [figure('pitch-length').value / side, figure('pitch-width').value / side],
  };
}

const unrounded = (figure: Figure): number =>
  figure.kind === 'derived' ? figure.unrounded : figure.value;
