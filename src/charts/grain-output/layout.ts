/** The field on top; below it one cell of land enlarged, and what it comes to. */

import type { Frame } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { cells, fringe, line, rect } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import { across, grainField, grainRise } from './field.ts';
import type { Label } from './labels.ts';
import type { Grain } from './model.ts';

type GrainFrame = Frame<Label>;

/** Both leave the last row of land full but for one mu, so that the surplus begins a row of its own. */
const landColumns = { narrow: 26, wide: 39 } as const;
export const gapShare = 0.12;
const head = 40;
/** Side of the enlarged cell of land. */
const landSide = 104;

export function layout(model: Grain, frame: GrainFrame): Scene {
  const { width, wide, type, labels } = frame;
  const columns = wide ? landColumns.wide : landColumns.narrow;
  const pitch = (width * across) / (columns * across - gapShare);
  const grid = { columns, pitch, size: pitch * (1 - gapShare) };
  const y = head + 12 + grainRise(model, grid);
  const bottom = y + Math.floor(model.land / columns) * pitch;
  const below = enlarged(model, frame, bottom + 30);
  const block = { x: 0, y: bottom - pitch, side: pitch * (1 - gapShare / across) };
  return {
    width,
    height: below.bottom + 2,
    nodes: [
      ...type.label(labels.output, { x: 0, y: head - 2, numberSize: sizes.pull }),
      ...type.label(labels.open, { x: width, y: head - 2, anchor: 'end', style: 'strong' }),
      ...grainField(model, { ...grid, x: 0, y }),
      rect(block.x, block.y, block.side, block.side, 'line'),
      line([0, block.y + block.side, 0, bottom + 30]),
      line([block.side, block.y + block.side, landSide, bottom + 30]),
      ...below.nodes,
    ],
  };
}

interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** One cell of land, and the small cells it comes to: four and a cut one with its end open. */
function enlarged({ perCell }: Grain, { width, wide, type, labels }: GrainFrame, y: number): Part {
  const side = landSide;
  const pitch = side / (across - gapShare);
  const size = pitch * (1 - gapShare);
  const x = side + (wide ? 56 : 44);
  const whole = across ** 2;
  const over = x + side + (pitch - size);
  const end = over + (perCell - whole) * size;
  const grains = { pitch, size, tone: 'solid', figure: 'yield-per-cell' } as const;
  const low = y + pitch;
  const middle = y + side / 2;
  const nodes: Node[] = [
    rect(0, y, side, side, 'tint'),
    rect(0.6, y + 0.6, side - 1.2, side - 1.2, 'hollow'),
    ...arrow(side + 10, x - 10, middle),
    ...cells({ ...grains, x, y, columns: across, count: whole }),
    ...cells({ ...grains, x: over, y: low, columns: 1, count: perCell - whole }),
    fringe({
      x: end + 1.5,
      y: low,
      length: size,
      side: 'right',
      reach: 16,
      every: 4.6,
      tone: 'solid',
      figure: 'yield-per-cell',
    }),
  ];
  const foot = y + side + 24;
  if (wide) {
    const words = end + 40;
    nodes.push(
      ...type.label(labels.land, { x: words, y: middle - 12 }),
      ...type.label(labels.cell, { x: words, y: middle + 16, numberSize: 24 }),
      ...type.label(labels.perMuNote, { x: width, y: middle - 18, anchor: 'end' }),
      ...type.label(labels.perMu, {
        x: width,
        y: middle + 26,
        anchor: 'end',
        numberSize: sizes.pull,
      }),
    );
    return { nodes, bottom: y + side };
  }
  nodes.push(
    ...type.label(labels.land, { x: 0, y: foot }),
    ...type.label(labels.cell, { x, y: foot, numberSize: 24 }),
    line([0, foot + 20, width, foot + 20], 'rule'),
    ...type.label(labels.perMuNote, { x: 0, y: foot + 48 }),
    ...type.label(labels.perMu, { x: 0, y: foot + 92, numberSize: sizes.pull }),
  );
  return { nodes, bottom: foot + 100 };
}

function arrow(from: number, to: number, y: number): Node[] {
  return [line([from, y, to, y]), line([to - 6, y - 5, to, y, to - 6, y + 5])];
}
