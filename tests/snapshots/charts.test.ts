/**
 * Every chart, in both languages and widths, as an SVG file that can be opened and looked at. After
 * a change that is meant, `npm run unit -- -u` writes them anew, and the diff is the review.
 */

import { expect, test } from 'vitest';
import type { Width } from '../../src/charts/kit/chart.ts';
import { chartWords, widths } from '../../src/charts/kit/chart.ts';
import { chapterLook } from '../../src/charts/kit/look.ts';
import { paint } from '../../src/charts/kit/paint.ts';
import { locales } from '../../src/core/figure.ts';
import { currentEdition } from '../../src/edition/load.ts';
import { charts } from '../support/charts.ts';

/** Imported, not copied in: a colour is not a drawing, and changing one is not to change them all. */
const css = ['tokens', 'chart']
  .map((name) => `@import url(../../../src/styles/${name}.css);`)
  .join('');

const cases = charts.flatMap((chart) =>
  locales.flatMap((locale) =>
    (Object.keys(widths) as Width[]).flatMap((width) =>
      [undefined, ...chart.states].map((state) => ({
        chart,
        name: state === undefined ? chart.id : `${chart.id}-${state}`,
        state,
        locale,
        width,
      })),
    ),
  ),
);

test.each(cases)('$name $locale $width', async ({ chart, name, state, locale, width }) => {
  const edition = await currentEdition();
  const svg = paint(chart.draw(edition, locale, width, state), {
    locale,
    alt: chartWords(chart, edition, locale).alt,
    className: `${width} ${chapterLook(chart.chapter, edition)}`,
    css,
  });
  await expect(svg).toMatchFileSnapshot(`output/${name}-${locale}-${width}.svg`);
});
