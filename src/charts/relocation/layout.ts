/** Places `relocation`: the dots, the gables under them, and the division that tests the rate. */

import type { Frame } from '../kit/chart.ts';
import { gables, line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { division } from './division.ts';
import { fenced } from './fence.ts';
import type { Label } from './labels.ts';
import type { Model } from './model.ts';

/** A part of the drawing and where it ends. */
export interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

export function layout(model: Model, frame: Frame<Label>): Scene {
  const people = frame.wide ? peopleWide(model, frame) : peopleNarrow(model, frame);
  const houses = households(model, frame, people.bottom + (frame.wide ? 44 : 38));
  const test = division(model, frame, houses.bottom + 44);
  return {
    width: frame.width,
    height: test.bottom + 2,
    nodes: [...people.nodes, ...houses.nodes, ...test.nodes],
  };
}

export const pull = { size: 24, numberSize: 40 } as const;

export function peopleNarrow(model: Model, { width, type, labels }: Frame<Label>): Part {
  const beside = type.width(labels.rate, pull) + 14;
  const y = 88;
  const pitch = 14.7;
  const { nodes, fence, height } = fenced(model, { x: 0, y, pitch, size: 11, opening: 12 });
  const bottom = y + height;
  // Between the first two columns inside the fence, so that the leader crosses no dot.
  const leader = 3 * pitch + 12 - 2;
  const number = { style: 'strong', numberSize: 24 } as const;
  return {
    nodes: [
      ...type.label(labels.rate, { x: 0, y: 36, ...pull }),
      ...type.label(labels.printed, { x: beside, y: 16 }),
      ...type.label(labels.base, { x: beside, y: 36, style: 'quiet' }),
      line([5.5, y - 24, 5.5, y]),
      ...type.label(labels.over, { x: 13, y: y - 12, ...number }),
      ...type.label(labels.all, { x: width, y: y - 12, anchor: 'end' }),
      ...nodes,
      line([leader, fence.bottom, leader, bottom + 28]),
      ...type.label(labels.target, { x: leader + 8, y: bottom + 28, ...number }),
    ],
    bottom: bottom + 28,
  };
}

export function peopleWide(model: Model, { width, type, labels }: Frame<Label>): Part {
  const [pitch, size, opening] = [20, 15, 14];
  const {
    nodes,
    fence,
    height,
    width: field,
  } = fenced(model, { x: 0, y: 0, pitch, size, opening });
  const x = field + 44;
  const maxWidth = width - x;
  const row = (index: number) => index * pitch + opening + size / 2;
  const number = { x, maxWidth, style: 'strong', numberSize: 24 } as const;
  return {
    nodes: [
      ...type.label(labels.rate, { x, y: 36, ...pull }),
      ...type.label(labels.printed, { x, y: 64, maxWidth }),
      ...type.label(labels.base, { x, y: 85, maxWidth, style: 'quiet' }),
      ...nodes,
      line([field + 5, row(5), x - 10, row(5)]),
      ...type.label(labels.over, { ...number, y: row(5) + 8 }),
      // Between two rows, so that the leader crosses no dot.
      line([fence.right, row(8.5), x - 10, row(8.5)]),
      ...type.label(labels.target, { ...number, y: row(8.5) + 8 }),
      ...type.label(labels.all, { x, y: height - 2, maxWidth }),
    ],
    bottom: height,
  };
}

/** One gable a household. */
export function households(
  model: Model,
  { width, wide, type, labels }: Frame<Label>,
  top: number,
): Part {
  const columns = wide ? 46 : 28;
  const gap = wide ? 4 : 3;
  const across = (width + gap) / columns;
  const size = [across - gap, across - gap] as const;
  const y = top + 12;
  const rows = Math.ceil(model.households / columns);
  return {
    nodes: [
      ...type.label(labels.households, { x: 0, y: top }),
      gables({
        x: 0,
        y,
        columns,
        pitch: [across, across + 1],
        size,
        count: model.households,
        tone: 'crowd',
        figure: 'relocated-households',
      }),
    ],
    bottom: y + rows * (across + 1) - gap - 1,
  };
}
