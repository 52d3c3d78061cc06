/** Cells heaped from the ground up. */

import { cells } from '../kit/marks.ts';
import type { Node, Tone } from '../kit/scene.ts';

/** Share of the pitch that is left between cells, the same everywhere in the chart. */
export const gapShare = 0.13;
/** A village’s hundred is a square. */
export const side = 10;

export interface Pile {
  readonly x: number;
  /** The ground it stands on. */
  readonly bottom: number;
  readonly columns: number;
  readonly pitch: number;
  readonly count: number;
  readonly tone: Tone;
  readonly outline?: number;
  readonly inside?: Tone;
  readonly figure: string;
  readonly key?: string;
}

/** A heap whose last row, the one that is not full, lies on top. */
export function pile({ bottom, count, ...grid }: Pile): { nodes: Node[]; top: number } {
  const { columns, pitch } = grid;
  const size = pitch * (1 - gapShare);
  const rows = Math.floor(count / columns + 1e-9);
  const loose = count - rows * columns;
  const y = bottom - rows * pitch + (pitch - size);
  const nodes = cells({ ...grid, size, y, count: rows * columns });
  if (loose < 1e-9) return { nodes, top: y };
  const last = cells({ ...grid, size, y: y - pitch, count: loose });
  return { nodes: [...last, ...nodes], top: y - pitch };
}
