/** The states of the land scene: first the field alone, then all land at one, smaller scale. */

import type { Scene } from '../kit/scene.ts';
import type { LandFrame } from './layout.ts';
import { signedField, smaller } from './layout.ts';
import { enlarged } from './lens.ts';
import type { Model } from './model.ts';

/** The field as large as it goes, and one cell of it enlarged. */
export function fieldState(model: Model, frame: LandFrame): Scene {
  const { wide, width } = frame;
  const field = signedField(model, frame, { top: 48, field: wide ? 545 : width });
  const { pitch, size, bottom } = field;
  const lens = enlarged(
    model,
    frame,
    wide
      ? {
          cell: { x: 25 * pitch, y: bottom - pitch, size },
          x: 545 + 34,
          y: bottom - 108,
          side: 108,
          lies: 'right',
        }
      : {
          cell: { x: 0, y: bottom - pitch, size },
          x: 0,
          y: bottom + 18,
          side: 60,
          lies: 'below',
        },
  );
  const height = Math.max(bottom + size, lens.bottom) + 2;
  return { width, height, nodes: [...field.nodes, ...lens.nodes] };
}

/** The same field, smaller, beside three other pieces of land at its scale. */
export function plotsState(model: Model, frame: LandFrame): Scene {
  const { wide, width } = frame;
  const field = signedField(model, frame, { top: 48, field: wide ? 480 : 190 });
  const { pitch, size, bottom } = field;
  const others = smaller(
    model,
    frame,
    wide
      ? { pitch, size, x: 480 + 44, y: 48 }
      : { pitch, size, x: 210, y: 48, strips: { x: 0, y: bottom + 36 } },
  );
  const height = Math.max(bottom + size, others.bottom) + 2;
  return { width, height, nodes: [...field.nodes, ...others.nodes] };
}
