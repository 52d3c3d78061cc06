/**
 * Two piles on one ground line, equally high, so that their widths compare: what was earned, and
 * the rest. In the first, two villages stand at the bottom and press with their open ends on the
 * plot that is left to all the others.
 */

import type { Frame } from '../kit/chart.ts';
import { drawable, fringe } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { beside } from './beside.ts';
import type { Label } from './labels.ts';
import type { Income } from './model.ts';
import type { Pile } from './pile.ts';
import { gapShare, pile, side } from './pile.ts';
import { narrowTotal, narrowWords, wideWords } from './words.ts';

export type IncomeFrame = Frame<Label>;

/** The villages with one column between them are as wide as the plot above them. */
const earnedColumns = 2 * side + 1;
const restColumns = 26;

/** Where things go: what differs between the two widths. */
export interface Plan {
  /** Left edges of the two piles, and where the first one ends. */
  readonly x: number;
  readonly earnedEnd: number;
  readonly restX: number;
  readonly pitch: number;
  /** The line under the heads, and the ground. */
  readonly rule: number;
  readonly bottom: number;
  /** Between the villages and the plot that their open ends lean on. */
  readonly gap: number;
}

/** Places the chart. */
export function layout(model: Income, frame: IncomeFrame): Scene {
  const plan = planOf(model, frame);
  const field = drawField(model, plan, frame);
  const words = frame.wide ? wideWords(plan, field.top, frame) : narrowWords(plan, frame);
  const below = beside(model.beside, frame, { y: words.bottom + 14, pitch: plan.pitch });
  return {
    width: frame.width,
    height: below.bottom + 2,
    nodes: [
      ...(frame.wide ? [] : narrowTotal(frame)),
      ...field.nodes,
      ...words.nodes,
      ...below.nodes,
    ],
  };
}

export function planOf(
  { others }: Income,
  { width, wide }: IncomeFrame,
  rule = wide ? 58 : 112,
): Plan {
  const x = wide ? 178 : 0;
  const pitch = (width - x) / (earnedColumns + 1 + restColumns - gapShare);
  const gap = wide ? 14 : 10;
  const earnedEnd = x + (earnedColumns - gapShare) * pitch;
  const rows = side + Math.ceil(others / earnedColumns);
  return {
    x,
    earnedEnd,
    restX: x + (earnedColumns + 1) * pitch,
    pitch,
    gap,
    rule,
    // On a phone the label of the other villages stands on their plot.
    bottom: rule + (wide ? 8 : 29) + rows * pitch + gap,
  };
}

export function drawField(
  model: Income,
  plan: Plan,
  frame: IncomeFrame,
): { nodes: Node[]; top: number } {
  const { wide } = frame;
  const { x, restX, pitch, bottom, gap } = plan;
  const grid = { x, bottom, pitch } as const;
  const villages = drawVillages(model, { ...grid, gap }, frame);
  const others = pile({
    ...grid,
    bottom: bottom - side * pitch - gap,
    columns: earnedColumns,
    count: model.others,
    tone: 'solid',
    // Bolder than the rest's, so that the two are told apart without hue.
    outline: wide ? 2 : 1.1,
    inside: 'tint',
    figure: 'other-villages-income',
    key: 'others',
  });
  const rest: Pile = {
    ...grid,
    x: restX,
    columns: restColumns,
    count: model.rest,
    tone: 'crowd',
    outline: wide ? 1 : 0.8,
    figure: 'village-other-income',
    key: 'rest',
  };
  return { nodes: [...villages, ...others.nodes, ...pile(rest).nodes], top: others.top };
}

/** The named villages side by side, each a square of cells that is open at the top. */
export function drawVillages(
  { named, each }: Income,
  { x, bottom, pitch, gap }: Pick<Plan, 'x' | 'bottom' | 'pitch' | 'gap'>,
  { wide }: IncomeFrame,
): Node[] {
  const figure = 'top-village-income';
  return Array.from({ length: drawable(named, figure) }, (_, index) => {
    const at = x + index * (side + 1) * pitch;
    const grid = { x: at, bottom, columns: side, pitch, count: each, tone: 'solid' } as const;
    const block = pile({ ...grid, figure, key: 'villages' });
    const open = fringe({
      x: at,
      y: block.top - 1,
      length: (side - gapShare) * pitch,
      side: 'top',
      reach: gap - 2,
      every: wide ? 5 : 4,
      tone: 'solid',
      figure,
    });
    return [...block.nodes, open];
  }).flat();
}
