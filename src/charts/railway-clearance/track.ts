/** The railway itself, to say what the land was cleared for: a picture, not a map of the line. */

import { round2 } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';

export interface Track {
  readonly y: number;
  /** Distance between the rails. */
  readonly gauge: number;
  /** Distance from sleeper to sleeper. */
  readonly every: number;
}

/** Stretches of one track, as pairs of left end and length; sleepers begin anew with each. */
export function track(
  stretches: readonly (readonly [number, number])[],
  { y, gauge, every }: Track,
  on: 'paper' | 'land',
): PathNode[] {
  const sleeper = every / 4;
  const along = (at: number, from = 0) =>
    stretches
      .map(([x, length]) => `M${round2(x + from)} ${round2(at)}h${round2(length - from)}`)
      .join('');
  const ink = { type: 'path', tone: 'line', paint: 'stroke', inner: on === 'land' } as const;
  return [
    {
      ...ink,
      d: along(y, (every - sleeper) / 2),
      width: round2(gauge * 1.7),
      dash: [sleeper, every - sleeper],
    },
    { ...ink, d: along(y - gauge / 2) + along(y + gauge / 2), width: round2(gauge / 6) },
  ];
}
