/** The states of the insurance scene: one crowd, its gap, the other crowd, and both gaps alone. */

import type { Frame } from '../kit/chart.ts';
import { blockOf, boxOf, fieldWidth } from '../kit/hundreds.ts';
import { dots, gridHeight, line, unknown } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { crowd, rings } from './crowd.ts';
import type { Insurance, Label } from './labels.ts';
import type { Model } from './layout.ts';
import { lens } from './lens.ts';

/** Everybody in the first insurance. */
export function medicalState(model: Model, frame: Frame<Label>): Scene {
  return people('medical', model, frame, false);
}

/** Those its rate leaves out, at the end of the crowd and enlarged. */
export function medicalGapState(model: Model, frame: Frame<Label>): Scene {
  return people('medical', model, frame, true);
}

/** The same of the second insurance, which has more people and a lower rate. */
export function zheliGapState(model: Model, frame: Frame<Label>): Scene {
  return people('zheli', model, frame, true);
}

function people(id: Insurance, model: Model, frame: Frame<Label>, gap: boolean): Scene {
  const { width, wide, type, labels } = frame;
  const top = wide ? 62 : 46;
  const field = wide
    ? { x: 0, y: top, across: 10, pitch: 4, size: 2.9, gap: 4 }
    : { x: 0, y: top, across: 10, pitch: 3, size: 2.2, gap: 1 };
  const { insured, base, figures } = model[id];
  const right = fieldWidth(field);
  const shown = lens(field, model[id], wide ? width : right, wide ? 9 : 6);
  const bottom = boxOf(field, blockOf(base - 1)).bottom;
  const words = wide ? { x: right + 44, y: shown.frame.top - 96 } : { x: 0, y: bottom + 44 };
  return {
    width,
    // As high as with the gap, so that the crowd does not move when it opens.
    height: Math.max(bottom, shown.frame.bottom, words.y + 42) + 4,
    nodes: [
      ...type.label(labels[`${id}Name`], { x: 0, y: 14, style: 'strong' }),
      ...type.label(labels[`${id}Insured`], { x: 0, y: top - 10, numberSize: 24 }),
      ...type.label(labels[`${id}Rate`], {
        x: right,
        y: top - 10,
        anchor: 'end',
        numberSize: 24,
      }),
      crowd(field, 0, insured, figures.insured),
      ...(gap
        ? [
            ...rings(field, insured, base, { line: 0.7, figure: figures.missing }),
            ...shown.nodes,
            ...type.label(labels[`${id}Missing`], { ...words, numberSize: 40 }),
            ...type.label(labels[`${id}Out`], { ...words, y: words.y + 22, style: 'strong' }),
            ...type.label(labels[`${id}Base`], {
              ...words,
              y: words.y + 42,
              style: 'quiet',
              numberSize: 15,
            }),
          ]
        : asked(words, wide ? width - words.x : right, frame)),
    ],
  };
}

/** An empty frame where the number will stand: the report asks this of its reader. */
function asked(
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  { type, labels }: Frame<Label>,
): Node[] {
  return [
    unknown(x + 1, y - 24, width - 2, 52),
    ...type.label(labels.notStated, {
      x: x + width / 2,
      y: y + 7,
      anchor: 'middle',
      maxWidth: width - 16,
    }),
  ];
}

/** Only those left out, of both, at one size. */
export function gapsState(model: Model, frame: Frame<Label>): Scene {
  const { width } = frame;
  const first = left('medical', model, frame, 0);
  const rule = first.bottom + 26;
  const second = left('zheli', model, frame, rule + 18);
  return {
    width,
    height: second.bottom + 4,
    nodes: [...first.nodes, line([0, rule, width, rule], 'rule'), ...second.nodes],
  };
}

function left(id: Insurance, model: Model, { width, wide, type, labels }: Frame<Label>, y: number) {
  const { insured, base, figures } = model[id];
  const columns = wide ? 12 : 15;
  const pitch = wide ? 36 : 21;
  const grid = {
    x: wide ? width - columns * pitch : 0,
    y: y + (wide ? 4 : 72),
    columns,
    pitch,
    size: pitch * 0.76,
    count: base - insured,
    tone: 'hollow',
    figure: figures.missing,
    key: figures.missing,
  } as const;
  const nodes: Node[] = [
    ...(wide
      ? [
          ...type.label(labels[`${id}Missing`], { x: 0, y: y + 36, numberSize: 40 }),
          ...type.label(labels.inferred, { x: 0, y: y + 60, style: 'strong' }),
          ...type.label(labels[`${id}Name`], { x: 0, y: y + 90 }),
          ...type.label(labels[`${id}Rate`], { x: 0, y: y + 114 }),
        ]
      : [
          // A line of its own: an English name leaves no room beside the number.
          ...type.label(labels[`${id}Name`], { x: 0, y: y + 14 }),
          ...type.label(labels[`${id}Missing`], { x: 0, y: y + 54, numberSize: 40 }),
          ...type.label(labels.inferred, { x: width, y: y + 54, anchor: 'end', style: 'strong' }),
        ]),
    ...dots(grid),
  ];
  return { nodes, bottom: Math.max(grid.y + gridHeight(grid), wide ? y + 118 : 0) };
}
