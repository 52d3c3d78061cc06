/** The track runs through the land from edge to edge; what was cleared, then, apart, what is undated. */

import type { Frame } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { cells, drawable, fringe, gridHeight, line, unknown } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import { track } from './track.ts';

type ClearanceFrame = Frame<Label>;

export interface Clearance {
  /** In cells. */
  readonly land: number;
  readonly buildings: number;
  readonly plots: number;
}

interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** The three numerals. */
const pull = { numberSize: 30 } as const;
/** What a mark is. */
const scale = { style: 'quiet', numberSize: sizes.label } as const;
/** Sleepers to a cell of land. */
const sleepers = 5;

/** Places the chart. */
export function layout(model: Clearance, frame: ClearanceFrame): Scene {
  const { width, wide } = frame;
  const land = strip(model, frame);
  const rule = land.bottom + (wide ? 24 : 18);
  const top = rule + (wide ? 20 : 8);
  // Wide, nine buildings and eight plots stand in one row at one distance.
  const half = 347;
  const cleared = buildings(model, frame, { y: top, columnsEnd: wide ? half : width });
  const apart = plots(
    model,
    frame,
    wide ? { x: half + 40, y: top } : { x: 0, y: cleared.bottom + 36 },
  );
  return {
    width,
    height: apart.bottom + 2,
    nodes: [
      ...land.nodes,
      line([0, rule, width, rule], 'rule'),
      ...cleared.nodes,
      wide
        ? line([half + 20, top, half + 20, apart.bottom], 'rule')
        : line([0, cleared.bottom + 18, width, cleared.bottom + 18], 'rule'),
      ...apart.nodes,
    ],
  };
}

/** The land in a row, with the track laid through it: dark on the paper, light on the land. */
function strip({ land }: Clearance, { width, wide, type, labels }: ClearanceFrame): Part {
  const pitch = wide ? 88 : 40;
  const gap = pitch / 10;
  const size = pitch - gap;
  const every = pitch / sleepers;
  const gauge = every;
  // Two sleepers before the land, so that they keep their distance across its edge.
  const x = 2 * every + gap / 2;
  const y = 46;
  const end = x + land * pitch - gap;
  const rails = { y: y + size / 2, gauge, every };
  const figure = 'rail-land';
  const length = drawable(land, figure);
  const starts = Array.from({ length }, (_, index) => x + index * pitch - gap / 2);
  // Frayed on both sides of the track, which goes on.
  const bank = (size - 2 * gauge) / 2;
  const open = { x: end, length: bank, side: 'right', reach: 1.4 * every, tone: 'solid' } as const;
  return {
    nodes: [
      ...type.label(labels.land, { x: 0, y: 30, ...pull }),
      ...type.label(labels.cell, { x: width, y: 30, anchor: 'end', ...scale }),
      ...track([[0, width]], rails, 'paper'),
      ...cells({ x, y, columns: land, pitch, size, count: land, tone: 'solid', figure }),
      ...track(
        starts.map((at) => [at, gap / 2 + size]),
        rails,
        'land',
      ),
      fringe({ ...open, y, every: gauge / 3.5, figure }),
      fringe({ ...open, y: y + size - bank, every: gauge / 3.5, figure }),
    ],
    bottom: y + size,
  };
}

function buildings(
  { buildings: count }: Clearance,
  { wide, type, labels }: ClearanceFrame,
  { y, columnsEnd }: { y: number; columnsEnd: number },
): Part {
  const columns = wide ? 9 : 13;
  const gap = wide ? 5 : 3.5;
  const pitch = (columnsEnd + gap) / columns;
  const grid = { x: 0, y: y + 46, columns, pitch, size: pitch - gap, count } as const;
  return {
    nodes: [
      ...type.label(labels.buildings, { x: 0, y: y + 32, ...pull }),
      ...cells({ ...grid, tone: 'solid', figure: 'rail-buildings' }),
    ],
    bottom: grid.y + gridHeight(grid),
  };
}

/** Inside a dotted frame, because nobody can tell when. */
function plots(
  { plots: count }: Clearance,
  { width, wide, type, labels }: ClearanceFrame,
  { x: left, y }: { x: number; y: number },
): Part {
  const inset = 14;
  const x = left + inset;
  const columns = wide ? 8 : 12;
  const gap = wide ? 8 : 4;
  const pitch = (width - x - inset + gap) / columns;
  const grid = { x, y: y + 46, columns, pitch, size: pitch - gap, count } as const;
  const end = grid.y + gridHeight(grid);
  const bottom = end + 36;
  return {
    nodes: [
      unknown(left, y, width - left, bottom - y),
      ...type.label(labels.plots, { x, y: y + 32, ...pull }),
      ...cells({ ...grid, tone: 'hollow', outline: 1.4, figure: 'plots-drawn' }),
      ...type.label(labels.when, { x, y: end + 23 }),
    ],
    bottom,
  };
}
