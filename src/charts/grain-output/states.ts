/** The state of the land scene in which its cells divide and ripen. */

import type { Frame } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { line } from '../kit/marks.ts';
import type { Scene } from '../kit/scene.ts';
import { columns as landColumns } from '../land-to-scale/layout.ts';
import { grainField, grainRise, surplusMiddle } from './field.ts';
import type { Label } from './labels.ts';
import { gapShare } from './layout.ts';
import type { Grain } from './model.ts';

/** On the grid of the land in `land-to-scale`, so that each of its cells is the parent of four. */
export function grainState(model: Grain, frame: Frame<Label>): Scene {
  const { width, wide, type, labels } = frame;
  const field = wide ? 500 : width;
  const pitch = field / (landColumns - gapShare / 2);
  const grid = { columns: landColumns, pitch, size: pitch * (1 - gapShare) };
  const y = 50 + grainRise(model, grid);
  const bottom = y + Math.floor(model.land / landColumns) * pitch;
  const middle = surplusMiddle(model, grid);
  const number = { x: 0, y: 38, numberSize: sizes.pull };
  return {
    width,
    height: bottom + (wide ? 6 : 36),
    ground: 'ripe',
    nodes: [
      ...type.label(labels.output, number),
      ...type.label(labels.open, { x: field, y: 38, anchor: 'end', style: 'strong' }),
      ...grainField(model, { ...grid, x: 0, y, key: 'land' }),
      ...(wide
        ? [
            // Beside the field alone there is room for it.
            ...(middle === undefined
              ? []
              : [
                  line([field + 6, y - middle, field + 30, y - middle]),
                  ...type.label(labels.surplus, { x: field + 36, y: y - middle + 5 }),
                ]),
            ...type.label(labels.land, { x: field + 36, y: bottom - 138 }),
            ...type.label(labels.cell, { x: field + 36, y: bottom - 108, numberSize: 30 }),
            ...type.label(labels.perMuNote, {
              x: field + 36,
              y: bottom - 62,
              maxWidth: width - field - 36,
            }),
            ...type.label(labels.perMu, { x: field + 36, y: bottom - 6, numberSize: 30 }),
          ]
        : type.label(labels.perMuBrief, { x: 0, y: bottom + 28, numberSize: 24 })),
    ],
  };
}
