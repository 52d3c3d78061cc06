/** Whatever a figure or a unit says, a chart is drawn with every mark in its place, or refused with a reason. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart, Width } from '../../../src/charts/kit/chart.ts';
import { figuresInText, widths } from '../../../src/charts/kit/chart.ts';
import { checkChart } from '../../../src/charts/kit/check.ts';
import { paint } from '../../../src/charts/kit/paint.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import type { Figure, Locale } from '../../../src/core/figure.ts';
import { locales } from '../../../src/core/figure.ts';
import type { Issue } from '../../../src/core/issue.ts';
import { printedInterval } from '../../../src/edition/derive.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { withFigures } from '../../../src/edition/with-values.ts';
import { charts } from '../../support/charts.ts';
import { namesIn } from '../../support/edition.ts';
import { tries } from '../../support/properties.ts';

const edition = await currentEdition();

/** What becomes of one figure; `null` leaves it as it is. */
interface Change {
  readonly value: number;
  readonly fraction: number;
  readonly qualifier: Figure['qualifier'];
  /** The words of its unit. */
  readonly unit: string | null;
}

const change: fc.Arbitrary<Change> = fc.record({
  value: fc.oneof(
    fc.constantFrom(0, 1, -1, -340, 20_001, 1e9, 99_999_999_999_999),
    fc.nat(30),
    fc.nat(500),
    fc.nat(20_000),
  ),
  fraction: fc.constantFrom(0, 0.5, 0.0001),
  qualifier: fc.constantFrom('exact', 'at-least', 'at-most', 'about'),
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', 'x', '<b>"&', '亩'.repeat(60), 'word '.repeat(40)),
    },
  ),
});

function changed(figure: Figure, { value: whole, fraction, qualifier, unit }: Change): Figure {
  // What is counted has no fractions; the rows are checked for that.
  const value = figure.unit.measured && whole < 1e9 ? whole + fraction : whole;
  const decimals = Number.isInteger(value) ? 0 : 4;
  const label = unit === null ? figure.unit.label : { zh: unit, en: { one: unit, other: unit } };
  const interval = printedInterval(value, qualifier, figure.unit.measured, decimals);
  const shared = { value, decimals, qualifier, interval, unit: { ...figure.unit, label } };
  return figure.kind === 'derived'
    ? { ...figure, ...shared, unrounded: value }
    : { ...figure, ...shared };
}

/** The edition with some figures of a chart changed: one of them, or every second, or all. */
function hostileTo(chart: Chart, changes: readonly Change[], every: number): Edition {
  const ids = [...new Set([...chart.figures, ...figuresInText(chart)])];
  const figures = new Map(
    ids.flatMap((id, index) => {
      const made = changes[index % changes.length];
      return made === undefined || index % every !== changes.length % every
        ? []
        : [[id, changed(edition.figure(id), made)] as const];
    }),
  );
  return withFigures(edition, figures);
}

/** Messages of the language itself, which name nothing that an editor knows. */
const speechless = /^Invalid|call stack|argument must|of undefined|is not a function/u;

/** The drawing, or `null` where it is refused with a reason. */
function drawn(draw: () => Scene): Scene | null {
  try {
    return draw();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    const { message } = error as RangeError;
    expect(message).not.toMatch(speechless);
    expect(message).toMatch(/[a-z0-9]/u);
    return null;
  }
}

/** Texts that reach out of the frame to a side. */
function outside({ nodes, width }: Scene): string[] {
  const shares = { start: 0, middle: 0.5, end: 1 };
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const left = node.x - node.width * shares[node.anchor];
    const inside = left > -1.01 && left + node.width < width + 1.01;
    return inside ? [] : [node.spans.map(({ text }) => text).join('')];
  });
}

const sizes = Object.keys(widths) as Width[];

/** Looks at one drawing of a chart, and whether its check has told what is wrong with it. */
function look(
  chart: Chart,
  hostile: Edition,
  issues: readonly Issue[],
  { locale, width, state }: { locale: Locale; width: Width; state?: string },
): void {
  const column = [locale, width, state].filter(Boolean).join(' ');
  const told = (check: string) =>
    issues.some(
      (issue) =>
        issue.check === check &&
        // Words are told of where they stand, and the hint says which drawings they do not fit.
        (issue.column === column ||
          / fit [^:]+: (.*)\.$/u.exec(issue.hint.en)?.[1]?.split(', ').includes(column)),
    );
  const scene = drawn(() => chart.draw(hostile, locale, width, state));
  expect(told('chart-not-drawn'), column).toBe(scene === null);
  if (scene === null) return;
  const svg = paint(scene, { locale, alt: '', className: '' });
  expect(svg).not.toMatch(/NaN|Infinity|undefined|<b>/u);
  expect(svg.length).toBeLessThan(8e6);
  const beyond = outside(scene);
  if (beyond.length > 0) expect(told('chart-text-outside'), `${column}: ${beyond}`).toBe(true);
}

function lookAtAll(chart: Chart, hostile: Edition): void {
  const issues = checkChart(chart, hostile, namesIn(hostile));
  for (const locale of locales) {
    for (const width of sizes) {
      look(chart, hostile, issues, { locale, width });
      for (const state of chart.states) look(chart, hostile, issues, { locale, width, state });
    }
  }
}

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ chart }) => {
  test('is drawn whole or refused, and what does not fit is told', () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 12 }), (made, every) =>
        lookAtAll(chart, hostileTo(chart, made, every)),
      ),
      tries(5),
    );
  });

  test('is so with any one of its figures at nothing, at one, below nothing or not a number', () => {
    for (const id of chart.figures) {
      for (const value of [0, 1, -1, -4681, Number.NaN]) {
        const made = { value, fraction: 0, qualifier: 'exact', unit: null } as const;
        lookAtAll(chart, withFigures(edition, new Map([[id, changed(edition.figure(id), made)]])));
      }
    }
  });
});
