/** Builders of marks. Rows of equal marks are one dashed stroke: thousands of them weigh a few bytes. */

import type { PathNode, Tone } from './scene.ts';

/** Two decimals are a hundredth of a unit: finer than any screen. */
export const round2 = (value: number): number => Math.round(value * 100) / 100;

/** The dash of a row is repeated a hundred times over, and so is what was rounded off it. */
export const roundDash = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Marks beyond this can neither be told apart nor be drawn quickly. */
const mostMarks = 20_000;

/**
 * A number of marks that a drawing can hold. Every builder asks, so that no figure, however wrong it
 * is, makes a drawing that never ends.
 * @throws RangeError for any other, naming the figure
 */
export function drawable(count: number, figure = 'a row of marks'): number {
  if (count >= 0 && count <= mostMarks) return count;
  throw new RangeError(`${figure}: ${count} marks cannot be drawn, only 0 to ${mostMarks}`);
}

/** @throws RangeError for less than one column, in which no mark has a place */
export function columnsOf(columns: number, figure = 'a row of marks'): number {
  if (columns >= 1) return columns;
  throw new RangeError(`${figure}: no room for ${columns} columns of marks`);
}

interface Grid {
  /** Top left of the first place. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  /** Distance from place to place, both ways. */
  readonly pitch: number;
  /** Side of a cell or diameter of a dot; less than the pitch. */
  readonly size: number;
  /** Places to leave free before the first mark. */
  readonly from?: number;
  /** How many marks; cells may be a fraction, which cuts the last one. */
  readonly count: number;
  readonly tone: Tone;
  /** Cells as outlines this wide, inked in their tone, instead of full; a hollow cell has 1. */
  readonly outline?: number;
  /** What fills an outlined cell: the ground, unless told. */
  readonly inside?: Tone;
  readonly figure?: string;
  /** Names the marks across the states of a scene. */
  readonly key?: string;
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The rows that `count` places fill, reading left to right and down; lengths in places. */
function rowsOf({ x, y, columns, pitch, from = 0, count, figure }: Grid): Row[] {
  const rows: Row[] = [];
  columnsOf(columns, figure);
  const end = from + drawable(count, figure);
  for (let at = from; at < end - 1e-9; ) {
    const row = Math.floor(at / columns);
    const next = Math.min(end, (row + 1) * columns);
    rows.push({ x: x + (at - row * columns) * pitch, y: y + row * pitch, length: next - at });
    at = next;
  }
  return rows;
}

/** Height that `count` places take. @returns from the top of the first to the bottom of the last mark */
export function gridHeight({
  columns,
  pitch,
  size,
  from = 0,
  count,
}: Omit<Grid, 'x' | 'y' | 'tone'>): number {
  return Math.ceil((from + count) / columns - 1e-9) * pitch - (pitch - size);
}

const named = ({ figure, key }: Pick<Grid, 'figure' | 'key'>) => ({
  ...(figure === undefined ? {} : { figure }),
  ...(key === undefined ? {} : { key }),
});

/** Square cells in rows. A hollow cell is an outline of one unit. */
export function cells(grid: Grid): PathNode[] {
  const { pitch, size, tone, inside, outline = tone === 'hollow' ? 1 : 0 } = grid;
  const inset = (by: number) =>
    rowsOf(grid)
      .map(({ x, y, length }) => {
        const whole = Math.floor(length + 1e-9);
        const end = whole * pitch + (length - whole) * size - (whole === length ? pitch - size : 0);
        return end - 2 * by <= 0
          ? ''
          : `M${round2(x + by)} ${round2(y + size / 2)}h${round2(end - 2 * by)}`;
      })
      .join('');
  const path = (by: number): PathNode => ({
    type: 'path',
    d: inset(by),
    tone,
    paint: 'stroke',
    width: round2(size - 2 * by),
    dash: [roundDash(size - 2 * by), roundDash(pitch - size + 2 * by)],
    ...named(grid),
  });
  if (outline === 0) return [path(0)];
  // An outline is a cell with a smaller one laid over it: still two paths in all.
  const core = { ...path(outline), core: true };
  return [path(0), inside === undefined ? { ...core, inner: true } : { ...core, tone: inside }];
}

/** Round dots in rows; a hollow dot is a ring. */
export function dots(grid: Grid): PathNode[] {
  const { pitch, size, tone } = grid;
  const half = size / 2;
  // A dash of length 0 with round caps is a dot; the last needs the line to reach just past it.
  const d = rowsOf(grid)
    .map(
      ({ x, y, length }) =>
        `M${round2(x + half)} ${round2(y + half)}h${round2((length - 1) * pitch + 0.01)}`,
    )
    .join('');
  const ring = Math.max(1, size * 0.16);
  const path = (width: number): PathNode => ({
    type: 'path',
    d,
    tone,
    paint: 'stroke',
    width: round2(width),
    dash: [0, roundDash(pitch)],
    round: true,
    ...named(grid),
  });
  return tone === 'hollow'
    ? [path(size), { ...path(size - 2 * ring), inner: true, core: true }]
    : [path(size)];
}

/** A shape by relative moves, and where its last one ends, from where it began. */
interface Stamp {
  readonly d: string;
  readonly end: readonly [x: number, y: number];
}

/**
 * One shape after another in one path, each from the end of the one before: alike to the letter, so
 * that hundreds of them are sent as little more than one. Every row begins anew, lest what was
 * rounded off add up.
 */
function stamped(
  places: readonly { readonly x: number; readonly y: number }[],
  stamp: (index: number) => Stamp,
): string {
  let last: { x: number; y: number; end: Stamp['end'] } | undefined;
  return places
    .map(({ x, y }, index) => {
      const { d, end } = stamp(index);
      const move =
        last === undefined || last.y !== y
          ? `M${round2(x)} ${round2(y)}`
          : `m${round2(x - last.x - last.end[0])} ${round2(-last.end[1])}`;
      last = { x, y, end };
      return move + d;
    })
    .join('');
}

interface GableGrid extends Omit<Grid, 'pitch' | 'size'> {
  readonly pitch: readonly [number, number];
  readonly size: readonly [number, number];
}

/** Houses in rows: one gable is one household. */
export function gables({
  x,
  y,
  columns,
  pitch,
  size,
  from = 0,
  count,
  tone,
  figure,
}: GableGrid): PathNode {
  const [width, height] = size;
  const eaves = round2(height * 0.42);
  const shape = `v${round2(eaves - height)}l${round2(width / 2)} ${-eaves}l${round2(width / 2)} ${eaves}v${round2(height - eaves)}z`;
  columnsOf(columns, figure);
  const length = drawable(count, figure);
  const places = Array.from({ length }, (_, index) => from + index);
  const d = stamped(
    places.map((place) => ({
      x: x + (place % columns) * pitch[0],
      y: y + Math.floor(place / columns) * pitch[1] + height,
    })),
    () => ({ d: shape, end: [0, 0] }),
  );
  const hollow = tone === 'hollow';
  return {
    type: 'path',
    d,
    tone,
    paint: hollow ? 'stroke' : 'fill',
    ...(hollow ? { width: 1.2 } : {}),
    ...(figure === undefined ? {} : { figure }),
  };
}

/** Lengths of the strokes of a frayed edge, as shares of the longest. */
const fray = [1, 0.45, 0.75, 0.35, 0.9, 0.55, 0.3, 0.8, 0.5, 0.95, 0.4, 0.65];

/**
 * The open end of a lower bound: uneven strokes where the mark would otherwise close.
 * @param side which side of the mark is open; strokes run outward from (x, y) along `length`
 */
export function fringe(options: {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly side: 'right' | 'top' | 'bottom';
  readonly reach: number;
  readonly every?: number;
  readonly tone: Tone;
  readonly figure: string;
}): PathNode {
  const { x, y, length, side, reach, every = 4, tone, figure } = options;
  const strokes = Math.max(2, drawable(Math.floor(length / every), figure));
  const gap = length / strokes;
  const d = Array.from({ length: strokes }, (_, index) => {
    const along = round2((index + 0.5) * gap);
    const out = round2((fray[index % fray.length] ?? 1) * reach);
    return side === 'right'
      ? `M${round2(x)} ${round2(y + along)}h${out}`
      : `M${round2(x + along)} ${round2(y)}v${side === 'top' ? -out : out}`;
  }).join('');
  return { type: 'path', d, tone, paint: 'stroke', width: 1.5, figure, open: true };
}

/** A dashed frame: a target, or something we infer. */
export function bund(
  x: number,
  y: number,
  width: number,
  height: number,
  figure?: string,
): PathNode {
  return {
    type: 'path',
    d: `M${round2(x)} ${round2(y)}h${round2(width)}v${round2(height)}h${round2(-width)}z`,
    tone: 'dashed',
    paint: 'stroke',
    width: 1.8,
    dash: [6, 4],
    ...(figure === undefined ? {} : { figure }),
  };
}

/** A dotted frame: what the report does not say. */
export function unknown(
  x: number,
  y: number,
  width: number,
  height: number,
  figure?: string,
): PathNode {
  return {
    ...bund(x, y, width, height, figure),
    tone: 'dotted',
    dash: [0.01, 5],
    width: 2,
    round: true,
  };
}

/** The strokes of 正 in the order they are written, in a square of side 1: x, y, then how far. */
const tallyStrokes = [
  [0.06, 0.08, 'h', 0.88],
  [0.5, 0.08, 'v', 0.86],
  [0.5, 0.5, 'h', 0.36],
  [0.2, 0.42, 'v', 0.52],
  [0, 0.94, 'h', 1],
] as const;

/** The first strokes of a 正, from the corner of its square. */
function strokesOf(count: number, size: number): Stamp {
  let [x, y] = [0, 0];
  const d = tallyStrokes
    .slice(0, count)
    .map(([left, top, way, far]) => {
      const move = `m${round2(left * size - x)} ${round2(top * size - y)}`;
      x = round2((left + (way === 'h' ? far : 0)) * size);
      y = round2((top + (way === 'v' ? far : 0)) * size);
      return `${move}${way}${round2(far * size)}`;
    })
    .join('');
  return { d, end: [x, y] };
}

/**
 * Times counted as they are on paper in China: a stroke a time, five to a 正. The last 正 of a count
 * that is no multiple of five lacks its last strokes.
 * @param options.size side of a 正; `pitch`, from one to the next
 */
export function tally(options: {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly pitch: number;
  readonly size: number;
  readonly count: number;
  readonly tone: Tone;
  readonly width?: number;
  readonly figure?: string;
}): PathNode {
  const { x, y, columns, pitch, size, count, tone, width = 1.9, figure } = options;
  const per = tallyStrokes.length;
  columnsOf(columns, figure);
  const places = Array.from({ length: Math.ceil(drawable(count, figure) / per) }, (_, place) => ({
    x: x + (place % columns) * pitch,
    y: y + Math.floor(place / columns) * pitch,
  }));
  const d = stamped(places, (place) => strokesOf(Math.min(per, count - place * per), size));
  return {
    type: 'path',
    d,
    tone,
    paint: 'stroke',
    width,
    ...(figure === undefined ? {} : { figure }),
  };
}

/** Straight lines through points: leaders, brackets, rules. @param points x, y, x, y, … */
export function line(points: readonly number[], tone: 'line' | 'rule' = 'line'): PathNode {
  const d = points
    .map((value, index) =>
      index % 2 === 0 ? `${index === 0 ? 'M' : 'L'}${round2(value)}` : ` ${round2(value)}`,
    )
    .join('');
  return { type: 'path', d, tone, paint: 'stroke', width: 1 };
}

/** A rectangle drawn to scale. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  tone: Tone,
  figure?: string,
): PathNode {
  const hollow = tone === 'hollow' || tone === 'line';
  return {
    type: 'path',
    d: `M${round2(x)} ${round2(y)}h${round2(width)}v${round2(height)}h${round2(-width)}z`,
    tone,
    paint: hollow ? 'stroke' : 'fill',
    ...(hollow ? { width: 1.2 } : {}),
    ...(figure === undefined ? {} : { figure }),
  };
}
