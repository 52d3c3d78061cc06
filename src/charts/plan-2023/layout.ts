/**
 * The targets from the strongest verb to the weakest: down the page, or in three columns, one for
 * each way of inking.
 */

import { line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Strength } from './seal.ts';
import type { Box, Model, Part, PlanFrame, Target } from './target.ts';
import { field, sealed, words } from './target.ts';

const side = 76;
/** From the edge of a seal to the words beside it. */
const beside = 16;
/** Above and below a rule. */
const air = 16;

const outlined: readonly Target[] = ['strive', 'base', 'workshop', 'grade'];

/** Places the chart. */
export function layout(model: Model, frame: PlanFrame): Scene {
  return frame.wide ? columns(model, frame) : rows(model, frame);
}

/** One under the other; an ink line where the inking changes, a quiet rule where it does not. */
function rows(model: Model, frame: PlanFrame): Scene {
  const { width } = frame;
  const keep = row('keep', 'solid', { x: 0, y: air + 1, width }, frame);
  const middle = list(outlined, { x: 0, y: keep.bottom + 2 * air, width }, frame);
  const land = row('land', 'dashed', { x: 0, y: middle.bottom + 2 * air, width }, frame);
  const plot = field(model, { x: 0, y: land.bottom + air, width }, 20, frame);
  return {
    width,
    height: plot.bottom + 2,
    nodes: [
      line([0, 1, width, 1]),
      ...keep.nodes,
      line([0, keep.bottom + air, width, keep.bottom + air]),
      ...middle.nodes,
      line([0, middle.bottom + air, width, middle.bottom + air]),
      ...land.nodes,
      ...plot.nodes,
    ],
  };
}

/** A column for each inking; the strongest seal is as wide as its own. */
function columns(model: Model, frame: PlanFrame): Scene {
  const { width } = frame;
  const [first, last, gap] = [204, 190, 36];
  const middleX = first + gap;
  const lastX = width - last;
  const keep = under('keep', 'solid', { x: 0, y: 0, width: first }, first, frame);
  const middle = list(outlined, { x: middleX, y: 0, width: lastX - gap - middleX }, frame);
  const land = under('land', 'dashed', { x: lastX, y: 0, width: last }, side, frame);
  const plot = field(model, { x: lastX, y: land.bottom + air, width: last }, 10, frame);
  const bottom = Math.max(keep.bottom, middle.bottom, plot.bottom);
  const between = [middleX - gap / 2, lastX - gap / 2];
  return {
    width,
    height: bottom + 2,
    nodes: [
      ...keep.nodes,
      ...middle.nodes,
      ...land.nodes,
      ...plot.nodes,
      ...between.map((x) => line([x, 0, x, bottom], 'rule')),
    ],
  };
}

/** Rows with a quiet rule between each two. */
function list(targets: readonly Target[], { x, y, width }: Box, frame: PlanFrame): Part {
  const nodes: Node[] = [];
  let bottom = y;
  for (const [index, target] of targets.entries()) {
    if (index > 0) {
      nodes.push(line([x, bottom + air, x + width, bottom + air], 'rule'));
      bottom += 2 * air;
    }
    const next = row(target, 'outlined', { x, y: bottom, width }, frame);
    nodes.push(...next.nodes);
    bottom = next.bottom;
  }
  return { nodes, bottom };
}

/** A target with its words beside the seal. */
function row(target: Target, strength: Strength, { x, y, width }: Box, frame: PlanFrame): Part {
  const at = side + beside;
  const said = words(target, { x: x + at, y, width: width - at }, frame);
  return {
    nodes: [...sealed(target, strength, { x, y, side }, frame), ...said.nodes],
    bottom: Math.max(y + side, said.bottom),
  };
}

/** A target with its words under the seal. */
function under(
  target: Target,
  strength: Strength,
  { x, y, width }: Box,
  size: number,
  frame: PlanFrame,
): Part {
  const said = words(target, { x, y: y + size + 18, width }, frame);
  return {
    nodes: [...sealed(target, strength, { x, y, side: size }, frame), ...said.nodes],
    bottom: said.bottom,
  };
}
