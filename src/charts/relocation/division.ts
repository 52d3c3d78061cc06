/** The division that tests the rate: which whole numbers, tried as its base, round to it. */

import type { Frame } from '../kit/chart.ts';
import type { Plotted } from '../kit/plot.ts';
import { band, plot, points, track, uprights } from '../kit/plot.ts';
import type { Node, TextNode } from '../kit/scene.ts';
import type { Candidate, Row } from './candidates.ts';
import { rowsOf } from './candidates.ts';
import type { Label } from './labels.ts';
import type { Part } from './layout.ts';
import type { Model } from './model.ts';

/** Places down the drawing, from the top of the band; titles from the line of their row. */
const places = {
  narrow: { rows: [52, 142], title: -36, bottom: 178 },
  wide: { rows: [40, 114], title: -14, bottom: 150 },
} as const;

export function division(model: Model, frame: Frame<Label>, top: number): Part {
  const { wide, type, labels } = frame;
  const at = wide ? places.wide : places.narrow;
  const rows = rowsOf(model, at.rows);
  const y = top + 40;
  const drawing = draw(model, frame, rows, at.bottom);
  const middle = (drawing.x(model.band[0]) + drawing.x(model.band[1])) / 2;
  const inBand = (label: Label, down: number): TextNode[] =>
    type.label(labels[label], { x: middle, y: y + down, anchor: 'middle', numberSize: 15 });
  return {
    nodes: [
      ...type.label(labels.question, { x: 0, y: top, style: 'strong' }),
      drawing.place(0, y),
      ...inBand('band', -9),
      ...inBand('noHouseholds', at.rows[1] - 14),
      ...rows.flatMap(({ title, y: down }) =>
        type.label(labels[title], { x: 0, y: y + down + at.title, style: 'quiet' }),
      ),
      ...rows.flatMap((row) =>
        row.candidates.flatMap((candidate) =>
          captions(candidate, y + row.y, drawing, model, frame),
        ),
      ),
    ],
    bottom: y + at.bottom,
  };
}

function draw(
  model: Model,
  { width, wide }: Frame<Label>,
  rows: readonly Row[],
  height: number,
): Plotted {
  // Room for the captions left of the band, in units, and the scale, in units a percentage point.
  const [room, scale] = wide ? [196, 200] : [86, 95];
  const [low, high] = model.band;
  const start = low - room / scale;
  const at = (row: Row, fits: boolean) =>
    row.candidates
      .filter((candidate) => candidate.fits === fits)
      .map(({ value }) => ({ value, y: row.y }));
  return plot({
    width,
    height,
    domain: [start, start + width / scale],
    figures: [
      model.rate,
      ...rows.flatMap(({ candidates }) => candidates.map(({ figure }) => figure)),
    ],
    layers: [
      band(low, high, 0, height, { tone: 'tint' }),
      uprights([low, high], 0, height, { tone: 'line' }),
      ...rows.map(({ y }) => track(y, { tone: 'line' })),
      ...rows.map((row) =>
        points(at(row, false), row.mark, wide ? 6 : 5, { tone: 'line', width: 1.6, hollow: true }),
      ),
      ...rows.map((row) => points(at(row, true), row.mark, 8, { tone: 'solid' })),
    ],
  });
}

/** The division above its mark and the result below; neither may cross an edge of the band. */
function captions(
  { name, value, fits }: Candidate,
  y: number,
  drawing: Plotted,
  model: Model,
  { width, type, labels }: Frame<Label>,
): Node[] {
  const style = { style: fits ? 'strong' : 'body', numberSize: fits ? 18 : 15 } as const;
  const above = labels[`division${name}`];
  const below = labels[`result${name}`];
  const half = Math.max(type.width(above, style), type.width(below, style)) / 2;
  const edges = [0, ...model.band.map(drawing.x), width];
  const at = drawing.x(value);
  const right = edges.find((edge) => edge > at) ?? width;
  const left = edges.findLast((edge) => edge <= at) ?? 0;
  const clear = 5;
  const x = Math.max(left + clear + half, Math.min(at, right - clear - half));
  const caption = { x, anchor: 'middle', ...style } as const;
  return [
    ...type.label(above, { ...caption, y: y - 14 }),
    ...type.label(below, { ...caption, y: y + 25 }),
  ];
}
