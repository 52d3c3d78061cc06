/** What is made of a figure, as its row and its place in the report tell. */

import { expect, test } from 'vitest';
import { usesIn } from '../../../src/charts/uses.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { charts } from '../../support/charts.ts';

const edition = await currentEdition();
const uses = usesIn(edition);

test('every figure that a chart draws or names knows of that chart', () => {
  for (const chart of charts) {
    for (const id of chart.figures) {
      expect(
        uses(id).charts.map((one) => one.id),
        id,
      ).toContain(chart.id);
    }
  }
});

test('the figures of a formula know what is computed from them', () => {
  for (const figure of edition.derived) {
    for (const id of figure.inputs) expect(uses(id).derived, id).toContain(figure);
  }
});

test('a figure that is only named in a note of a chart is used by it', () => {
  // The low-income households stand in a note of the relocation chart: the same number twice.
  expect(uses('low-income-households').charts.map(({ id }) => id)).toContain('relocation');
});

test('of what nobody uses, nothing is told', () => {
  expect(uses('no-such-figure')).toEqual({ charts: [], derived: [] });
});
