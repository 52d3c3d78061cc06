/**
 * A crowd in blocks of a hundred, so that thousands of dots can be counted instead of reading as a
 * texture: ten across and ten down make a block, ten blocks a row of a thousand.
 */

import { round2 } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';

/** Dots along the side of a block. */
const side = 10;
/** Dots in a block: what the reference `crowd-block` says to the reader. */
export const blockSize = side * side;

export interface Hundreds {
  /** Top left of the first block. */
  readonly x: number;
  readonly y: number;
  /** Blocks in a row. */
  readonly across: number;
  /** Distance from dot to dot; whole units keep rows of dots from beating with the pixels. */
  readonly pitch: number;
  /** Diameter of a dot. */
  readonly size: number;
  /** Extra room between blocks. */
  readonly gap: number;
}

/** The number of the block that holds a place; both count from 0. */
export const blockOf = (place: number): number => Math.floor(place / blockSize);

/** The first place of a block. */
export const firstOf = (block: number): number => block * blockSize;

/** Width of a full row of blocks. */
export function fieldWidth({ across, pitch, gap }: Omit<Hundreds, 'x' | 'y'>): number {
  return across * side * pitch + (across - 1) * gap;
}

/** Where a block is. */
export function boxOf({ x, y, across, pitch, gap }: Hundreds, block: number) {
  const advance = side * pitch + gap;
  const left = x + (block % across) * advance;
  const top = y + Math.floor(block / across) * advance;
  return { left, top, right: left + side * pitch, bottom: top + side * pitch };
}

/** Solid dots from one place to before another, as one path. */
export function crowd(field: Hundreds, from: number, to: number, figure: string): PathNode {
  return path(field, from, to, { tone: 'crowd', width: field.size, figure });
}

/** Rings in the chapter's colour. @param ring.line how thick they are */
export function rings(
  field: Hundreds,
  from: number,
  to: number,
  ring: { readonly line: number; readonly figure: string; readonly key?: string },
): PathNode[] {
  const ink = {
    tone: 'hollow',
    figure: ring.figure,
    ...(ring.key === undefined ? {} : { key: ring.key }),
  } as const;
  return [
    path(field, from, to, { ...ink, width: field.size }),
    path(field, from, to, { ...ink, width: field.size - 2 * ring.line, inner: true, core: true }),
  ];
}

type Ink = Pick<PathNode, 'tone' | 'width' | 'figure' | 'inner' | 'key' | 'core'>;

function path(field: Hundreds, from: number, to: number, ink: Ink): PathNode {
  const { pitch, gap } = field;
  // Ten dots, then the gap: with it a line runs on from block to block.
  const dash = Array.from({ length: side }, (_, dot) => [0, dot < side - 1 ? pitch : pitch + gap]);
  const d = linesOf(field, from, to)
    .map((dots) => lineOf(field, dots))
    .join('');
  return { type: 'path', d, paint: 'stroke', dash: dash.flat(), round: true, ...ink };
}

/** Dots on one line: from a place on, through as many blocks as the line fills. */
interface Dots {
  readonly from: number;
  readonly count: number;
}

function lineOf(field: Hundreds, { from, count }: Dots): string {
  const { pitch, gap } = field;
  const { left, top } = boxOf(field, blockOf(from));
  const x = left + ((from % side) + 0.5) * pitch;
  const y = top + (Math.floor((from % blockSize) / side) + 0.5) * pitch;
  // The last dot needs the line to reach just past it.
  const length = (count - 1) * pitch + Math.floor((count - 1) / side) * gap + 0.01;
  return `M${round2(x)} ${round2(y)}h${round2(length)}`;
}

/** The lines that places `from` to `to` fill, block by block; what lies end to end is one line. */
function linesOf({ across }: Hundreds, from: number, to: number): Dots[] {
  const lines = new Map<string, Dots>();
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / side) + 1) * side);
    const block = blockOf(at);
    const height = `${Math.floor(block / across)}/${Math.floor((at % blockSize) / side)}`;
    // Dashes count from a block's edge, so that a line begun inside a block ends with it.
    const key = at % side === 0 ? height : `${height}/${at}`;
    const dots = lines.get(key) ?? { from: at, count: 0 };
    lines.set(key, { ...dots, count: dots.count + end - at });
    at = end;
  }
  return [...lines.values()];
}
