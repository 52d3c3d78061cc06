/** People whose place the words of the report leave open: a ring, inked on one side only. */

import { dots, drawable, round2 } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';

interface HalfDots {
  /** Top left of the first place. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly pitch: number;
  /** Diameter of a dot. */
  readonly size: number;
  readonly count: number;
  readonly figure: string;
}

/** Rings in rows, and over each of them the left half of a disc. */
export function halfDots(grid: HalfDots): PathNode[] {
  const { x, y, columns, pitch, size, count, figure } = grid;
  const radius = round2(size / 2);
  const length = drawable(count, figure);
  const d = Array.from({ length }, (_, index) => {
    const middle = x + (index % columns) * pitch + size / 2;
    const top = y + Math.floor(index / columns) * pitch;
    return `M${round2(middle)} ${round2(top)}a${radius} ${radius} 0 0 0 0 ${round2(2 * radius)}z`;
  }).join('');
  return [
    ...dots({ ...grid, tone: 'hollow' }),
    { type: 'path', d, tone: 'solid', paint: 'fill', figure },
  ];
}
