/** The rows: places, a street, things. */

import { cells, gridHeight, line } from '../kit/marks.ts';
import type { PathNode } from '../kit/scene.ts';
import type { Part, Place, VillagesFrame } from './layout.ts';

const number = { numberSize: 30 } as const;

/**
 * Places from the first to the one reached, and beyond it the row of all the others: dotted, and
 * without an end, as nobody says how many they are.
 */
export function places(rank: number, { x, y, width }: Place, frame: VillagesFrame): Part {
  const { type, labels } = frame;
  const [pitch, size] = [34, 28];
  const top = y + 46;
  const row = { x, y: top, columns: rank, pitch, size } as const;
  const beyond = x + rank * pitch;
  return {
    nodes: [
      ...type.label(labels.rank, { x, y: y + 30, ...number }),
      ...cells({ ...row, count: rank - 1, tone: 'hollow', outline: 1.4 }),
      ...cells({ ...row, from: rank - 1, count: 1, tone: 'solid', figure: 'inspection-rank' }),
      openFrame(beyond, top + 1, x + width - beyond, size - 2),
      ...type.label(labels.unstated, { x: beyond + 14, y: top + size / 2 + 5 }),
    ],
    bottom: top + size,
  };
}

/** A dotted frame without its right side. */
function openFrame(x: number, y: number, width: number, height: number): PathNode {
  return {
    type: 'path',
    d: `M${x + width} ${y}h${-width}v${height}h${width}`,
    tone: 'dotted',
    paint: 'stroke',
    width: 2,
    dash: [0.01, 5],
    round: true,
  };
}

/** Lamps on both sides of a street. */
export function street(lamps: number, { x, y, width }: Place, frame: VillagesFrame): Part {
  const { type, labels } = frame;
  const columns = Math.ceil(lamps / 2);
  const [size, road, verge] = [5, 13, 4];
  const pitch = (width - size) / (columns - 1);
  const top = y + 46;
  const kerb = top + size + verge;
  const far = kerb + road + verge;
  const row = { x, columns, pitch, size, tone: 'solid', figure: 'street-lamps' } as const;
  return {
    nodes: [
      ...type.label(labels.lamps, { x, y: y + 30, ...number }),
      ...cells({ ...row, y: top, count: columns }),
      line([x, kerb, x + width, kerb]),
      line([x, kerb + road, x + width, kerb + road]),
      ...cells({ ...row, y: far, count: lamps - columns }),
    ],
    bottom: far + size,
  };
}

const drawn = {
  pavilions: { figure: 'waste-pavilions', what: 'pavilionsWhat' },
  works: { figure: 'sewage-works', what: 'worksWhat' },
} as const;

/** A cell for each thing, five to a row. */
export function things(
  count: number,
  kind: keyof typeof drawn,
  { x, y }: Place,
  { type, labels }: VillagesFrame,
): Part {
  const { figure, what } = drawn[kind];
  const grid = { x, y: y + 66, columns: 5, pitch: 28, size: 23, count } as const;
  return {
    nodes: [
      ...type.label(labels[kind], { x, y: y + 30, ...number }),
      ...type.label(labels[what], { x, y: y + 53 }),
      ...cells({ ...grid, tone: 'solid', figure }),
    ],
    bottom: grid.y + gridHeight(grid),
  };
}
