/** What one target is made of: its seal, its words and, for the land, its cells. */

import type { Frame } from '../kit/chart.ts';
import type { LabelOptions } from '../kit/labels.ts';
import { sizes } from '../kit/labels.ts';
import { bund, cells, gridHeight } from '../kit/marks.ts';
import type { Node } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import type { Place, Strength } from './seal.ts';
import { seal } from './seal.ts';

export type PlanFrame = Frame<Label>;
export type Target = 'keep' | 'strive' | 'base' | 'workshop' | 'grade' | 'land';

export interface Model {
  /** How many cells the land to apply for takes. */
  readonly cells: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** The verb of a target. */
export function sealed(target: Target, strength: Strength, place: Place, frame: PlanFrame): Node[] {
  return seal(frame.labels[`${target}Seal`], strength, place, frame.type);
}

/** How many, of what, and what it can be held against. */
export function words(target: Target, { x, y, width }: Box, { type, labels }: PlanFrame): Part {
  const nodes: Node[] = [];
  let bottom = y;
  const add = (template: string, ascent: number, options: Omit<LabelOptions, 'x' | 'y'>) => {
    const lines = type.label(template, { x, y: bottom + ascent, maxWidth: width, ...options });
    nodes.push(...lines);
    bottom = lines.at(-1)?.y ?? bottom;
  };
  const head = { style: 'strong', numberSize: 40, quotes: 'seal' } as const;
  // A verb too long to share a line with its number stands above it, and is less tall.
  add(labels[target], type.width(labels[target], head) > width ? 15 : 31, { ...head, leading: 38 });
  add(labels[`${target}Name`], 26, {});
  add(labels[`${target}Note`], 22, { style: 'quiet', numberSize: sizes.label });
  return { nodes, bottom: bottom + 4 };
}

/** Land to apply for: hollow cells within a dashed bund, and what one of them is. */
export function field(
  { cells: count }: Model,
  { x, y, width }: Box,
  columns: number,
  { type, labels }: PlanFrame,
): Part {
  const room = 6;
  const gapShare = 0.12;
  const pitch = (width - 2 * room) / (columns - gapShare);
  const grid = { x: x + room, y: y + room, columns, pitch, size: pitch * (1 - gapShare), count };
  const height = gridHeight(grid) + 2 * room;
  const figure = 'farmland-target';
  return {
    nodes: [
      ...cells({ ...grid, tone: 'hollow', figure }),
      bund(x + 1, y + 1, width - 2, height - 2, figure),
      ...type.label(labels.cell, { x, y: y + height + 20, style: 'quiet' }),
    ],
    bottom: y + height + 24,
  };
}
