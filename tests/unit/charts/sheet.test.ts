/** What a chart takes along on a sheet that stands alone. */

import { expect, test } from 'vitest';
import { chartSvg } from '../../../scripts/lib/chart-files/chart-svg.ts';
import { posterSvg } from '../../../scripts/lib/chart-files/poster.ts';
import type { FileSource } from '../../../scripts/lib/chart-files/source.ts';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { charts } from '../../support/charts.ts';

test.each(locales)('in %s pictures have all notes, a poster the first', async (locale) => {
  const [chart] = charts.toSorted(
    (a, b) => b.text[locale].notes.length - a.text[locale].notes.length,
  );
  if (chart === undefined) throw new Error('no chart');
  const common = { edition: await currentEdition(), locale, site: new URL('https://example.org/') };
  /** How high a file is, in units, if the chart has only its first notes. */
  const height = (draw: (source: FileSource) => string, count: number) => {
    const text = { ...chart.text[locale], notes: chart.text[locale].notes.slice(0, count) };
    const cut = { ...chart, text: { ...chart.text, [locale]: text } };
    return Number(/ height="(\d+)"/u.exec(draw({ ...common, chart: cut }))?.[1]);
  };
  const counts = chart.text[locale].notes.map((_, at) => at + 1);
  expect(counts.length).toBeGreaterThan(1);
  const heights = counts.map((count) => height(chartSvg, count));
  expect(new Set(heights).size).toBe(counts.length);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(counts.map((count) => height(posterSvg, count))).size).toBe(1);
});
