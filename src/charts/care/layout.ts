/** Places `care`: blocks with rules between them, in one column or in two. */

import type { Frame } from '../kit/chart.ts';
import { line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { haircuts, kits, meetings, patrols } from './blocks.ts';
import type { Label } from './labels.ts';

export interface Model {
  readonly haircuts: number;
  readonly turns: number;
  readonly batches: number;
  readonly drives: number;
  readonly drills: number;
  readonly kits: number;
}

export type CareFrame = Frame<Label>;

/** Where a block starts and how wide it may be. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Block {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

export type Draw = (model: Model, place: Place, frame: CareFrame) => Block;

/** Between a block and the rule after it. */
const margin = 20;

export function layout(model: Model, frame: CareFrame): Scene {
  const { width, wide } = frame;
  if (!wide) {
    const all = column([haircuts, patrols, meetings, kits], model, { x: 0, y: 0, width }, frame);
    return { width, height: all.bottom + 2, nodes: all.nodes };
  }
  const half = { y: 0, width: 338 } as const;
  const left = column([haircuts, patrols, meetings], model, { x: 0, ...half }, frame);
  const right = column([kits], model, { x: width - half.width, ...half }, frame);
  const bottom = Math.max(left.bottom, right.bottom);
  return {
    width,
    height: bottom + 2,
    nodes: [...left.nodes, line([width / 2, 0, width / 2, bottom], 'rule'), ...right.nodes],
  };
}

function column(draws: readonly Draw[], model: Model, place: Place, frame: CareFrame): Block {
  const { x, width } = place;
  const nodes: Node[] = [];
  let { y } = place;
  let bottom = y;
  for (const draw of draws) {
    const block = draw(model, { x, y, width }, frame);
    if (y > place.y) nodes.push(line([x, y, x + width, y], 'rule'));
    nodes.push(...block.nodes);
    bottom = block.bottom;
    y = bottom + margin;
  }
  return { nodes, bottom };
}
