/** Plays the change between two drawings; can be turned round at any time. */

import { easeCubicInOut } from 'd3-ease';
import type { Timer } from 'd3-timer';
import { timer } from 'd3-timer';
import { drawMoving, makeReady } from './frame.ts';
import type { Group } from './marks.ts';
import { groupsOf, readGroups, stride } from './marks.ts';
import type { Pair } from './pair.ts';
import { pairsOf } from './pair.ts';

/** How long a change takes, in milliseconds. */
const duration = 760;

export interface Movie {
  /** Goes on towards the second drawing, or back towards the first. */
  turn(forward: boolean): void;
  stop(): void;
}

/** What a movie tells the stage. */
export interface Cues {
  /** The canvas shows all that will move, still where it was: the drawings under it may change. */
  readonly covered: () => void;
  /** Either end is reached. */
  readonly done: (atEnd: boolean) => void;
}

/**
 * Starts the movie from one drawing to another, both laid in the same place as the canvas.
 * @returns `null` where no mark moves
 */
export function play(
  canvas: HTMLCanvasElement,
  from: SVGSVGElement,
  to: SVGSVGElement,
  cues: Cues,
): Movie | null {
  const context = canvas.getContext('2d');
  const pairs = pairsOf(groupsOf(from), groupsOf(to));
  const start = viewOf(from, canvas);
  const end = viewOf(to, canvas);
  if (context === null || start === null || end === null) return null;
  if (isSameView(start, end) && !pairs.some(isMoved)) return null;
  const moving = pairs.map(makeReady);
  const density = sized(canvas);
  let time = 0;
  let forward = true;
  let last = 0;
  const clear = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
  };
  const draw = () => {
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
  };
  let frames = 0;
  const clock: Timer = timer((elapsed) => {
    // One frame draws, the next changes the page: both in one are more than a slow phone can do.
    frames += 1;
    if (frames === 2) cues.covered();
    if (frames > 2) time += ((elapsed - last) / duration) * (forward ? 1 : -1);
    last = elapsed;
    if (time > 1 || time < 0) {
      clock.stop();
      cues.done(time > 1);
      clear();
    } else {
      draw();
    }
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

/** Marks that a rehearsal draws, and how many at a time. */
const rehearsed = { marks: 2400, atOnce: 120 } as const;

/**
 * Does ahead of the movies of a scene what the first of them would have to: reads the marks of its
 * drawings, finds their pairs, gives the canvas its pixels, and draws some marks where nobody sees
 * them, because a browser runs at speed only what has run before. In small pieces, for moments in
 * which the reader's processor is idle.
 */
export function* rehearse(
  canvas: HTMLCanvasElement,
  drawings: readonly SVGSVGElement[],
): Generator<undefined, void> {
  for (const drawing of drawings) {
    for (const _ of readGroups(drawing)) yield;
  }
  const scratch = document.createElement('canvas').getContext('2d');
  const context = canvas.getContext('2d');
  if (scratch === null || context === null) return;
  sized(canvas);
  let drawn = 0;
  for (const [one, other] of pairwise(drawings.map(groupsOf))) {
    const pairs = pairsOf(one, other);
    yield;
    for (const some of pairs.map(({ from, to }) => makeReady({ from: few(from), to: few(to) }))) {
      if (drawn > rehearsed.marks) break;
      drawn += rehearsed.atOnce;
      drawMoving(scratch, some, drawn / rehearsed.marks, easeCubicInOut);
      // Nothing, but pixels are allotted only to what is drawn on.
      context.clearRect(0, 0, 1, 1);
      yield;
    }
  }
}

const few = (group: Group): Group => ({
  ...group,
  places: group.places.subarray(0, rehearsed.atOnce * stride),
});

function pairwise<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, at) => [items[at] ?? item, item]);
}

/** Whether a pair is not the same marks in the same places. */
function isMoved({ from, to }: Pair): boolean {
  const [one, other] = [from.places, to.places];
  return from.outline !== to.outline || one.some((value, at) => value !== other[at]);
}

const isSameView = (one: View, other: View): boolean =>
  one.x === other.x && one.y === other.y && one.scale === other.scale;

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

/** Pixels of the canvas to a CSS pixel, at most: what moves is not looked at for sharpness. */
const sharpest = 1.5;

/** Gives a canvas the pixels for its place, once: new ones cost a frame. @returns its density */
function sized(canvas: HTMLCanvasElement): number {
  const density = Math.min(devicePixelRatio, sharpest);
  const width = Math.round(canvas.clientWidth * density);
  const height = Math.round(canvas.clientHeight * density);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return density;
}
