/** What pairs each household: a stem from its foot to the line under its row. */

import { drawable, round2 } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';

export interface Rows {
  /** Where the lines begin: the edge that joins them. */
  readonly left: number;
  /** The middle of the first mark in a row, and the foot of the first row. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  /** From mark to mark and from row to row. */
  readonly pitch: readonly [number, number];
  readonly stem: number;
  readonly count: number;
}

/**
 * Ties marks to their row, and the rows to a common line along their left.
 * @param end where the common line ends
 */
export function ties({ left, x, y, columns, pitch, stem, count }: Rows, end: number): PathNode {
  const [across, down] = pitch;
  const rows = Math.ceil(drawable(count) / columns);
  const lines = Array.from({ length: rows }, (_, row) => {
    const marks = Math.min(columns, count - row * columns);
    const level = y + row * down;
    const stems = Array.from(
      { length: marks },
      (_, mark) => `M${round2(x + mark * across)} ${round2(level)}v${round2(stem)}`,
    ).join('');
    const reach = x + (marks - 1) * across - left;
    return `M${round2(left)} ${round2(level + stem)}h${round2(reach)}${stems}`;
  });
  const common = `M${round2(left)} ${round2(y + stem)}V${round2(end)}`;
  return { type: 'path', d: common + lines.join(''), tone: 'line', paint: 'stroke', width: 1 };
}
