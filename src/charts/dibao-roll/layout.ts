/**
 * The roll is an empty plot, for how many are on it is not stated. From it some have gone; the others
 * stand before a fork, whose other end is another empty plot.
 */

import type { Frame } from '../kit/chart.ts';
import { dots, line, unknown } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { halfDots } from './half-dots.ts';
import type { Label } from './labels.ts';
import { openWay, way } from './ways.ts';

export interface Model {
  readonly removed: number;
  readonly added: number;
}

type RollFrame = Frame<Label>;

/** Size of the two numbers. */
const pull = { numberSize: 30 } as const;
/** Leavers stand in a square. */
const side = 5;

export function layout(model: Model, frame: RollFrame): Scene {
  return frame.wide ? wide(model, frame) : narrow(model, frame);
}

/** From the top down: a row of people, the fork, the plots, and under the roll who left it. */
function narrow({ added, removed }: Model, frame: RollFrame): Scene {
  const { width, type, labels } = frame;
  const gap = 4.5;
  const pitch = (width + gap) / added;
  const size = pitch - gap;
  const row = { x: 0, y: 40, columns: added, pitch, size, count: added } as const;
  const under = row.y + size + 7;
  const plots = { y: under + 66, width: 150, height: 92 } as const;
  const right = width - plots.width;
  const turn = 22;
  const rings = { x: 0, y: plots.y + plots.height + 44, columns: side, pitch, size } as const;
  const beside = side * pitch + 16;
  return {
    width,
    height: rings.y + Math.ceil(removed / side) * pitch - gap + 2,
    nodes: [
      ...type.label(labels.added, { x: 0, y: 26, ...pull }),
      ...halfDots({ ...row, figure: 'dibao-added' }),
      line([0, under - 3, 0, under, width, under, width, under - 3]),
      ...openWay([turn, under + 5], [turn, plots.y - 4]),
      ...openWay([right + turn, under + 5], [right + turn, plots.y - 4]),
      ...type.label(labels.toRoll, { x: turn + 14, y: under + 38 }),
      ...type.label(labels.toInsurance, { x: right + turn + 14, y: under + 38 }),
      ...plot(['roll', 'rollUnknown'], { x: 0, ...plots }, frame),
      ...plot(['insurance', 'insuranceUnknown'], { x: right, ...plots }, frame),
      ...way([turn, plots.y + plots.height + 6], [turn, rings.y - 8]),
      ...dots({ ...rings, count: removed, tone: 'hollow', figure: 'dibao-removed' }),
      ...type.label(labels.removed, { x: beside, y: rings.y + 24, ...pull }),
      ...type.label(labels.unit, {
        x: beside,
        y: rings.y + 50,
        maxWidth: width - beside - 12,
        style: 'quiet',
      }),
    ],
  };
}

/** From left to right: a block of people, the fork, the plots, and beside the roll who left it. */
function wide({ added, removed }: Model, frame: RollFrame): Scene {
  const { width, type, labels } = frame;
  const [pitch, size] = [30, 24];
  const gap = pitch - size;
  const rings = { x: 546, y: 40, columns: side, pitch, size } as const;
  const level = rings.y + (side * pitch - gap) / 2;
  const plots = { x: 312, width: 176 } as const;
  const roll = { ...plots, y: level - 52, height: 104 };
  const insurance = { ...plots, y: roll.y + roll.height + 30, height: 84 };
  const lower = insurance.y + insurance.height / 2;
  const bottom = insurance.y + insurance.height;

  // The people before the fork stand in the middle between its two ends.
  const columns = 6;
  const middle = (level + lower) / 2;
  const high = Math.ceil(added / columns) * pitch - gap;
  const block = { x: 0, y: middle - high / 2, columns, pitch, size } as const;
  const past = columns * pitch - gap + 8;
  const fork = 212;
  const end = plots.x - 5;
  return {
    width,
    height: bottom + 2,
    nodes: [
      ...type.label(labels.added, { x: 0, y: block.y - 16, ...pull }),
      ...halfDots({ ...block, count: added, figure: 'dibao-added' }),
      line([past - 3, block.y, past, block.y, past, block.y + high, past - 3, block.y + high]),
      ...openWay([past + 5, middle], [fork, middle], [fork, level], [end, level]),
      ...openWay([fork, middle + 5], [fork, lower], [end, lower]),
      ...type.label(labels.toRoll, { x: fork + 8, y: level - 12 }),
      ...type.label(labels.toInsurance, { x: fork + 8, y: lower - 12 }),
      ...plot(['roll', 'rollUnknown'], roll, frame),
      ...plot(['insurance', 'insuranceUnknown'], insurance, frame),
      ...way([plots.x + plots.width + 6, level], [rings.x - 10, level]),
      ...type.label(labels.removed, { x: rings.x, y: 26, ...pull }),
      ...dots({ ...rings, count: removed, tone: 'hollow', figure: 'dibao-removed' }),
      ...type.label(labels.unit, {
        x: rings.x,
        y: rings.y + side * pitch - gap + 30,
        maxWidth: width - rings.x,
        style: 'quiet',
      }),
    ],
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An empty plot with its name, and what is not known of it. */
function plot(
  [name, missing]: readonly [Label, Label],
  { x, y, width, height }: Box,
  { type, labels }: RollFrame,
): Node[] {
  const middle = { x: x + width / 2, anchor: 'middle', maxWidth: width - 30 } as const;
  const words = type.label(labels[missing], { ...middle, y: 0, style: 'quiet' });
  // Name and words stand in the middle of the plot together.
  const first = y + height / 2 + 5 - words.length * 11;
  return [
    unknown(x + 1, y + 1, width - 2, height - 2),
    ...type.label(labels[name], { ...middle, y: first, style: 'strong' }),
    ...words.map((node) => ({ ...node, y: node.y + first + 23 })),
  ];
}
