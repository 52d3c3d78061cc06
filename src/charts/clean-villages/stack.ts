/** Timber stacked in a square, open at the top: a cell is a tonne. */

import { sizes } from '../kit/labels.ts';
import { cells, fringe, gridHeight } from '../kit/marks.ts';
import type { Part, Place, VillagesFrame } from './layout.ts';

const columns = 30;
const gap = 1.3;
const reach = 14;
const scale = { style: 'quiet', numberSize: sizes.label } as const;
const figure = 'pine-felled';

/** The words at the right of the stack. */
export function stackNarrow(pine: number, place: Place, { type, labels }: VillagesFrame): Part {
  const { x, y, width } = place;
  const side = 178;
  const top = y + 10 + reach;
  const { nodes, bottom } = stack(pine, { x, y: top, width: side });
  const beside = x + side + 20;
  return {
    nodes: [
      ...nodes,
      ...type.label(labels.pine, { x: beside, y: top + 22, numberSize: 30 }),
      ...type.label(labels.pineWhat, { x: beside, y: top + 46, maxWidth: width - beside }),
      ...type.label(labels.pineCell, { x: beside, y: bottom, ...scale }),
    ],
    bottom,
  };
}

/** The words above and under the stack. */
export function stackWide(pine: number, place: Place, { type, labels }: VillagesFrame): Part {
  const { x, y } = place;
  const { nodes, bottom } = stack(pine, { ...place, y: y + 68 + reach });
  return {
    nodes: [
      ...type.label(labels.pine, { x, y: y + 34, numberSize: 40 }),
      ...type.label(labels.pineWhat, { x, y: y + 57 }),
      ...nodes,
      ...type.label(labels.pineCell, { x, y: bottom + 20, ...scale }),
    ],
    bottom: bottom + 24,
  };
}

function stack(pine: number, { x, y, width }: Place): Part {
  const pitch = (width + gap) / columns;
  const grid = { x, y, columns, pitch, size: pitch - gap, count: pine } as const;
  return {
    nodes: [
      fringe({
        x,
        y: y - 1,
        length: width,
        side: 'top',
        reach,
        every: pitch,
        tone: 'solid',
        figure,
      }),
      ...cells({ ...grid, tone: 'solid', figure }),
    ],
    bottom: y + gridHeight(grid),
  };
}
