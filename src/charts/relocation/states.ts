/** The states of the relocation scene: one crowd, the fence in it, and the division that finds it. */

import type { Frame } from '../kit/chart.ts';
import type { Scene } from '../kit/scene.ts';
import { division } from './division.ts';
import { fenced } from './fence.ts';
import type { Label } from './labels.ts';
import { households, peopleNarrow, peopleWide, pull } from './layout.ts';
import type { Model } from './model.ts';

/** Everybody who moved, and the households they moved in. */
export function peopleState(model: Model, frame: Frame<Label>): Scene {
  const { type, labels, width, wide } = frame;
  const top = 52;
  const size = wide ? { pitch: 23, size: 17 } : { pitch: 14.5, size: 11 };
  const crowd = fenced(model, { x: 0, y: top, ...size, opening: 0, closed: false });
  const houses = households(model, frame, top + crowd.height + (wide ? 40 : 26));
  return {
    width,
    height: houses.bottom + 2,
    nodes: [
      ...type.label(labels.moved, { x: 0, y: top - 16, ...pull }),
      ...type.label(labels.since, {
        x: wide ? crowd.width : width,
        y: top - 16,
        anchor: 'end',
        style: 'strong',
      }),
      ...crowd.nodes,
      ...houses.nodes,
    ],
  };
}

/** The printed rate, and the fence that it implies. */
export function fenceState(model: Model, frame: Frame<Label>): Scene {
  const { nodes, bottom } = frame.wide ? peopleWide(model, frame) : peopleNarrow(model, frame);
  return { width: frame.width, height: bottom + 6, nodes };
}

/** The same crowd, small, above the whole numbers that were tried. */
export function testState(model: Model, frame: Frame<Label>): Scene {
  const { type, labels, width, wide } = frame;
  const size = wide ? { pitch: 12, size: 9, opening: 8 } : { pitch: 6, size: 4.6, opening: 5 };
  const crowd = fenced(model, { x: 0, y: 4, ...size });
  const x = crowd.width + (wide ? 36 : 22);
  const maxWidth = width - x;
  const test = division(model, frame, crowd.height + (wide ? 70 : 34));
  return {
    width,
    height: test.bottom + 2,
    nodes: [
      ...crowd.nodes,
      ...type.label(labels.rate, { x, y: 38, ...pull }),
      ...type.label(labels.printed, { x, y: 62, maxWidth }),
      ...type.label(labels.base, { x, y: 83, maxWidth, style: 'quiet' }),
      ...test.nodes,
    ],
  };
}
