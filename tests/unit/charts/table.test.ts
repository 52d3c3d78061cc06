import { expect, test } from 'vitest';
import { chartTable, tableRow } from '../../../src/charts/kit/table.ts';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { charts } from '../../support/charts.ts';
import { derived, editionOf, printed, reference, units } from '../../support/edition.ts';

const figures = [
  printed('rail-land', 70, units.mu, 'at-least'),
  derived('third', 100 / 3, units.percent, { step: 0.1, qualifier: 'about', formula: 'a / b' }),
  reference('pitch', 105, units.mu),
  { ...printed('named', 1), label: { zh: '{rail-land}以外', en: 'beyond {rail-land}' } },
] as const;
const edition = editionOf(figures);
const [bound, computed, outside, named] = figures;

test('a bound keeps its sign, a printed figure its quote', () => {
  const { number, unit, origin } = tableRow(bound, edition, 'en');
  expect({ number, unit, origin }).toEqual({
    number: '≥70',
    unit: 'mu',
    origin: { quote: '70亩' },
  });
});

test('a computed figure shows its formula, one from outside its source', () => {
  expect(tableRow(computed, edition, 'zh').origin).toEqual({ formula: 'a / b' });
  expect(tableRow(outside, edition, 'en').origin).toEqual({ source: 'A book' });
});

test('labels are bound', () => {
  expect(tableRow(named, edition, 'en').label).toBe('beyond at least 70\u00a0mu');
});

test.each(charts.map((chart) => ({ id: chart.id, chart })))(
  'the table of $id has all its figures, in order, none without words',
  async ({ chart }) => {
    const own = await currentEdition();
    for (const locale of locales) {
      const rows = chartTable(chart, own, locale);
      expect(rows.map(({ figure }) => figure.id)).toEqual(chart.figures);
      expect(rows.filter(({ label, number }) => label === '' || number === '')).toEqual([]);
    }
  },
);
