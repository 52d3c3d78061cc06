/** The charts as they stand in the pages: twice drawn, once described, tabled in full. */

import { describe, expect, test } from 'vitest';
import { widths } from '../../src/charts/kit/chart.ts';
import { currentEdition } from '../../src/edition/load.ts';
import { pages } from '../support/built.ts';
import { charts, placeName } from '../support/charts.ts';

const edition = await currentEdition();
const placed = pages.flatMap((page) =>
  charts.flatMap((chart) => {
    // In the table of figures the same id may be that of a figure.
    const figure = page.document.querySelector(`figure#${chart.id}`);
    return figure === null ? [] : [{ ...page, chart, figure, id: chart.id }];
  }),
);

test('every chart stands in both languages', () => {
  const missing = charts.flatMap(({ id }) =>
    (['zh', 'en'] as const)
      .filter((locale) => !placed.some((one) => one.id === id && one.locale === locale))
      .map((locale) => `${id} ${locale}`),
  );
  expect(missing).toEqual([]);
});

describe.each(placed)('$id in $path', ({ chart, figure, document, locale }) => {
  // Told in a scene, a chart is drawn there, state by state, and stands in its place without drawing.
  const told = figure.matches('.undrawn');
  const drawings = told
    ? chart.states.flatMap((state) => [
        ...document.querySelectorAll(`[data-state="${chart.id}-${state}"] > svg`),
      ])
    : [...figure.querySelectorAll('svg')];
  const times = told ? chart.states.length : 1;

  test('is drawn narrow and wide', () => {
    const boxes = drawings.map((svg) => [
      svg.getAttribute('class'),
      svg.getAttribute('viewBox')?.split(' ')[2],
    ]);
    const both = Object.entries(widths).map(([name, width]) => [`chart ${name}`, String(width)]);
    expect(boxes).toEqual(Array.from({ length: times }, () => both).flat());
  });

  test('has one and the same description, narrow and wide', () => {
    const alts = new Set(drawings.map((svg) => svg.getAttribute('aria-label')));
    expect(alts.size).toBe(times);
    for (const alt of alts) expect(alt?.length).toBeGreaterThan(20);
  });

  test('says in which language its labels are', () => {
    const langs = new Set(drawings.map((svg) => svg.getAttribute('lang')));
    expect([...langs]).toEqual([locale === 'zh' ? 'zh-CN' : 'en']);
  });

  test('its table has a row for each of its figures and counts, in order', () => {
    const rows = [...document.querySelectorAll(`[data-rows-of="${chart.id}"] tbody tr`)].map(
      (row) => {
        const cell = row.querySelector('.number');
        const linked = cell?.querySelector('a') !== null;
        return linked ? cell?.getAttribute('data-figure') : cell?.getAttribute('data-count');
      },
    );
    expect(rows).toEqual([...chart.figures, ...chart.counts.map(({ id }) => id)]);
  });

  test('its table says in words which figures are bounds, and which are not the report’s', () => {
    const rows = [...document.querySelectorAll(`[data-rows-of="${chart.id}"] tbody tr`)].slice(
      0,
      chart.figures.length,
    );
    const signs = rows.map((row) => /^[≥≤]/u.test(row.querySelector('.number')?.textContent ?? ''));
    const kinds = chart.figures.map((id) => edition.figure(id).kind);
    const named = rows.map((row) => row.hasAttribute('data-kind'));
    expect(rows.filter((row, at) => signs[at] && !row.getAttribute('data-qualifier'))).toEqual([]);
    expect(named).toEqual(kinds.map((kind) => kind !== 'reported'));
  });

  test('has a heading, its finding in a sentence, a source and a way to its sentence', () => {
    expect(figure.querySelector('.takeaway')?.textContent).toMatch(placeName);
    const heading = figure.querySelector('h1, h3');
    expect(heading?.textContent).not.toBe('');
    expect(figure.getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(figure.querySelector('.source a[href$="report/"]')).not.toBeNull();
    // On the chart's own page all its sentences stand beside it.
    const way = figure.matches('.alone')
      ? '.group a[href*="figures/"]'
      : '.actions > a[href*="report/"]';
    expect((figure.closest('article') ?? figure).querySelector(way)).not.toBeNull();
  });
});
