/** Old cases fill the top rows exactly; a lane parts them from all the others. */

import type { Frame } from '../kit/chart.ts';
import { gables, line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';

type ApprovalsFrame = Frame<Label>;

export interface Approvals {
  readonly first: number;
  readonly second: number;
  readonly other: number;
}

/** Half of the old cases: they fill two rows, and those from the second place end the second. */
const columns = 17;

/** Places the chart. */
export function layout(model: Approvals, frame: ApprovalsFrame): Scene {
  return frame.wide ? wide(model, frame) : narrow(model, frame);
}

interface Place {
  readonly y: number;
  readonly pitch: readonly [number, number];
  readonly size: readonly [number, number];
}

/** The rows of old cases. */
function legacy({ first, second }: Approvals, { y, pitch, size }: Place): Node[] {
  const old = { x: 0, y, columns, pitch, size } as const;
  const last = { ...old, from: first, count: second } as const;
  return [
    gables({ ...old, count: first, tone: 'solid', figure: 'approvals-zhaitan' }),
    gables({ ...last, tone: 'tint' }),
    gables({ ...last, tone: 'hollow', figure: 'approvals-diaotan' }),
  ];
}

function others({ other }: Approvals, place: Place): Node {
  const figure = 'approvals-other';
  return gables({ ...place, x: 0, columns, count: other, tone: 'hollow', figure });
}

const rowsOf = (count: number): number => Math.ceil(count / columns);

function narrow(model: Approvals, { width, type, labels }: ApprovalsFrame): Scene {
  const size = [15, 16] as const;
  const pitch = [(width - size[0]) / (columns - 1), 21] as const;
  const y = 88;
  const oldEnd = y + pitch[1] + size[1];
  const lane = 41;
  const below = oldEnd + lane;
  const from = width - (model.second - 1) * pitch[0] - size[0];
  return {
    width,
    height: below + rowsOf(model.other) * pitch[1] - (pitch[1] - size[1]) + 2,
    nodes: [
      ...type.label(labels.all, { x: 0, y: 34, numberSize: 40 }),
      ...type.label(labels.legacy, { x: 0, y: y - 12, style: 'strong' }),
      ...type.label(labels.firstPlace, { x: width, y: y - 12, anchor: 'end' }),
      ...legacy(model, { y, pitch, size }),
      line([from, oldEnd + 4, from, oldEnd + 9, width, oldEnd + 9, width, oldEnd + 4]),
      ...type.label(labels.secondPlace, { x: width, y: oldEnd + 30, anchor: 'end' }),
      ...type.label(labels.other, { x: 0, y: oldEnd + 30 }),
      others(model, { y: below, pitch, size }),
    ],
  };
}

function wide(model: Approvals, { width, type, labels }: ApprovalsFrame): Scene {
  const size = [22, 23] as const;
  const pitch = [28, 32] as const;
  const field = (columns - 1) * pitch[0] + size[0];
  const x = field + 48;
  const y = 64;
  const below = y + 2 * pitch[1] + 20;
  const end = below + rowsOf(model.other) * pitch[1] - (pitch[1] - size[1]);
  const place = { pitch, size } as const;
  /** A label at the end of the row that begins at `top`. */
  const atRow = (template: string, top: number): Node[] => [
    line([field + 8, top + size[1] / 2, x - 8, top + size[1] / 2]),
    ...type.label(template, { x, y: top + size[1] / 2 + 8, numberSize: 24, maxWidth: width - x }),
  ];
  return {
    width,
    height: end + 2,
    nodes: [
      ...type.label(labels.all, { x: 0, y: 34, numberSize: 40 }),
      ...type.label(labels.legacy, { x, y: y - 14, style: 'strong' }),
      ...legacy(model, { ...place, y }),
      ...atRow(labels.firstPlace, y),
      ...atRow(labels.secondPlace, y + pitch[1]),
      others(model, { ...place, y: below }),
      ...atRow(labels.other, below),
    ],
  };
}
