/**
 * Two ledgers with a rule between them. Each stands under its own time: the one under a closed year,
 * the other under a time whose start is open. Whether they overlap is a plot left empty.
 */

import type { Frame } from '../kit/chart.ts';
import { cells, gridHeight, line, unknown } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import { period, sinceUnknown } from './period.ts';

export interface Model {
  readonly closed: number;
  readonly old: number;
  readonly provincial: number;
}

const pull = { numberSize: 30 } as const;

export function layout({ closed, old, provincial }: Model, frame: Frame<Label>): Scene {
  const { width, wide, type, labels } = frame;
  const columns = 18;
  const gap = wide ? 5 : 3;
  const pitch = (width + gap) / columns;
  const size = pitch - gap;
  const grid = { x: 0, columns, pitch, size } as const;

  const year = { ...grid, y: 58, count: closed } as const;
  const rule = year.y + gridHeight(year) + 26;
  const row = { ...grid, y: rule + 64, count: old } as const;
  const under = row.y + size;
  const provincialEnd = provincial * pitch - gap;
  const plot = { x: old * pitch - gap + (wide ? 28 : 20), y: row.y, height: size + 40 };
  const room = width - plot.x - 1;
  const question = type.label(labels.overlap, {
    x: plot.x + room / 2,
    y: 0,
    anchor: 'middle',
    maxWidth: room - 20,
  });
  const first = plot.y + plot.height / 2 + 5 - (question.length - 1) * 10.5;

  const nodes: Node[] = [
    ...type.label(labels.closed, { x: 0, y: 26, ...pull }),
    ...type.label(labels.year, { x: width, y: 26, anchor: 'end' }),
    period({ left: 0, right: width, y: 42 }),
    ...cells({ ...year, tone: 'solid', figure: 'petitions-closed' }),
    line([0, rule, width, rule], 'rule'),
    ...type.label(labels.old, { x: 0, y: rule + 34, ...pull }),
    ...type.label(labels.since, { x: width, y: rule + 34, anchor: 'end' }),
    ...sinceUnknown({ left: 1, right: width, y: rule + 48 }),
    ...cells({ ...row, tone: 'solid', outline: 1.4, inside: 'tint', figure: 'old-petitions' }),
    ...cells({ ...row, count: provincial, tone: 'solid', figure: 'old-petitions-provincial' }),
    line([0, under + 5, 0, under + 10, provincialEnd, under + 10, provincialEnd, under + 5]),
    ...type.label(labels.provincial, { x: 0, y: under + 30 }),
    unknown(plot.x, plot.y, room, plot.height),
    ...question.map((node) => ({ ...node, y: node.y + first })),
  ];
  return { width, height: under + 42, nodes };
}
