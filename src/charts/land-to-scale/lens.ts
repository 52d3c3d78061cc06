/** One cell of the field enlarged, so that a reader knows its size. */

import { clauseLabel } from '../kit/clause-lines.ts';
import { line, rect } from '../kit/marks.ts';
import type { Node } from '../kit/scene.ts';
import type { LandFrame, Part } from './layout.ts';
import type { Model } from './model.ts';

interface Place {
  /** Top left of the cell that is enlarged, and its side. */
  readonly cell: { readonly x: number; readonly y: number; readonly size: number };
  /** Top left of the enlargement, and the side of the cell in it. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Where the enlargement lies from the cell: its words are then beside it or below it. */
  readonly lies: 'below' | 'right';
}

/** One cell of the field enlarged, with the outline of a pitch over it. */
export function enlarged(
  { pitch: [length, width] }: Model,
  { type, labels, width: frame }: LandFrame,
  { cell, x, y, side, lies }: Place,
): Part {
  const [pitchLength, pitchWidth] = [side * length, side * width];
  const left = x + (pitchLength - side) / 2;
  const below = lies === 'below';
  const right = cell.x + cell.size;
  const foot = cell.y + cell.size;
  const leaders = below
    ? [line([cell.x, foot, left, y]), line([right, foot, left + side, y])]
    : [line([right, cell.y, left, y]), line([right, foot, left, y + side])];
  // Beside an enlargement below the field, above one at its right.
  const words = below
    ? { x: x + pitchLength + 18, y: y + side / 2 - 6, maxWidth: frame - pitchLength - 18 }
    : { x, y: y - 78, maxWidth: frame - x };
  const what = clauseLabel(type, labels.cell, words);
  const outline = type.label(labels.pitch, { ...words, y: (what.at(-1)?.y ?? words.y) + 23 });
  return {
    bottom: y + side,
    nodes: [
      rect(cell.x, cell.y, cell.size, cell.size, 'line'),
      ...leaders,
      rect(left, y, side, side, 'tint'),
      rect(left, y, side, side, 'hollow'),
      ...pitchLines(x, y + (side - pitchWidth) / 2, pitchLength, pitchWidth),
      ...what,
      ...outline,
    ],
  };
}

/** Touch lines, halfway line, centre circle and penalty areas (IFAB, Law 1: 40.3 m × 16.5 m; 9.15 m). */
function pitchLines(x: number, y: number, length: number, width: number): Node[] {
  const metre = length / 105;
  const [deep, high, radius] = [16.5 * metre, 40.32 * metre, 9.15 * metre];
  const boxTop = y + (width - high) / 2;
  const middle = x + length / 2;
  return [
    rect(x, y, length, width, 'line'),
    line([middle, y, middle, y + width]),
    rect(x, boxTop, deep, high, 'line'),
    rect(x + length - deep, boxTop, deep, high, 'line'),
    {
      type: 'path',
      d: `M${middle - radius} ${y + width / 2}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      tone: 'line',
      paint: 'stroke',
      width: 1,
    },
  ];
}
