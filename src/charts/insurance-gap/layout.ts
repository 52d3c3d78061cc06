/** Places `insurance-gap`: one panel an insurance, each with its own total. */

import type { Frame } from '../kit/chart.ts';
import type { Hundreds } from '../kit/hundreds.ts';
import { blockOf, boxOf, fieldWidth } from '../kit/hundreds.ts';
import { line } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { crowd, rings } from './crowd.ts';
import type { Insurance, Label } from './labels.ts';
import type { Crowd } from './lens.ts';
import { lens } from './lens.ts';

export type Model = Readonly<Record<Insurance, Crowd>>;

interface Panel {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** Between two panels one below the other. */
const between = 48;

export function layout(model: Model, frame: Frame<Label>): Scene {
  const { width, wide } = frame;
  const field = { across: 10, pitch: 3, size: 2.2, gap: wide ? 3 : 2 };
  const across = fieldWidth(field);
  const panelAt = (id: Insurance, x: number, y: number) =>
    panel(id, model[id], { ...field, x, y: y + 56 }, frame);
  const medical = panelAt('medical', 0, 0);
  const zheli = wide
    ? panelAt('zheli', width - across, 0)
    : panelAt('zheli', 0, medical.bottom + between);
  const bottom = Math.max(medical.bottom, zheli.bottom);
  const rule = medical.bottom + between / 2;
  return {
    width,
    height: bottom + 4,
    nodes: [
      ...medical.nodes,
      line(wide ? [width / 2, 0, width / 2, bottom] : [0, rule, width, rule], 'rule'),
      ...zheli.nodes,
    ],
  };
}

/** Name, number and rate above the crowd; below it those left out, enlarged at the right. */
function panel(
  id: Insurance,
  people: Crowd,
  field: Hundreds,
  { wide, type, labels }: Frame<Label>,
): Panel {
  const { insured, base, figures } = people;
  const { x } = field;
  const top = field.y - 56;
  const right = x + fieldWidth(field);
  // Beside two blocks enlarged there is still room for a line of words.
  const end = lens(field, people, right, wide ? 8 : 9);
  const below = boxOf(field, blockOf(base - 1)).bottom + 20;
  const beside = { x, maxWidth: end.frame.left - 12 - x } as const;
  const out = type.label(labels[`${id}Out`], { ...beside, y: below + 54, style: 'strong' });
  const total = type.label(labels[`${id}Base`], {
    ...beside,
    y: (out.at(-1)?.y ?? below) + 25,
    style: 'quiet',
    numberSize: 15,
  });
  return {
    nodes: [
      ...type.label(labels[`${id}Name`], { x, y: top + 14, style: 'strong' }),
      ...type.label(labels[`${id}Insured`], { x, y: top + 42, numberSize: 24 }),
      ...type.label(labels[`${id}Rate`], { x: right, y: top + 42, anchor: 'end', numberSize: 24 }),
      crowd(field, 0, insured, figures.insured),
      ...rings(field, insured, base, { line: 0.7, figure: figures.missing }),
      ...end.nodes,
      ...type.label(labels[`${id}Missing`], { x, y: below + 30, numberSize: 40 }),
      ...out,
      ...total,
    ],
    bottom: Math.max(end.frame.bottom, total.at(-1)?.y ?? 0),
  };
}
