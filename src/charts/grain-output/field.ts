/**
 * The output on the land it was signed on: every cell of land divides into four small ones in its
 * own place, and what is more than four stands on top, under an open edge. Drawn on the grid of the
 * land, so that a scene can turn the one into the other.
 */

import { cells, fringe } from '../kit/marks.ts';
import type { Node } from '../kit/scene.ts';
import type { Grain } from './model.ts';

/** The grid of the land: where its cells are, and what names them across the states of a scene. */
export interface LandGrid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly pitch: number;
  readonly size: number;
  readonly key?: string;
}

/** Small cells along a side of a cell of land. */
export const across = 2;

/** Rows of small cells: as many as divide whole rows of land, then those on top. */
interface Rows {
  readonly columns: number;
  readonly pitch: number;
  readonly size: number;
  /** Rows within the land. */
  readonly base: number;
  /** Full rows above it, and cells in the last row, which is not full. */
  readonly full: number;
  readonly loose: number;
  /** Between the two, so that the surplus is seen to be one. */
  readonly lift: number;
  /** Length of the strokes of the open edge. */
  readonly reach: number;
}

function rowsOf({ output, land }: Grain, grid: Omit<LandGrid, 'x' | 'y'>): Rows {
  const columns = across * grid.columns;
  const pitch = grid.pitch / across;
  const base = across * Math.floor(land / grid.columns);
  const surplus = output - base * columns;
  const full = Math.floor(surplus / columns);
  return {
    columns,
    pitch,
    size: grid.size / across,
    base,
    full,
    loose: surplus - full * columns,
    lift: pitch * 0.6,
    reach: pitch * 2,
  };
}

/** How far the surplus and its open edge rise above the land. */
export function grainRise(model: Grain, grid: Omit<LandGrid, 'x' | 'y'>): number {
  const { full, loose, pitch, lift, reach } = rowsOf(model, grid);
  return (full + Math.ceil(loose / across / grid.columns)) * pitch + lift + reach;
}

/** How far above the land the middle of the surplus is; none where there is no full row of it. */
export function surplusMiddle(model: Grain, grid: Omit<LandGrid, 'x' | 'y'>): number | undefined {
  const { full, pitch, lift } = rowsOf(model, grid);
  return full > 0 ? lift + (full * pitch) / 2 : undefined;
}

/**
 * The field of small cells.
 * @param grid of the land: the first row of small cells begins where its first row does
 */
export function grainField(model: Grain, grid: LandGrid): Node[] {
  const { columns, pitch, size, base, full, loose, lift, reach } = rowsOf(model, grid);
  const { x, y, key } = grid;
  const grains = { x, columns, pitch, size, tone: 'solid', figure: 'grain-output' } as const;
  const top = y - lift - full * pitch;
  const edge = (from: number, count: number, at: number) =>
    fringe({
      x: x + from * pitch - (pitch - size) / 2,
      y: at - 1.5,
      length: count * pitch,
      side: 'top',
      reach,
      // One stroke over each cell; a hair less, lest rounding lose one.
      every: pitch * 0.999,
      tone: 'solid',
      figure: 'grain-output',
    });
  return [
    edge(0, loose, top - pitch),
    edge(loose, columns - loose, top),
    ...cells({ ...grains, y: top - pitch, count: loose }),
    ...cells({ ...grains, y: top, count: full * columns }),
    ...cells({ ...grains, y, count: base * columns, ...(key === undefined ? {} : { key }) }),
  ];
}
