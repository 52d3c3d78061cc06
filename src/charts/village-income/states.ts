/** The states of the income scene: one field of cells; a part of it earned; two villages in that. */

import { sizes } from '../kit/labels.ts';
import { cells } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { beside } from './beside.ts';
import type { IncomeFrame } from './layout.ts';
import { drawField, drawVillages, planOf } from './layout.ts';
import type { Income } from './model.ts';
import { gapShare, side } from './pile.ts';
import { narrowWords, wideWords } from './words.ts';

const top = 54;

/** All income, a cell beside the other. */
export function totalState(model: Income, frame: IncomeFrame): Scene {
  const { type, labels, width } = frame;
  const field = oneField(model, frame, false);
  const number = { x: 0, numberSize: sizes.pull };
  const name = { x: width, anchor: 'end', style: 'strong' } as const;
  // A long number leaves its name no room beside it.
  const fits = type.width(labels.total, number) + type.width(labels.totalName, name) + 12 < width;
  return {
    width,
    height: field.bottom + 2,
    nodes: [
      ...(fits
        ? [
            ...type.label(labels.total, { ...number, y: top - 14 }),
            ...type.label(labels.totalName, { ...name, y: top - 14 }),
          ]
        : [
            ...type.label(labels.total, { ...number, y: top - 10, numberSize: 30 }),
            ...type.label(labels.totalName, { x: 0, y: 14, style: 'strong' }),
          ]),
      ...field.nodes,
    ],
  };
}

/** The same cells, those of operating income filled. */
export function operatingState(model: Income, frame: IncomeFrame): Scene {
  const { type, labels, width } = frame;
  const field = oneField(model, frame, true);
  const beside = type.width(labels.share, { numberSize: sizes.pull }) + 14;
  return {
    width,
    height: field.bottom + 30,
    nodes: [
      ...type.label(labels.share, { x: 0, y: top - 14, numberSize: sizes.pull }),
      ...type.label(labels.operatingName, { x: beside, y: top - 36, style: 'strong' }),
      ...type.label(labels.operating, { x: beside, y: top - 14 }),
      ...field.nodes,
      ...type.label(labels.restBelow, { x: 0, y: field.bottom + 23 }),
    ],
  };
}

/** Two villages stand out of the operating income; the rest is beside it. */
export function villagesState(model: Income, frame: IncomeFrame): Scene {
  const plan = planOf(model, frame, frame.wide ? 58 : 84);
  const field = drawField(model, plan, frame);
  const words = frame.wide ? wideWords(plan, field.top, frame) : narrowWords(plan, frame);
  return {
    width: frame.width,
    height: words.bottom + 6,
    nodes: [...field.nodes, ...words.nodes],
  };
}

/** The two villages, and smaller sums in cells of the same size. */
export function besideState(model: Income, frame: IncomeFrame): Scene {
  const { type, labels, width, wide } = frame;
  const pitch = wide ? 18 : 11.4;
  const gap = wide ? 16 : 12;
  const bottom = 26 + gap + side * pitch;
  const words = wide
    ? [
        ...type.label(labels.villagesEach, { x: 420, y: bottom - 92, numberSize: 24 }),
        ...type.label(labels.villagesShare, { x: 420, y: bottom - 32, numberSize: 40 }),
        ...type.label(labels.ofOperating, { x: 420, y: bottom - 6 }),
      ]
    : type.label(labels.villagesEach, { x: 0, y: bottom + 23 });
  // Their labels go under them at either width: cells of this size leave no room beside.
  const below = beside(
    model.beside,
    { ...frame, wide: false },
    { y: bottom + (wide ? 40 : 36), pitch },
  );
  return {
    width,
    height: below.bottom + 4,
    nodes: [
      ...type.label(labels.firstVillage, { x: 0, y: 16 }),
      ...type.label(labels.secondVillage, { x: (side + 1) * pitch, y: 16 }),
      ...drawVillages(model, { x: 0, bottom, pitch, gap }, frame),
      ...words,
      ...below.nodes,
    ],
  };
}

/** Everything in one field, read from the top: two villages, the other villages, the rest. */
function oneField(
  { named, each, others, rest }: Income,
  { width, wide }: IncomeFrame,
  filled: boolean,
): { readonly nodes: readonly Node[]; readonly bottom: number } {
  const columns = wide ? 40 : 33;
  const pitch = width / (columns - gapShare);
  const grid = { x: 0, y: top, columns, pitch, size: pitch * (1 - gapShare) };
  const villages = named * each;
  const earned = Math.ceil(villages + others);
  const outline = wide ? 1 : 0.8;
  const ink = filled ? ({ tone: 'solid' } as const) : ({ tone: 'crowd', outline } as const);
  return {
    bottom: top + Math.ceil((earned + rest) / columns) * pitch,
    nodes: [
      ...cells({ ...grid, count: villages, key: 'villages', ...inner, ...ink }),
      ...cells({ ...grid, from: villages, count: others, key: 'others', ...inner, ...ink }),
      ...cells({
        ...grid,
        from: earned,
        count: rest,
        figure: 'village-other-income',
        key: 'rest',
        tone: 'crowd',
        outline,
      }),
    ],
  };
}

/** What is not told apart yet is all operating income. */
const inner = { figure: 'village-operating-income' } as const;
