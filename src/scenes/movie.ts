/** Plays the change between two drawings; can be turned round at any time. */

import { easeCubicInOut } from 'd3-ease';
import type { Timer } from 'd3-timer';
import { timer } from 'd3-timer';
import { drawMoving, makeReady } from './frame.ts';
import { groupsOf } from './marks.ts';
import { pairsOf } from './pair.ts';

/** How long a change takes, in milliseconds. */
const duration = 760;

export interface Movie {
  /** Goes on towards the second drawing, or back towards the first. */
  turn(forward: boolean): void;
  stop(): void;
}

/**
 * Starts the movie from one drawing to another, both laid in the same place.
 * @param done is called when either end is reached, with whether it is the second
 */
export function play(
  canvas: HTMLCanvasElement,
  from: SVGSVGElement,
  to: SVGSVGElement,
  done: (atEnd: boolean) => void,
): Movie | null {
  const context = canvas.getContext('2d');
  const start = viewOf(from, canvas);
  const end = viewOf(to, canvas);
  const moving = pairsOf(groupsOf(from), groupsOf(to)).map(makeReady);
  if (context === null || start === null || end === null || moving.length === 0) return null;
  const density = Math.min(devicePixelRatio, 2);
  canvas.width = Math.round(canvas.clientWidth * density);
  canvas.height = Math.round(canvas.clientHeight * density);
  let time = 0;
  let forward = true;
  let last = 0;
  const clear = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
  };
  const clock: Timer = timer((elapsed) => {
    time += ((elapsed - last) / duration) * (forward ? 1 : -1);
    last = elapsed;
    if (time >= 1 || time <= 0) {
      clock.stop();
      done(time >= 1);
      clear();
      return;
    }
    clear();
    // The drawings may be scaled differently: the view goes from the one to the other as marks do.
    const at = easeCubicInOut(time);
    const mix = (a: number, b: number) => (a * (1 - at) + b * at) * density;
    context.setTransform(
      mix(start.scale, end.scale),
      0,
      0,
      mix(start.scale, end.scale),
      mix(start.x, end.x),
      mix(start.y, end.y),
    );
    for (const one of moving) drawMoving(context, one, time, easeCubicInOut);
  });
  return {
    turn: (ahead) => {
      forward = ahead;
    },
    stop: () => {
      clock.stop();
      clear();
    },
  };
}

/** Reads the marks of a drawing ahead of their movie. */
export function prepare(drawing: SVGSVGElement): void {
  groupsOf(drawing);
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where a drawing's units are on the canvas, in CSS pixels. */
function viewOf(svg: SVGSVGElement, canvas: HTMLCanvasElement): View | null {
  const matrix = svg.getScreenCTM();
  if (matrix === null) return null;
  const { left, top } = canvas.getBoundingClientRect();
  return { x: matrix.e - left, y: matrix.f - top, scale: matrix.a };
}
