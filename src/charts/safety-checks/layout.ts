/** A grey village of small gables and, behind a rule, a few large cells: no two marks compare. */

import type { Frame } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { cells, fringe, gables, gridHeight, line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';

type ChecksFrame = Frame<Label>;

export interface Checks {
  /** Each stands for several households. */
  readonly gables: number;
  readonly buildings: number;
}

/** Where the marks begin, under their number and what one of them is. */
const top = 70;
const scale = { style: 'quiet', numberSize: sizes.label } as const;

/** Places the chart. */
export function layout(model: Checks, frame: ChecksFrame): Scene {
  const { width, wide } = frame;
  const left = wide ? 424 : width;
  const checked = households(model, frame, left);
  if (wide) {
    const found = dangerous(model, frame, { x: left + 56, y: 0, columns: 5, gap: 6 });
    return {
      width,
      height: checked.bottom + 2,
      nodes: [
        ...checked.nodes,
        line([left + 28, 0, left + 28, checked.bottom], 'rule'),
        ...found.nodes,
      ],
    };
  }
  const rule = checked.bottom + 18;
  const found = dangerous(model, frame, { x: 0, y: rule + 12, columns: 9, gap: 6 });
  return {
    width,
    height: found.bottom + 2,
    nodes: [...checked.nodes, line([0, rule, width, rule], 'rule'), ...found.nodes],
  };
}

interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

function households(
  { gables: count }: Checks,
  { wide, type, labels }: ChecksFrame,
  end: number,
): Part {
  const columns = 25;
  const gap = wide ? 4 : 3;
  const pitch = (end + gap) / columns;
  const size = pitch - gap;
  const y = top;
  const rows = Math.ceil(count / columns);
  const foot = y + (rows - 1) * pitch + size;
  const reach = 14;
  const figure = 'homes-checked';
  return {
    nodes: [
      ...type.label(labels.checked, { x: 0, y: 34, numberSize: 40 }),
      ...type.label(labels.gable, { x: 0, y: 57, ...scale }),
      gables({
        x: 0,
        y,
        columns,
        pitch: [pitch, pitch],
        size: [size, size],
        count,
        tone: 'crowd',
        figure,
      }),
      fringe({
        x: 0,
        y: foot + 3,
        length: end,
        side: 'bottom',
        reach,
        every: pitch / 2,
        tone: 'crowd',
        figure,
      }),
    ],
    bottom: foot + 3 + reach,
  };
}

function dangerous(
  { buildings: count }: Checks,
  { width, type, labels }: ChecksFrame,
  { x, y, columns, gap }: { x: number; y: number; columns: number; gap: number },
): Part {
  const pitch = (width - x + gap) / columns;
  const grid = { x, y: y + top, columns, pitch, size: pitch - gap, count } as const;
  return {
    nodes: [
      ...type.label(labels.dangerous, { x, y: y + 34, numberSize: 40 }),
      ...type.label(labels.cell, { x, y: y + 57, ...scale }),
      ...cells({ ...grid, tone: 'solid', figure: 'dangerous-buildings' }),
    ],
    bottom: grid.y + gridHeight(grid),
  };
}
