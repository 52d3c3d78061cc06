/** Thousands of cells in blocks of a hundred, so that they can be counted. */

import { round2 } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';

/** Cells along the side of a block. */
const side = 10;
/** Cells in a block: what the reference `kit-block` says to the reader. */
export const blockSize = side * side;

export interface Hundreds {
  readonly x: number;
  readonly y: number;
  /** Blocks in a row. */
  readonly across: number;
  /** Distance from cell to cell; whole units keep the rows from beating with the pixels. */
  readonly pitch: number;
  /** Side of a cell. */
  readonly size: number;
  /** Extra room between blocks. */
  readonly gap: number;
  readonly count: number;
}

/** The width of a row of blocks. */
export function blocksWidth({ across, pitch, size, gap }: Omit<Hundreds, 'x' | 'y' | 'count'>) {
  return across * side * pitch + (across - 1) * gap - (pitch - size);
}

const advanceOf = ({ pitch, gap }: Pick<Hundreds, 'pitch' | 'gap'>) => side * pitch + gap;

/** Where the last block ends, of which there may be some lines only. */
export function lastBlock(field: Hundreds) {
  const { x, y, across, pitch, size, count } = field;
  const last = Math.ceil(count / blockSize) - 1;
  const lines = Math.ceil((count - last * blockSize) / side);
  const advance = advanceOf(field);
  return {
    right: x + (last % across) * advance + side * pitch - (pitch - size),
    // Beside other blocks, a row ends where they do.
    bottom:
      y +
      Math.floor(last / across) * advance +
      (last % across === 0 ? lines : side) * pitch -
      (pitch - size),
  };
}

/** Cells as one path: a line of a block is a dashed stroke. */
export function blocks({ x, y, across, pitch, size, gap, count }: Hundreds, figure: string) {
  const advance = advanceOf({ pitch, gap });
  const lines = Array.from({ length: Math.ceil(count / side) }, (_, index) => {
    const block = Math.floor(index / side);
    const left = x + (block % across) * advance;
    const top = y + Math.floor(block / across) * advance + (index % side) * pitch;
    const marks = Math.min(side, count - index * side);
    const length = (marks - 1) * pitch + size;
    return `M${round2(left)} ${round2(top + size / 2)}h${round2(length)}`;
  });
  const path: PathNode = {
    type: 'path',
    d: lines.join(''),
    tone: 'solid',
    paint: 'stroke',
    width: size,
    dash: [size, round2(pitch - size)],
    figure,
  };
  return path;
}
