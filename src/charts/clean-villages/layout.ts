/** Rows with rules between them, each with its own marks; the timber is a stack beside or below. */

import type { Frame } from '../kit/chart.ts';
import { line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import { places, street, things } from './rows.ts';
import { stackNarrow, stackWide } from './stack.ts';

export type VillagesFrame = Frame<Label>;

export interface Villages {
  readonly rank: number;
  readonly pavilions: number;
  readonly lamps: number;
  readonly works: number;
  /** In cells. */
  readonly pine: number;
}

/** A part of the drawing, and where it ends. */
export interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** Where a row stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type Row = (place: Place) => Part;

/** Places the chart. */
export function layout(model: Villages, frame: VillagesFrame): Scene {
  const { width, wide } = frame;
  const rows: readonly Row[] = [
    (place) => places(model.rank, place, frame),
    (place) => street(model.lamps, place, frame),
    (place) => pair(model, place, frame),
  ];
  if (!wide) {
    const all: readonly Row[] = [...rows, (place) => stackNarrow(model.pine, place, frame)];
    const { nodes, bottom } = ruled(all, { x: 0, y: 0, width }, 18);
    return { width, height: bottom + 2, nodes };
  }
  const side = 249;
  const x = side + 60;
  const timber = stackWide(model.pine, { x: 0, y: 0, width: side }, frame);
  const right = ruled(rows, { x, y: 0, width: width - x }, 26);
  const bottom = Math.max(right.bottom, timber.bottom);
  return {
    width,
    height: bottom + 2,
    nodes: [...timber.nodes, line([side + 30, 0, side + 30, bottom], 'rule'), ...right.nodes],
  };
}

/** One row under the other, a rule between each two. @param room above a rule */
function ruled(rows: readonly Row[], { x, y, width }: Place, room: number): Part {
  const nodes: Node[] = [];
  let top = y;
  for (const [index, row] of rows.entries()) {
    if (index > 0) {
      nodes.push(line([x, top + room, x + width, top + room], 'rule'));
      top += 1.5 * room;
    }
    const part = row({ x, y: top, width });
    nodes.push(...part.nodes);
    top = part.bottom;
  }
  return { nodes, bottom: top };
}

/** Two kinds of things in one row, and the rule between them upright. */
function pair(model: Villages, { x, y, width }: Place, frame: VillagesFrame): Part {
  const half = { x, y, width: (width - 24) / 2 };
  const middle = x + width / 2;
  const pavilions = things(model.pavilions, 'pavilions', half, frame);
  const works = things(model.works, 'works', { ...half, x: middle + 12 }, frame);
  return {
    nodes: [
      ...pavilions.nodes,
      line([middle, y + 10, middle, pavilions.bottom], 'rule'),
      ...works.nodes,
    ],
    bottom: Math.max(pavilions.bottom, works.bottom),
  };
}
