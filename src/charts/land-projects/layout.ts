/**
 * Three groups of two counters each: the groups under one another with their counters side by side
 * on a phone, side by side with their counters under one another where there is room. Rules part
 * them all, for no counter is a part or a remainder of another.
 */

import type { Frame } from '../kit/chart.ts';
import { line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Counter, LandProjects } from './counters.ts';
import { countersOf } from './counters.ts';
import type { Label } from './labels.ts';

type LandFrame = Frame<Label>;

/** Names of the groups, in the order of their counters. */
const groups = ['reclaimed', 'farmland', 'consolidation'] as const;

/** From the top of a group to its first counter, and from the top of a counter to its marks. */
const [title, head] = [34, 66];
/** The highest mark, a cell of land, and how much larger marks are where there is room. */
const [high, enlarged] = [52, 1.3];

export function layout(model: LandProjects, frame: LandFrame): Scene {
  return frame.wide
    ? wide(countersOf(model, enlarged), frame)
    : narrow(countersOf(model, 1), frame);
}

function narrow(counters: readonly Counter[], frame: LandFrame): Scene {
  const { width, type, labels } = frame;
  /** The first counter of a group has the longest numeral. */
  const second = 184;
  const step = title + head + high + 30;
  const nodes = groups.flatMap((group, index): Node[] => {
    const y = index * step;
    const top = y + title;
    const pair = counters.slice(index * 2, index * 2 + 2);
    const end = top + Math.max(...pair.map(headOf)) + high;
    return [
      ...(index === 0 ? [] : [line([0, y - 10, width, y - 10], 'rule')]),
      ...type.label(labels[group], { x: 0, y: y + 18, style: 'strong' }),
      line([second - 13, top + 6, second - 13, end], 'rule'),
      ...pair.flatMap((counter, side) => place(counter, side * second, top, frame)),
    ];
  });
  return { width, height: groups.length * step - 46, nodes };
}

function wide(counters: readonly Counter[], frame: LandFrame): Scene {
  const { width, type, labels } = frame;
  const gutter = 48;
  const column = (width - 2 * gutter) / groups.length;
  const step = head + high * enlarged + 36;
  const height = title + 2 * step - 32;
  const nodes = groups.flatMap((group, index): Node[] => {
    const x = index * (column + gutter);
    const pair = counters.slice(index * 2, index * 2 + 2);
    return [
      ...(index === 0 ? [] : [line([x - gutter / 2, 4, x - gutter / 2, height - 2], 'rule')]),
      ...type.label(labels[group], { x, y: 18, style: 'strong' }),
      line([x, title + step - 18, x + column, title + step - 18], 'rule'),
      ...pair.flatMap((counter, side) => place(counter, x, title + side * step, frame)),
    ];
  });
  return { width, height, nodes };
}

/** A counter without a second line has its marks right under its number. */
const headOf = ({ note }: Counter): number => (note === undefined ? head - 20 : head);

function place(counter: Counter, x: number, y: number, { type, labels }: LandFrame): Node[] {
  const { number, note } = counter;
  return [
    ...type.label(labels[number], { x, y: y + 28, numberSize: 30 }),
    ...(note === undefined ? [] : type.label(labels[note], { x, y: y + 50 })),
    ...counter.marks(x, y + headOf(counter)),
  ];
}
