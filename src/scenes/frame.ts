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

/**
 * Draws marks where they are at a time. Thousands of them in a frame: no array and no function is
 * made for any, and squares are filled one by one, which is quicker than one path of them all.
 * @param time 0 to 1
 * @param ease of each mark's own time
 */
export function drawMoving(
  context: CanvasRenderingContext2D,
  { pair: { from, to }, color, inside }: Moving,
  time: number,
  ease: (time: number) => number,
): void {
  const [start, end, round] = [from.places, to.places, to.round];
  const hollow = from.outline !== null || to.outline !== null;
  const steps = easedSteps(time, ease);
  for (let layer = 0; layer < (hollow ? 2 : 1); layer += 1) {
    context.fillStyle = layer === 0 ? color(time) : inside(time);
    if (round) context.beginPath();
    for (let at = 0; at < end.length; at += stride) {
      const t = steps[Math.floor((at / end.length) * stepCount)] ?? 1;
      const s = 1 - t;
      let x = (start[at] ?? 0) * s + (end[at] ?? 0) * t;
      let y = (start[at + 1] ?? 0) * s + (end[at + 1] ?? 0) * t;
      let width = (start[at + 2] ?? 0) * s + (end[at + 2] ?? 0) * t;
      let height = (start[at + 3] ?? 0) * s + (end[at + 3] ?? 0) * t;
      if (layer === 1) {
        const solid = Math.min(width, height) / 2;
        const by = Math.min(solid, (from.outline ?? solid) * s + (to.outline ?? solid) * t);
        x += by;
        y += by;
        width -= 2 * by;
        height -= 2 * by;
      }
      if (width <= 0 || height <= 0) continue;
      if (round) {
        const radius = width / 2;
        context.moveTo(x + width, y + radius);
        context.arc(x + radius, y + radius, radius, 0, 2 * Math.PI);
      } else {
        context.fillRect(x, y, width, height);
      }
    }
    if (round) context.fill();
  }
}

/** Marks start in this many groups one after the other. */
const stepCount = 64;

/** How far the marks of each group have come. */
function easedSteps(time: number, ease: (time: number) => number): Float32Array {
  const steps = new Float32Array(stepCount);
  for (let step = 0; step < stepCount; step += 1) {
    const own = (time - (stagger * step) / stepCount) / (1 - stagger);
    steps[step] = ease(Math.max(0, Math.min(1, own)));
  }
  return steps;
}
