/** The drawings count right: as many marks, or as much ink, as the figures they show. */

import { describe, expect, test } from 'vitest';
import { widths } from '../../../src/charts/kit/chart.ts';
import type { PathNode } from '../../../src/charts/kit/scene.ts';
import { chartById, charts } from '../../../src/charts/registry.ts';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { dashes, marksOf, painted } from '../../support/dashes.ts';

interface Shown {
  readonly chart: string;
  /** The figure that the marks are tagged with. */
  readonly marks: string;
  /** The figure that says how many there are, where it is another one. */
  readonly count?: string;
  /** What one mark stands for. */
  readonly per?: number;
  /** How often the figure is drawn side by side. */
  readonly times?: number;
}

const shown: readonly Shown[] = [
  { chart: 'land-to-scale', marks: 'signed-farmland', per: 10 },
  { chart: 'land-to-scale', marks: 'farmland-target', per: 10 },
  { chart: 'land-to-scale', marks: 'rail-land', per: 10 },
  { chart: 'land-to-scale', marks: 'reclaimed-area', per: 10 },
  { chart: 'relocation', marks: 'relocation-target' },
  { chart: 'relocation', marks: 'relocation-over' },
  { chart: 'relocation', marks: 'relocated-households' },
  { chart: 'village-income', marks: 'top-village-income', times: 2 },
  { chart: 'village-income', marks: 'other-villages-income' },
  { chart: 'village-income', marks: 'village-other-income' },
  { chart: 'village-income', marks: 'village-threshold' },
  { chart: 'village-income', marks: 'enclave-dividend' },
  { chart: 'village-income', marks: 'collective-project-income' },
  { chart: 'demolition', marks: 'demolition-average', count: 'demolitions' },
  { chart: 'demolition', marks: 'filing-average', count: 'filings' },
  { chart: 'insurance-gap', marks: 'medical-insured' },
  { chart: 'insurance-gap', marks: 'medical-missing' },
  { chart: 'insurance-gap', marks: 'zheli-insured' },
  { chart: 'insurance-gap', marks: 'zheli-missing' },
  { chart: 'disputes', marks: 'major-disputes' },
  { chart: 'disputes', marks: 'other-disputes' },
  { chart: 'plan-2023', marks: 'farmland-target', per: 10 },
];

const edition = await currentEdition();
const sizes = Object.keys(widths) as (keyof typeof widths)[];

/** The marks of a figure as painted; of a lens and of the insides of outlines only the whole. */
function paths(chart: string, width: keyof typeof widths, figure: string): PathNode[] {
  const all = chartById(chart)
    .draw(edition, 'zh', width)
    .nodes.flatMap((node) =>
      node.type === 'path' && node.figure === figure ? [painted(node)] : [],
    )
    .filter(({ inner, open, tone }) => !inner && !open && tone !== 'dashed' && tone !== 'dotted');
  const [first] = all;
  const largest = Math.max(...all.map(({ width: size = 0 }) => size));
  // Round marks are drawn again, larger, in a lens; the first ones are the field itself.
  return all.filter(({ width: size = 0 }) => size === (first?.round ? first.width : largest));
}

/** How many marks paths show, a cut one by the part of it that is there. */
function amount(path: PathNode): number {
  if (path.paint === 'fill') return path.d.match(/z/gu)?.length ?? 0;
  // Strokes of 正, and outlined gables: each begins with a move.
  if (path.dash === undefined) return path.d.match(/M/gu)?.length ?? 0;
  if (path.round) return marksOf(path);
  return dashes(path).reduce((sum, { length }) => sum + length, 0) / (path.dash?.[0] ?? 1);
}

describe.each(shown)(
  '$chart shows $marks',
  ({ chart, marks, count = marks, per = 1, times = 1 }) => {
    test.each(sizes)('in full, %s', (width) => {
      const drawn = paths(chart, width, marks).reduce((sum, path) => sum + amount(path), 0);
      const expected = (edition.figure(count).value * times) / per;
      expect(Math.abs(drawn - expected)).toBeLessThan(0.001 * expected + 0.02);
    });
  },
);

test('every chart that repeats marks is in this list', () => {
  const repeating = charts.filter((chart) =>
    chart
      .draw(edition, 'zh', 'narrow')
      .nodes.some((node) => node.type === 'path' && node.figure !== undefined && !node.open),
  );
  expect([...new Set(shown.map(({ chart }) => chart))].sort()).toEqual(
    repeating.map(({ id }) => id).sort(),
  );
});

test.each(sizes)('the squares of the two demolition lists are to one scale, %s', (width) => {
  const area = (figure: string) => (paths('demolition', width, figure)[0]?.width ?? 0) ** 2;
  const unrounded = (id: string) => {
    const figure = edition.figure(id);
    return figure.kind === 'derived' ? figure.unrounded : figure.value;
  };
  const drawn = area('demolition-average') / area('filing-average');
  const wanted = unrounded('demolition-average') / unrounded('filing-average');
  expect(Math.abs(drawn / wanted - 1)).toBeLessThan(0.01);
});

test.each(charts.map(({ id }) => id))('%s draws the same marks in both languages', (id) => {
  for (const width of sizes) {
    const marks = locales.map((locale) =>
      chartById(id)
        .draw(edition, locale, width)
        .nodes.flatMap((node) =>
          node.type === 'path' && node.figure !== undefined
            ? [`${node.figure} ${node.tone} ${node.dash === undefined ? '' : safeMarks(node)}`]
            : [],
        ),
    );
    expect(marks[0]).toEqual(marks[1]);
  }
});

/** Dashed frames are no rows of marks. */
function safeMarks(node: PathNode): number {
  return node.tone === 'dashed' || node.tone === 'dotted' ? 0 : marksOf(painted(node));
}
