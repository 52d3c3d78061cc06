/** The drawings count right: as many marks, or as much ink, as the figures they show. */

import { describe, expect, test } from 'vitest';
import { widths } from '../../../src/charts/kit/chart.ts';
import type { PathNode } from '../../../src/charts/kit/scene.ts';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { chartById, charts } from '../../support/charts.ts';
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
  { chart: 'grain-output', marks: 'grain-output' },
  { chart: 'grain-output', marks: 'yield-per-cell' },
  { chart: 'relocation', marks: 'relocation-target' },
  { chart: 'relocation', marks: 'relocation-over' },
  { chart: 'relocation', marks: 'relocated-households' },
  { chart: 'railway-clearance', marks: 'rail-land', per: 10 },
  { chart: 'railway-clearance', marks: 'rail-buildings' },
  { chart: 'railway-clearance', marks: 'plots-drawn' },
  { chart: 'talent', marks: 'students-recruited' },
  { chart: 'talent', marks: 'talent-pool' },
  { chart: 'talent', marks: 'agri-makers' },
  { chart: 'talent', marks: 'skills-training' },
  { chart: 'land-projects', marks: 'reclaimed-area', per: 10 },
  { chart: 'land-projects', marks: 'farmland-surveyed' },
  { chart: 'land-projects', marks: 'farmland-evidenced' },
  { chart: 'land-projects', marks: 'ludong-households' },
  { chart: 'land-projects', marks: 'ludong-people' },
  { chart: 'village-income', marks: 'top-village-income', times: 2 },
  { chart: 'village-income', marks: 'other-villages-income' },
  { chart: 'village-income', marks: 'village-other-income' },
  { chart: 'village-income', marks: 'village-threshold' },
  { chart: 'village-income', marks: 'enclave-dividend' },
  { chart: 'village-income', marks: 'collective-project-income' },
  { chart: 'demolition', marks: 'demolition-average', count: 'demolitions' },
  { chart: 'demolition', marks: 'filing-average', count: 'filings' },
  { chart: 'approvals', marks: 'approvals-zhaitan' },
  { chart: 'approvals', marks: 'approvals-diaotan' },
  { chart: 'approvals', marks: 'approvals-other' },
  { chart: 'clean-villages', marks: 'street-lamps' },
  { chart: 'clean-villages', marks: 'waste-pavilions' },
  { chart: 'clean-villages', marks: 'sewage-works' },
  { chart: 'clean-villages', marks: 'pine-felled' },
  { chart: 'safety-checks', marks: 'homes-checked', per: 10 },
  { chart: 'safety-checks', marks: 'dangerous-buildings' },
  { chart: 'insurance-gap', marks: 'medical-insured' },
  { chart: 'insurance-gap', marks: 'medical-missing' },
  { chart: 'insurance-gap', marks: 'zheli-insured' },
  { chart: 'insurance-gap', marks: 'zheli-missing' },
  { chart: 'low-income', marks: 'low-income-households' },
  { chart: 'low-income', marks: 'low-income-people' },
  { chart: 'low-income', marks: 'aid-given' },
  { chart: 'dibao-roll', marks: 'dibao-removed' },
  { chart: 'dibao-roll', marks: 'dibao-added' },
  { chart: 'disputes', marks: 'major-disputes' },
  { chart: 'disputes', marks: 'other-disputes' },
  { chart: 'petitions', marks: 'petitions-closed' },
  { chart: 'petitions', marks: 'old-petitions' },
  { chart: 'petitions', marks: 'old-petitions-provincial' },
  { chart: 'care', marks: 'haircuts' },
  { chart: 'care', marks: 'patrol-attendances' },
  { chart: 'care', marks: 'patrol-batches' },
  { chart: 'care', marks: 'vaccine-drives' },
  { chart: 'care', marks: 'epidemic-drills' },
  { chart: 'care', marks: 'epidemic-kits' },
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
  const closed = path.d.match(/z/gu)?.length ?? 0;
  // Houses are closed; strokes of 正 are one straight line each.
  if (path.paint === 'fill' || closed > 0) return closed;
  if (path.dash === undefined) return path.d.match(/[hv]/gu)?.length ?? 0;
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
      .nodes.some(
        (node) =>
          node.type === 'path' && node.figure !== undefined && !node.open && node.tone !== 'hit',
      ),
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

test.each(sizes)('everybody “newly enrolled” is a ring with half a disc in it, %s', (width) => {
  const all = chartById('dibao-roll')
    .draw(edition, 'zh', width)
    .nodes.flatMap((node) =>
      node.type === 'path' && node.figure === 'dibao-added' ? [painted(node)] : [],
    );
  const rings = all.filter(({ inner, round }) => round && !inner).flatMap(dashes);
  const halves = all
    .filter(({ paint }) => paint === 'fill')
    .flatMap(({ d }) => [...d.matchAll(/M([\d.]+) ([\d.]+)a([\d.]+)/gu)])
    .map(([, x, top, radius]) => ({ x: Number(x), y: Number(top) + Number(radius) }));
  expect(halves.length).toBe(rings.length);
  halves.forEach(({ x, y }, index) => {
    expect(Math.abs(x - (rings[index]?.x ?? 0))).toBeLessThan(0.03);
    expect(Math.abs(y - (rings[index]?.y ?? 0))).toBeLessThan(0.03);
  });
});

test.each(sizes)('every low-income household has a tie of its own, %s', (width) => {
  const ties = chartById('low-income')
    .draw(edition, 'zh', width)
    .nodes.flatMap((node) => (node.type === 'path' && node.tone === 'line' ? [node.d] : []));
  const stems = ties.join('').match(/v[\d.]+/gu) ?? [];
  expect(stems.length).toBe(edition.figure('low-income-households').value);
});
