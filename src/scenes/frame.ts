/** One frame of a change of state, on a canvas. */

import { interpolateRgb } from 'd3-interpolate';
import { stride } from './marks.ts';
import type { Pair } from './pair.ts';

/** A pair made ready: what depends on no time is worked out once. */
export interface Moving {
  readonly pair: Pair;
  color(time: number): string;
  inside(time: number): string;
}

export function makeReady(pair: Pair): Moving {
  return {
    pair,
    color: interpolateRgb(pair.from.color, pair.to.color),
    inside: interpolateRgb(pair.from.inside, pair.to.inside),
  };
}

/** Of the whole time, how much later the last mark of a group starts than its first. */
const stagger = 0.35;

/** Draws marks where they are at a time. @param time 0 to 1; @param ease of each mark's own time */
export function drawMoving(
  context: CanvasRenderingContext2D,
  { pair: { from, to }, color, inside }: Moving,
  time: number,
  ease: (time: number) => number,
): void {
  const [start, end] = [from.places, to.places];
  const own = (at: number) => {
    const delay = (stagger * at) / end.length;
    return ease(Math.max(0, Math.min(1, (time - delay) / (1 - stagger))));
  };
  const round = to.round;
  const hollow = from.outline !== null || to.outline !== null;
  for (const layer of hollow ? (['outer', 'core'] as const) : (['outer'] as const)) {
    context.fillStyle = layer === 'outer' ? color(time) : inside(time);
    context.beginPath();
    for (let at = 0; at < end.length; at += stride) {
      const t = own(at);
      const mix = (index: number) =>
        (start[at + index] ?? 0) * (1 - t) + (end[at + index] ?? 0) * t;
      const [x, y, width, height] = [mix(0), mix(1), mix(2), mix(3)];
      const solid = Math.min(width, height) / 2;
      const by =
        layer === 'outer'
          ? 0
          : Math.min(solid, (from.outline ?? solid) * (1 - t) + (to.outline ?? solid) * t);
      if (width - 2 * by <= 0 || height - 2 * by <= 0) continue;
      if (round) {
        const radius = width / 2 - by;
        context.moveTo(x + width / 2 + radius, y + height / 2);
        context.arc(x + width / 2, y + height / 2, radius, 0, 2 * Math.PI);
      } else {
        context.rect(x + by, y + by, width - 2 * by, height - 2 * by);
      }
    }
    context.fill();
  }
}
