/** Every drawing of every chart: what the snapshots are of, and the gallery shows. */

import { chartsOf } from '../charts/charts-of.ts';
import type { Chart, Width } from '../charts/kit/chart.ts';
import { chartWords, widths } from '../charts/kit/chart.ts';
import { chapterLook } from '../charts/kit/look.ts';
import { paint } from '../charts/kit/paint.ts';
import type { Locale } from '../core/figure.ts';
import { locales } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { withValues } from '../edition/with-values.ts';

/** A chart as it is, a state of it in a scene, or an example of what it may be. */
export interface Variant {
  readonly chart: Chart;
  /** What its files are named by. */
  readonly name: string;
  readonly state?: string;
  readonly example?: string;
}

export interface Drawing extends Variant {
  readonly locale: Locale;
  readonly width: Width;
  /** Its snapshot, in tests/snapshots/output/. */
  readonly file: string;
}

/** The drawings of a chart that differ in what they show. */
export function variantsOf(chart: Chart): Variant[] {
  return [
    { chart, name: chart.id },
    ...chart.states.map((state) => ({ chart, name: `${chart.id}-${state}`, state })),
    ...Object.keys(chart.examples).map((example) => ({
      chart,
      name: `${chart.id}-example-${example}`,
      example,
    })),
  ];
}

/** A variant in one language and width. */
export function drawingOf(variant: Variant, locale: Locale, width: Width): Drawing {
  return { ...variant, locale, width, file: `${variant.name}-${locale}-${width}.svg` };
}

/** All drawings of an edition's charts. */
export function drawingsOf(edition: Edition): Drawing[] {
  return chartsOf(edition).flatMap((chart) =>
    locales.flatMap((locale) =>
      (Object.keys(widths) as Width[]).flatMap((width) =>
        variantsOf(chart).map((variant) => drawingOf(variant, locale, width)),
      ),
    ),
  );
}

/** Imported, not copied in: a colour is not a drawing, and changing one is not to change them all. */
const css = ['tokens', 'chart']
  .map((name) => `@import url(../../../src/styles/${name}.css);`)
  .join('');

/** The data that a variant draws. */
function dataOf({ chart, example }: Variant, edition: Edition): Edition {
  return example === undefined ? edition : withValues(edition, chart.examples[example] ?? {});
}

/** A drawing as its snapshot has it. @throws RangeError for figures that it cannot draw */
export function snapshotOf(drawing: Drawing, edition: Edition): string {
  const { chart, locale, width, state } = drawing;
  const data = dataOf(drawing, edition);
  return paint(chart.draw(data, locale, width, state), {
    locale,
    alt: chartWords(chart, data, locale).alt,
    className: `${width} ${chapterLook(chart.chapter, edition)}`,
    css,
  });
}
