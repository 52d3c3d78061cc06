/**
 * The squares of each list fill one block, so that the blocks compare as totals and the squares as
 * averages. Four small ones take about the place of a large one: the two grids share their lines.
 */

import { clauseComma } from '../../i18n/clauses.ts';
import type { Frame } from '../kit/chart.ts';
import { cells, gridHeight, line, rect } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import type { Lists } from './model.ts';

type ListFrame = Frame<Label>;

const columns = 12;
/** Share of the pitch between the large squares; the gap between small ones follows from the scale. */
const gapShare = 0.08;

interface Block {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly pitch: number;
  readonly size: number;
  readonly count: number;
}

/** Places the chart: blocks of one height side by side, or of one width one under the other. */
export function layout({ demolished, filed }: Lists, frame: ListFrame): Scene {
  const { width, wide } = frame;
  const between = wide ? 40 : 0;
  const rows = Math.ceil(demolished.count / columns);
  const filedColumns = wide ? Math.ceil(filed.count / (2 * rows)) : 2 * columns;
  const pitch = (width - between) / (columns + (wide ? filedColumns / 2 : 0) - gapShare);
  const size = pitch * (1 - gapShare);
  const head = wide ? 92 : 68;
  const large: Block = { x: 0, y: head, columns, pitch, size, count: demolished.count };
  const small: Block = {
    x: wide ? columns * pitch + between : 0,
    y: wide ? head : head + gridHeight(large) + 24 + head,
    columns: filedColumns,
    pitch: pitch / 2,
    size: (size / demolished.side) * filed.side,
    count: filed.count,
  };
  const end = small.y + gridHeight(small);
  return {
    width,
    height: end + 32,
    nodes: [
      ...cells({ ...large, tone: 'solid', figure: 'demolition-average' }),
      ...cells({ ...small, tone: 'hollow', outline: wide ? 1.6 : 1.2, figure: 'filing-average' }),
      ...heading(large, ['demolished', 'demolishedArea', 'demolishedMean'], frame),
      ...heading(small, ['filed', 'filedArea', 'filedMean'], frame),
      ...comparison(small, { side: size, end }, frame),
    ],
  };
}

/** How many and how much, then the average on a bracket over the first square. */
function heading(
  { x, y, size }: Block,
  [list, area, mean]: readonly [Label, Label, Label],
  { type, labels, wide, locale }: ListFrame,
): Node[] {
  const above = y - 50;
  const lines = wide
    ? [
        ...type.label(labels[list], { x, y: above - 22 }),
        ...type.label(labels[area], { x, y: above }),
      ]
    : type.label(labels[list] + clauseComma[locale] + labels[area], { x, y: above });
  return [
    ...lines,
    ...type.label(labels[mean], { x, y: y - 16, numberSize: 30 }),
    line([x, y - 4, x, y - 9, x + size, y - 9, x + size, y - 4]),
  ];
}

/** The outline of one large square over four small ones, in the corner of their block. */
function comparison(
  { x, pitch, size }: Block,
  { side, end }: { side: number; end: number },
  { type, labels }: ListFrame,
): Node[] {
  const middle = (pitch + size) / 2;
  const thick = 2;
  // The stroke lies inside, so that the outline is no larger than the square it stands for.
  const inner = side - thick;
  const frame = rect(x + middle - inner / 2, end - middle - inner / 2, inner, inner, 'line');
  return [
    { ...frame, width: thick },
    line([x + middle, end, x + middle, end + 11]),
    ...type.label(labels.ratio, { x, y: end + 27 }),
  ];
}
