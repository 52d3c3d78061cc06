/** Characters as squares in reading order: rows of dashes, as other marks are. */

import { round2, roundDash } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';
import type { Run } from './model.ts';

export interface Carpet {
  /** Top left of the first square. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly pitch: number;
  /** Squares before the first one of these, in the same carpet. */
  readonly offset: number;
}

/** Share of the pitch that a square takes: what is lit fills its place, what is not is a seed. */
const shares = { lit: 0.94, seed: 0.56 } as const;

/** Each run cut where a row ends: place of its first square, and how many there are. */
function* rowsOf({ columns, offset }: Carpet, runs: readonly Run[]) {
  for (const { from, to } of runs) {
    for (let at = from + offset; at < to + offset; ) {
      const row = Math.floor(at / columns);
      const next = Math.min(to + offset, (row + 1) * columns);
      yield { column: at - row * columns, row, count: next - at };
      at = next;
    }
  }
}

/** Squares for the characters of some runs, as one path. */
export function squares(
  carpet: Carpet,
  runs: readonly Run[],
  kind: keyof typeof shares,
  ink: Pick<PathNode, 'tone' | 'colour' | 'key'>,
): PathNode {
  const { x, y, pitch } = carpet;
  const size = pitch * shares[kind];
  const inset = (pitch - size) / 2;
  const d = Array.from(
    rowsOf(carpet, runs),
    ({ column, row, count }) =>
      `M${round2(x + inset + column * pitch)} ${round2(y + row * pitch + pitch / 2)}h${round2((count - 1) * pitch + size)}`,
  ).join('');
  const dash = [roundDash(size), roundDash(pitch - size)];
  return { type: 'path', d, paint: 'stroke', width: round2(size), dash, ...ink };
}

/** The ground of a run, on which a pointer finds it. */
export function ground(carpet: Carpet, run: Run & { readonly figure: string }): PathNode {
  const { x, y, pitch } = carpet;
  const d = Array.from(
    rowsOf(carpet, [run]),
    ({ column, row, count }) =>
      `M${round2(x + column * pitch)} ${round2(y + row * pitch)}h${round2(count * pitch)}v${round2(pitch)}h${round2(-count * pitch)}z`,
  ).join('');
  return { type: 'path', d, tone: 'hit', paint: 'fill', figure: run.figure, link: true };
}

/** How many rows a number of characters takes. */
export const rowCount = ({ columns, offset }: Carpet, characters: number): number =>
  Math.ceil((offset + characters) / columns);
