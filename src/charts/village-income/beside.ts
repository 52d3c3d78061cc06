/** Sums that are no stated part of anything: grey, apart, and said to be there for size only. */

import { cells, fringe, line } from '../kit/marks.ts';
import { latinShare } from '../kit/measure.ts';
import type { Node } from '../kit/scene.ts';
import type { IncomeFrame } from './layout.ts';
import type { Income } from './model.ts';
import { gapShare } from './pile.ts';

interface Sum {
  readonly count: number;
  readonly figure: string;
  readonly label: string;
  readonly name: string;
  /** A lower bound: its end stays open. */
  readonly least?: boolean;
}

/** All sums are equally many rows high, so that their lengths compare. */
const rows = 3;
const reach = 9;
/** In English the sums fill the narrow drawing: a larger type would run them together. */
const numberSize = 15;

export function beside(
  { threshold, dividend, works }: Income['beside'],
  frame: IncomeFrame,
  { y, pitch }: { y: number; pitch: number },
): { nodes: readonly Node[]; bottom: number } {
  const { width, type, labels } = frame;
  const sums: readonly Sum[] = [
    {
      count: threshold,
      figure: 'village-threshold',
      label: labels.threshold,
      name: labels.thresholdName,
      least: true,
    },
    {
      count: dividend,
      figure: 'enclave-dividend',
      label: labels.dividend,
      name: labels.dividendName,
    },
    {
      count: works,
      figure: 'collective-project-income',
      label: labels.works,
      name: labels.worksName,
    },
  ];
  const head = type.label(labels.beside, { x: 0, y: y + 22, style: 'quiet', maxWidth: width });
  const top = y + 12 + head.length * 21;
  const placed = place(sums, frame, { y: top, pitch });
  return {
    nodes: [line([0, y, width, y], 'rule'), ...head, ...placed.nodes],
    bottom: placed.bottom,
  };
}

/** Side by side with even gaps: labels beside the cells where there is room, else under them. */
function place(
  sums: readonly Sum[],
  { width, wide, type, locale }: IncomeFrame,
  { y, pitch }: { y: number; pitch: number },
): { nodes: Node[]; bottom: number } {
  const drawn = sums.map((sum) => {
    const cellsWidth = Math.ceil(sum.count / rows) * pitch + (sum.least ? reach + 2 : 0);
    const name = type.width(sum.name) / (locale === 'en' ? latinShare : 1);
    const words = Math.max(type.width(sum.label, { numberSize }), name);
    return { sum, cellsWidth, room: wide ? cellsWidth + 8 + words : Math.max(cellsWidth, words) };
  });
  const gap = (width - drawn.reduce((all, { room }) => all + room, 0)) / (drawn.length - 1);
  const high = rows * pitch;
  const nodes: Node[] = [];
  let x = 0;
  for (const { sum, cellsWidth, room } of drawn) {
    const at = wide ? x + cellsWidth + 8 : x;
    const first = wide ? y + 14 : y + high + 19;
    nodes.push(
      ...drawSum(sum, { x, y, pitch }),
      ...type.label(sum.label, { x: at, y: first, numberSize }),
      ...type.label(sum.name, { x: at, y: first + 20 }),
    );
    x += room + gap;
  }
  return { nodes, bottom: wide ? y + Math.max(high, 38) : y + high + 43 };
}

function drawSum(
  { count, figure, least }: Sum,
  at: { x: number; y: number; pitch: number },
): Node[] {
  const { x, y, pitch } = at;
  const columns = Math.ceil(count / rows);
  const size = pitch * (1 - gapShare);
  const grid = { x, y, columns, pitch, size, count, tone: 'crowd', figure } as const;
  if (!least) return cells(grid);
  const length = rows * pitch - (pitch - size);
  const end = x + columns * pitch;
  return [
    ...cells({ ...grid, outline: 1 }),
    fringe({ x: end, y, length, side: 'right', reach, tone: 'crowd', figure }),
  ];
}
