/** Four pieces of land at one scale, and a football pitch to know the scale by. */

import type { Figure } from '../../core/figure.ts';
import type { Frame } from '../kit/chart.ts';
import { defineChart } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { bund, cells, fringe, gridHeight, line, rect } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { en, zh } from './text.ts';

export const landToScale = defineChart({
  id: 'land-to-scale',
  chapter: 'farming',
  panels: [
    {
      relation: 'to-scale',
      figures: ['signed-farmland', 'rail-land', 'reclaimed-area', 'farmland-target'],
    },
    { relation: 'single', figures: ['land-cell'] },
  ],
  text: { zh, en },
  model: (figure) => {
    const cell = figure('land-cell').value;
    const inCells = (id: string) => figure(id).value / cell;
    const side = Math.sqrt(unrounded(figure('cell-area')));
    return {
      signed: inCells('signed-farmland'),
      target: inCells('farmland-target'),
      rail: inCells('rail-land'),
      reclaimed: inCells('reclaimed-area'),
      /** Length and width of a pitch, in sides of a cell. */
      pitch: [figure('pitch-length').value / side, figure('pitch-width').value / side] as const,
    };
  },
  layout,
});

type Model = {
  readonly signed: number;
  readonly target: number;
  readonly rail: number;
  readonly reclaimed: number;
  readonly pitch: readonly [number, number];
};
type LandFrame = Frame<keyof typeof zh.labels>;

const unrounded = (figure: Figure): number =>
  figure.kind === 'derived' ? figure.unrounded : figure.value;

/** 26 columns leave the field nearly a golden rectangle and its last row full but for one mu. */
const columns = 26;
/** A tenth of the pitch between cells: bunds, as between fields. */
const bundShare = 0.12;

function layout(model: Model, frame: LandFrame): Scene {
  const field = frame.wide ? 424 : frame.width;
  const pitch = field / (columns - bundShare);
  const size = pitch * (1 - bundShare);
  const top = 48;
  const grid = { x: 0, y: top, columns, pitch, size };
  const signed = {
    ...grid,
    count: model.signed,
    tone: 'solid',
    figure: 'signed-farmland',
  } as const;
  const fieldEnd = top + Math.floor(model.signed / columns) * pitch;
  const { type, labels } = frame;
  const nodes: Node[] = [
    ...type.label(labels.signed, { x: 0, y: 36, numberSize: sizes.pull }),
    ...type.label(labels.signedNote, { x: field, y: 36, anchor: 'end', style: 'strong' }),
    ...cells(signed),
  ];
  const lens = enlarged(model, frame, { pitch, size, y: fieldEnd + 22, row: fieldEnd - pitch });
  const others = smaller(model, frame, {
    pitch,
    size,
    x: frame.wide ? field + 52 : 0,
    y: frame.wide ? top : lens.bottom + 34,
  });
  nodes.push(...lens.nodes, ...others.nodes);
  return { width: frame.width, height: Math.max(lens.bottom, others.bottom) + 4, nodes };
}

interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** One cell of the field enlarged, with the outline of a pitch over it. */
function enlarged(
  { pitch: [length, width] }: Model,
  { type, labels, wide }: LandFrame,
  at: { pitch: number; size: number; y: number; row: number },
): Part {
  const side = wide ? 84 : 92;
  const [pitchLength, pitchWidth] = [side * length, side * width];
  const left = (pitchLength - side) / 2;
  const down = (side - pitchWidth) / 2;
  const [x, y] = [0, at.y];
  const textX = pitchLength + 18;
  const middle = y + side / 2;
  return {
    bottom: y + side,
    nodes: [
      rect(0, at.row, at.size, at.size, 'line'),
      line([0, at.row + at.size, left, y]),
      line([at.size, at.row + at.size, left + side, y]),
      rect(x + left, y, side, side, 'tint'),
      rect(x + left, y, side, side, 'hollow'),
      ...pitchLines(x, y + down, pitchLength, pitchWidth),
      ...type.label(labels.cell, { x: textX, y: middle - 6 }),
      ...type.label(labels.pitch, { x: textX, y: middle + 18 }),
    ],
  };
}

/** Touch lines, halfway line, centre circle and penalty areas (IFAB, Law 1: 40.3 m × 16.5 m; 9.15 m). */
function pitchLines(x: number, y: number, length: number, width: number): Node[] {
  const metre = length / 105;
  const [deep, high, radius] = [16.5 * metre, 40.32 * metre, 9.15 * metre];
  const boxTop = y + (width - high) / 2;
  const middle = x + length / 2;
  return [
    rect(x, y, length, width, 'line'),
    line([middle, y, middle, y + width]),
    rect(x, boxTop, deep, high, 'line'),
    rect(x + length - deep, boxTop, deep, high, 'line'),
    {
      type: 'path',
      d: `M${middle - radius} ${y + width / 2}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      tone: 'line',
      paint: 'stroke',
      width: 1,
    },
  ];
}

/** The target in dashes, the railway's land with its open end, the reclaimed land. */
function smaller(
  model: Model,
  { type, labels, wide, width }: LandFrame,
  { pitch, size, x, y }: { pitch: number; size: number; x: number; y: number },
): Part {
  const grid = { pitch, size };
  const square = 10;
  const block = { ...grid, x: x + 5, y: y + 5, columns: square, count: model.target };
  const blockEnd = y + gridHeight(block) + 10;
  const column = wide ? x : x + square * pitch + 26;
  const label = (
    key: 'rail' | 'reclaimed' | 'target',
    noteKey: keyof typeof labels,
    atX: number,
    atY: number,
  ) => [
    ...type.label(labels[key], { x: atX, y: atY, numberSize: 24 }),
    ...type.label(labels[noteKey], { x: atX, y: atY + 21, maxWidth: width - atX }),
  ];
  const nodes: Node[] = [
    ...cells({ ...block, tone: 'hollow', figure: 'farmland-target' }),
    bund(x, y, square * pitch + 8, gridHeight(block) + 10, 'farmland-target'),
  ];
  // Wide: everything in one column, labels under their marks. Narrow: marks and labels at the right.
  const railY = wide ? blockEnd + 68 : y + 54;
  const reclaimedY = railY + (wide ? 82 : 78);
  nodes.push(...label('target', 'targetNote', column, wide ? blockEnd + 25 : y + 16));
  nodes.push(
    ...cells({
      ...grid,
      x: column,
      y: railY,
      columns: 12,
      count: model.rail,
      tone: 'other',
      figure: 'rail-land',
    }),
    fringe({
      x: column + model.rail * pitch - (pitch - size),
      y: railY,
      length: size,
      side: 'right',
      reach: 16,
      every: 2.6,
      tone: 'other',
      figure: 'rail-land',
    }),
    ...cells({
      ...grid,
      x: column,
      y: reclaimedY,
      columns: 12,
      count: model.reclaimed,
      tone: 'solid',
      figure: 'reclaimed-area',
    }),
    ...label('rail', 'railNote', column, railY + size + 24),
    ...label('reclaimed', 'reclaimedNote', column, reclaimedY + size + 24),
  );
  return { nodes, bottom: Math.max(blockEnd, reclaimedY + size + 52) };
}
