/** Places `land-to-scale`: the field, a cell of it enlarged, and the other land at the same scale. */

import type { Frame } from '../kit/chart.ts';
import { clauseLabel } from '../kit/clause-lines.ts';
import { sizes } from '../kit/labels.ts';
import { bund, cells, fringe, gridHeight } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import { enlarged } from './lens.ts';
import type { Model } from './model.ts';

export type LandFrame = Frame<Label>;

export interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** 26 columns leave the field nearly a golden rectangle and its last row full but for one mu. */
export const columns = 26;
/** A tenth of the pitch between cells: bunds, as between fields. */
const bundShare = 0.12;

export function layout(model: Model, frame: LandFrame): Scene {
  const { wide, width } = frame;
  const field = signedField(model, frame, { top: 48, field: wide ? 424 : width });
  const { pitch, size, bottom } = field;
  const lens = enlarged(model, frame, {
    cell: { x: 0, y: bottom - pitch, size },
    x: 0,
    y: bottom + 22,
    side: wide ? 84 : 92,
    lies: 'below',
  });
  const others = smaller(model, frame, {
    pitch,
    size,
    x: wide ? 424 + 52 : 0,
    y: wide ? 48 : lens.bottom + 34,
  });
  return {
    width,
    height: Math.max(lens.bottom, others.bottom) + 4,
    nodes: [...field.nodes, ...lens.nodes, ...others.nodes],
  };
}

interface Field extends Part {
  readonly pitch: number;
  readonly size: number;
}

/** The land signed up, with its number. @param at.field its width @returns the foot of its full rows */
export function signedField(
  { signed }: Model,
  { type, labels }: LandFrame,
  { top, field }: { readonly top: number; readonly field: number },
): Field {
  const pitch = field / (columns - bundShare);
  const size = pitch * (1 - bundShare);
  const place = { x: 0, y: top, columns, pitch, size, tone: 'solid' } as const;
  const whole = Math.floor(signed / columns) * columns;
  const number = { numberSize: sizes.pull };
  // At the end of the field where there is room, else right behind the number.
  const behind = type.width(labels.signed, number) + 12;
  const note = Math.max(behind + type.width(labels.signedNote, { style: 'strong' }), field);
  return {
    pitch,
    size,
    bottom: top + (whole / columns) * pitch,
    nodes: [
      ...type.label(labels.signed, { x: 0, y: top - 12, ...number }),
      ...type.label(labels.signedNote, { x: note, y: top - 12, anchor: 'end', style: 'strong' }),
      ...cells({ ...place, count: whole, figure: 'signed-farmland', key: 'land' }),
      ...cells({ ...place, from: whole, count: signed - whole, figure: 'signed-farmland' }),
    ],
  };
}

interface Others {
  readonly pitch: number;
  readonly size: number;
  /** Top left of the target. */
  readonly x: number;
  readonly y: number;
  /** Top left of the strips, which else follow the target; their numbers then stand beside them. */
  readonly strips?: { readonly x: number; readonly y: number };
}

/** The target in dashes, the railway's land with its open end, the reclaimed land. */
export function smaller(model: Model, frame: LandFrame, at: Others): Part {
  const { pitch, size, x, y } = at;
  const under = frame.wide || at.strips !== undefined;
  const square = 10;
  const block = { x: x + 5, y: y + 5, columns: square, pitch, size, count: model.target };
  const height = gridHeight(block) + 10;
  // Words go under the target, or beside it where strips follow there.
  const column = under ? x : x + square * pitch + 26;
  const target = words('target', frame, column, under ? y + height + 25 : y + 16);
  const first = at.strips ?? { x: column, y: under ? y + height + 68 : y + 54 };
  const close = at.strips !== undefined;
  const grid = { pitch, size, close };
  const rail = strip(model.rail, { ...grid, ...first }, 'rail', frame);
  const next = { x: first.x, y: first.y + (under && !close ? 82 : close ? 56 : 78) };
  const reclaimed = strip(model.reclaimed, { ...grid, ...next }, 'reclaimed', frame);
  return {
    bottom: Math.max(y + height, reclaimed.bottom),
    nodes: [
      ...cells({ ...block, tone: 'hollow', figure: 'farmland-target', key: 'target' }),
      bund(x, y, square * pitch + 8, height, 'farmland-target'),
      ...target,
      ...rail.nodes,
      ...reclaimed.nodes,
    ],
  };
}

const strips = {
  rail: { figure: 'rail-land', tone: 'other', open: true },
  reclaimed: { figure: 'reclaimed-area', tone: 'solid', open: false },
} as const;

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly size: number;
  /** Whether the number stands beside the marks, or under them. */
  readonly close: boolean;
}

/** A row of cells, frayed where it is a lower bound, with its number. */
function strip(
  count: number,
  { x, y, pitch, size, close }: Strip,
  name: keyof typeof strips,
  frame: LandFrame,
): Part {
  const { figure, tone, open } = strips[name];
  const reach = 16;
  const end = x + count * pitch - (pitch - size);
  const beside = end + (open ? reach : 0) + 10;
  const { type, labels } = frame;
  return {
    bottom: y + size + (close ? 28 : 52),
    nodes: [
      ...cells({ x, y, columns: 12, pitch, size, count, tone, figure, key: name }),
      ...(open
        ? [fringe({ x: end, y, length: size, side: 'right', reach, every: 2.6, tone, figure })]
        : []),
      ...(close
        ? [
            ...type.label(labels[name], { x: beside, y: y + size + 3, numberSize: 24 }),
            ...type.label(labels[`${name}Note`], { x, y: y + size + 25 }),
          ]
        : words(name, frame, x, y + size + 24)),
    ],
  };
}

/** A number and what it is. */
function words(
  name: 'target' | keyof typeof strips,
  { type, labels, width }: LandFrame,
  x: number,
  y: number,
): Node[] {
  return [
    ...type.label(labels[name], { x, y, numberSize: 24 }),
    ...clauseLabel(type, labels[`${name}Note`], { x, y: y + 21, maxWidth: width - x }),
  ];
}
