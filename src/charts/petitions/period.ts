/** The time that a count covers, as a bracket over its marks. */

import { line, round2 } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';

/** Length of the ends of a bracket. */
const tick = 7;

interface Span {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** From one day to another: closed at both ends. */
export function period({ left, right, y }: Span): PathNode {
  return line([left, y + tick, left, y, right, y, right, y + tick]);
}

/** Up to a day, and since nobody knows when: it comes out of dots. */
export function sinceUnknown({ left, right, y }: Span): PathNode[] {
  const known = (left + right) / 2;
  return [
    {
      type: 'path',
      d: `M${round2(left)} ${round2(y)}H${round2(known - 4)}`,
      tone: 'dotted',
      paint: 'stroke',
      width: 2,
      dash: [0.01, 5],
      round: true,
    },
    line([known, y, right, y, right, y + tick]),
  ];
}
