/**
 * Four blocks with rules between them. Every block fills its width whatever it counts, so that no
 * two lengths invite comparison: under one another on a phone, two by two where there is room.
 */

import type { Frame } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { dots, fringe, gridHeight, line, tally } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';

type TalentFrame = Frame<Label>;

export interface Talent {
  readonly students: number;
  readonly pool: number;
  readonly makers: number;
  readonly attendances: number;
}

/** A block: its marks, placed under its words by {@link place}. */
interface Block {
  readonly number: Label;
  readonly name: Label;
  readonly height: number;
  marks(x: number, y: number): Node[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** From the top of a block to its marks. */
const head = 48;

export function layout(model: Talent, frame: TalentFrame): Scene {
  const { width, wide } = frame;
  const gutter = wide ? 56 : 0;
  const column = wide ? (width - gutter) / 2 : width;
  const blocks = blocksOf(model, column);
  const perRow = wide ? 2 : 1;
  const [above, below] = wide ? [36, 26] : [22, 12];
  const nodes: Node[] = [];
  let y = 0;
  for (let at = 0; at < blocks.length; at += perRow) {
    const row = blocks.slice(at, at + perRow);
    if (at > 0) {
      nodes.push(line([0, y + above, width, y + above], 'rule'));
      y += above + below;
    }
    for (const [index, block] of row.entries()) {
      nodes.push(...place(block, { x: index * (column + gutter), y, column }, frame));
    }
    y += head + Math.max(...row.map(({ height }) => height));
  }
  if (wide) nodes.push(line([width / 2, 8, width / 2, y], 'rule'));
  return { width, height: y + 2, nodes };
}

function place(block: Block, at: Place, { type, labels }: TalentFrame): Node[] {
  const { x, y, column } = at;
  return [
    ...type.label(labels[block.number], { x, y: y + 34, numberSize: sizes.pull }),
    ...type.label(labels[block.name], {
      x: x + column,
      y: y + 34,
      anchor: 'end',
      style: 'strong',
    }),
    ...block.marks(x, y + head),
  ];
}

/** Columns are chosen so that the last row is a full one. */
function blocksOf(model: Talent, width: number): Block[] {
  const people = (
    count: number,
    columns: number,
    gapShare: number,
    figure: string,
    words: Pick<Block, 'number' | 'name'>,
  ): Block => {
    const pitch = width / (columns - gapShare);
    const grid = { columns, pitch, size: pitch * (1 - gapShare), count };
    return {
      ...words,
      height: gridHeight(grid),
      marks: (x, y) => dots({ ...grid, x, y, tone: 'solid', figure }),
    };
  };
  return [
    people(model.students, 19, 0.22, 'students-recruited', {
      number: 'students',
      name: 'studentsName',
    }),
    people(model.pool, 43, 0.22, 'talent-pool', { number: 'pool', name: 'poolName' }),
    people(model.makers, 8, 0.34, 'agri-makers', { number: 'makers', name: 'makersName' }),
    training(model.attendances, width),
  ];
}

/** Attendances in 正, the last one frayed. */
function training(count: number, width: number): Block {
  const columns = 16;
  const reach = 14;
  const pitch = (width - reach) / columns;
  const size = pitch * 0.78;
  const strokes = 5;
  const rows = Math.ceil(count / strokes / columns);
  const last = count / strokes - (rows - 1) * columns;
  const figure = 'skills-training';
  return {
    number: 'training',
    name: 'trainingName',
    height: (rows - 1) * pitch + size,
    marks: (x, y) => [
      tally({ x, y, columns, pitch, size, count, tone: 'solid', width: 1.7, figure }),
      fringe({
        x: x + (last - 1) * pitch + size + 3,
        y: y + (rows - 1) * pitch,
        length: size,
        side: 'right',
        reach,
        every: 3,
        tone: 'solid',
        figure,
      }),
    ],
  };
}
