/**
 * Marks in blocks of a hundred, so that thousands of them can be counted instead of reading as a
 * texture: ten across and ten down make a block.
 */

import { columnsOf, drawable, round2, roundDash } from './marks.ts';
import type { PathNode } from './scene.ts';

/** Marks in a line of a block, and lines in it. */
export const lineLength = 10;
const side = lineLength;
/** Marks in a block: what a chart's reference to it says to the reader. */
export const blockSize = side * side;

export interface Hundreds {
  /** Top left of the first block. */
  readonly x: number;
  readonly y: number;
  /** Blocks in a row. */
  readonly across: number;
  /** Distance from mark to mark; whole units keep their rows from beating with the pixels. */
  readonly pitch: number;
  /** Diameter of a dot, side of a cell. */
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

/** How marks are inked; dots that are rings are two paths, each of its own width. */
export type HundredsInk = Pick<PathNode, 'tone' | 'width' | 'figure' | 'inner' | 'key' | 'core'>;

/** Marks from one place to before another, as one path. */
export function hundreds(
  field: Hundreds,
  from: number,
  to: number,
  mark: 'dot' | 'cell',
  ink: HundredsInk,
): PathNode {
  const { pitch, size, gap } = field;
  const round = mark === 'dot';
  const on = round ? 0 : size;
  // Ten marks, then the gap: with it a line runs on from block to block.
  const dash = Array.from({ length: side }, (_, at) => [
    on,
    roundDash((at < side - 1 ? pitch : pitch + gap) - on),
  ]);
  columnsOf(field.across, ink.figure);
  drawable(to - from, ink.figure);
  const d = linesOf(field, from, to)
    .map((line) => lineOf(field, line, on))
    .join('');
  return {
    type: 'path',
    d,
    paint: 'stroke',
    dash: dash.flat(),
    width: size,
    ...(round ? { round } : {}),
    ...ink,
  };
}

/** Marks on one line: from a place on, through as many blocks as the line fills. */
interface Line {
  readonly from: number;
  readonly count: number;
}

/** @param on how long a mark is along its line: a dot is all cap */
function lineOf(field: Hundreds, { from, count }: Line, on: number): string {
  const { pitch, gap } = field;
  const { left, top } = boxOf(field, blockOf(from));
  const x = left + ((from % side) + 0.5) * pitch - on / 2;
  const y = top + (Math.floor((from % blockSize) / side) + 0.5) * pitch;
  // The last dot needs the line to reach just past it.
  const length = (count - 1) * pitch + Math.floor((count - 1) / side) * gap + (on || 0.01);
  return `M${round2(x)} ${round2(y)}h${round2(length)}`;
}

/** The lines that places `from` to `to` fill, block by block; what lies end to end is one line. */
function linesOf({ across }: Hundreds, from: number, to: number): Line[] {
  const lines = new Map<string, Line>();
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / side) + 1) * side);
    const block = blockOf(at);
    const height = `${Math.floor(block / across)}/${Math.floor((at % blockSize) / side)}`;
    // Dashes count from a block's edge, so that a line begun inside a block ends with it.
    const key = at % side === 0 ? height : `${height}/${at}`;
    const line = lines.get(key) ?? { from: at, count: 0 };
    lines.set(key, { ...line, count: line.count + end - at });
    at = end;
  }
  return [...lines.values()];
}
