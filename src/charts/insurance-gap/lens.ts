/** The end of a crowd, framed and drawn larger. */

import type { Hundreds } from '../kit/hundreds.ts';
import { blockOf, boxOf, fieldWidth, firstOf } from '../kit/hundreds.ts';
import { line, rect } from '../kit/marks.ts';
import type { Node, PathNode } from '../kit/scene.ts';
import { crowd, rings } from './crowd.ts';

/** Everybody in a total: dots for the enrolled, then rings. */
export interface Crowd {
  readonly insured: number;
  readonly base: number;
  readonly figures: { readonly insured: string; readonly missing: string };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Lens {
  readonly nodes: readonly Node[];
  readonly frame: Box;
}

/** Enlarges the blocks with rings in them, and shows with two lines where they come from. */
export function lens(
  field: Hundreds,
  { insured, base, figures }: Crowd,
  right: number,
  pitch = 9,
): Lens {
  const first = blockOf(insured);
  const last = blockOf(base - 1);
  const start = firstOf(first);
  const close = 4;
  const enlarged = { across: last - first + 1, pitch, size: pitch * 0.82, gap: pitch };
  const x = right - close - fieldWidth(enlarged);
  const small = around(boxOf(field, first), boxOf(field, last), 1);
  // Beside the crowd's last row where that leaves room for the lines, else below it.
  const beside = small.right + 40 < x;
  const large: Hundreds = {
    ...enlarged,
    x,
    y: beside ? small.top + 12 : small.bottom + 13 + pitch,
  };
  const frame = around(boxOf(large, 0), boxOf(large, last - first), close);
  const leaders = beside
    ? [
        line([small.right, small.top, frame.left, frame.top]),
        line([small.right, small.bottom, frame.left, frame.bottom]),
      ]
    : [
        line([small.left, small.bottom, frame.left, frame.top]),
        line([small.right, small.bottom, frame.right, frame.top]),
      ];
  return {
    nodes: [
      outline(small),
      outline(frame),
      ...leaders,
      // The dots are smaller than the rings, which are what the reader is to see.
      crowd({ ...large, size: pitch * 0.64 }, 0, insured - start, figures.insured),
      ...rings(large, insured - start, base - start, {
        line: pitch / 6,
        figure: figures.missing,
        key: figures.missing,
      }),
    ],
    frame,
  };
}

/** A box around two others and what lies between them. @param by the distance it keeps */
function around(first: Box, last: Box, by: number): Box {
  return {
    left: Math.min(first.left, last.left) - by,
    top: Math.min(first.top, last.top) - by,
    right: Math.max(first.right, last.right) + by,
    bottom: Math.max(first.bottom, last.bottom) + by,
  };
}

const outline = ({ left, top, right, bottom }: Box): PathNode =>
  rect(left, top, right - left, bottom - top, 'line');
