/**
 * Households, people and times, each in a block of its own: how many live in which house is not
 * stated, nor whom the aid reached.
 */

import type { Frame } from '../kit/chart.ts';
import { dots, gables, gridHeight, line, tally, unknown } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import { ties } from './ties.ts';

export interface Model {
  readonly households: number;
  readonly people: number;
  readonly aid: number;
}

interface Block {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** From the top of a block to the baseline of its head, and to its marks. */
const head = { baseline: 26, marks: 42 } as const;
const pull = { numberSize: 30 } as const;
/** From a block to the rule after it, and from that to the next. */
const margin = { above: 22, below: 8 } as const;

export function layout(model: Model, frame: Frame<Label>): Scene {
  const { width, wide } = frame;
  const half = wide ? 344 : width;
  const homes = households(model, half, frame);
  const between = homes.bottom + margin.above;
  const place = wide ? { x: width - half, y: 0 } : { x: 0, y: between + margin.below };
  const folk = people(model, place, half, frame);
  const bottom = Math.max(homes.bottom, folk.bottom);
  const after = bottom + margin.above;
  const help = aid(model, after + margin.below, frame);
  return {
    width,
    height: help.bottom + 2,
    nodes: [
      ...homes.nodes,
      line(wide ? [width / 2, 0, width / 2, bottom] : [0, between, width, between], 'rule'),
      ...folk.nodes,
      line([0, after, width, after], 'rule'),
      ...help.nodes,
    ],
  };
}

/** Gables on their lines, which end in a plot that is empty: who helps is not stated. */
function households(
  { households: count }: Model,
  width: number,
  { wide, type, labels }: Frame<Label>,
): Block {
  const columns = wide ? 20 : 23;
  const left = 0.5;
  const [x, gap] = wide ? [10, 4] : [8, 3];
  const across = (width - x + gap) / columns;
  const side = across - gap;
  const stem = wide ? 6 : 5;
  const down = side + stem + 7;
  const rows = Math.ceil(count / columns);
  const top = head.marks + rows * down + 6;
  const plot = { top, height: 42 };
  return {
    nodes: [
      ...type.label(labels.households, { x: 0, y: head.baseline, ...pull }),
      gables({
        x,
        y: head.marks,
        columns,
        pitch: [across, down],
        size: [side, side],
        count,
        tone: 'solid',
        figure: 'low-income-households',
      }),
      ties(
        {
          left,
          x: x + side / 2,
          y: head.marks + side,
          columns,
          pitch: [across, down],
          stem,
          count,
        },
        plot.top - 2,
      ),
      unknown(1, plot.top, width - 2, plot.height),
      ...type.label(labels.helpers, {
        x: width / 2,
        y: plot.top + plot.height / 2 + 5,
        anchor: 'middle',
      }),
    ],
    bottom: plot.top + plot.height,
  };
}

function people(
  { people: count }: Model,
  { x, y }: { x: number; y: number },
  width: number,
  { wide, type, labels }: Frame<Label>,
): Block {
  const columns = wide ? 19 : 30;
  const gapShare = 0.26;
  const pitch = width / (columns - gapShare);
  const size = pitch * (1 - gapShare);
  const grid = { x, y: y + head.marks, columns, pitch, size, count } as const;
  const end = grid.y + gridHeight(grid);
  return {
    nodes: [
      ...type.label(labels.people, { x, y: y + head.baseline, ...pull }),
      ...dots({ ...grid, tone: 'crowd', figure: 'low-income-people' }),
      ...type.label(labels.size, { x, y: end + 24 }),
    ],
    bottom: end + 28,
  };
}

function aid({ aid: count }: Model, y: number, { width, wide, type, labels }: Frame<Label>): Block {
  const columns = wide ? 26 : 17;
  const gap = wide ? 6 : 5;
  const pitch = (width + gap) / columns;
  const size = pitch - gap;
  const top = y + head.marks;
  // Five strokes to a 正.
  const rows = Math.ceil(count / 5 / columns);
  return {
    nodes: [
      ...type.label(labels.aid, { x: 0, y: y + head.baseline, ...pull }),
      tally({
        x: 0,
        y: top,
        columns,
        pitch,
        size,
        count,
        tone: 'solid',
        width: wide ? 2.2 : 1.9,
        figure: 'aid-given',
      }),
    ],
    bottom: top + rows * pitch - gap,
  };
}
