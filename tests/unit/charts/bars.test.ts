/** Bars that an edition declares: what is exact, a minimum, a maximum or a target does not look alike. */

import { expect, test } from 'vitest';
import { barChart } from '../../../src/charts/bars/index.ts';
import { checkChart } from '../../../src/charts/kit/check.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { namesIn } from '../../support/edition.ts';

const edition = await currentEdition();
const figures = {
  exact: 'village-income',
  minimum: 'top-village-income',
  maximum: 'other-villages-income',
  target: 'million-village-line',
};
const words = { title: '甲', what: '乙', takeaway: '丙', alt: '丁', notes: ['戊'] };
const chart = barChart(
  {
    id: 'tried',
    chapter: 'station',
    figures: Object.values(figures),
    text: { zh: words, en: words },
  },
  'charts.0',
);

/** How a figure is inked: tones of its marks, and whether an end is open. */
function inkOf(id: string) {
  const marks = chart
    .draw(edition, 'zh', 'wide')
    .nodes.filter((node) => node.type === 'path' && node.figure === id);
  return {
    tones: marks.map((node) => (node.type === 'path' ? node.tone : '')),
    open: marks.some((node) => node.type === 'path' && node.open),
  };
}

test('an exact figure is solid and closed', () => {
  expect(inkOf(figures.exact)).toEqual({ tones: ['solid'], open: false });
});

test('a minimum has an open end', () => {
  expect(inkOf(figures.minimum)).toEqual({ tones: ['solid', 'solid'], open: true });
});

test('a maximum is hollow: it is not how much there was', () => {
  expect(edition.figure(figures.maximum).qualifier).toBe('at-most');
  expect(inkOf(figures.maximum)).toEqual({ tones: ['hollow'], open: false });
});

test('a target is dashed, and open where it is a minimum, too', () => {
  const atLeast = edition.figure(figures.target).qualifier === 'at-least';
  expect(inkOf(figures.target)).toEqual({
    tones: atLeast ? ['dashed', 'solid'] : ['dashed'],
    open: atLeast,
  });
});

test('the build finds every bound marked', () => {
  const issues = checkChart(chart, edition, namesIn(edition));
  expect(issues.filter(({ check }) => check === 'chart-bound-unmarked')).toEqual([]);
});

test('what is wrong with it is said of its place in edition.json', () => {
  const text = { zh: words, en: { ...words, alt: '{oops}', notes: ['丙', '{oops}'] } };
  const source = { id: 'tried', chapter: 'station', figures: ['nothing'], text };
  const issues = checkChart(barChart(source, 'charts.0'), edition, namesIn(edition));
  expect(issues.map(({ file, column }) => `${file} ${column}`)).toEqual([
    'edition.json charts.0.text.en.alt',
    'edition.json charts.0.text.en.notes.1',
    'edition.json charts.0.figures',
  ]);
});
