/** What is drawn for each chart and page, and where it goes under the site's root. */

import { chartsOf } from '../../../src/charts/charts-of.ts';
import { chapterColour } from '../../../src/charts/kit/look.ts';
import { carpetDrawing } from '../../../src/charts/report-carpet/index.ts';
import { readArticle } from '../../../src/content/article.ts';
import { kitText } from '../../../src/content/kit.ts';
import { readSection } from '../../../src/content/prose.ts';
import type { Locale } from '../../../src/core/figure.ts';
import { locales } from '../../../src/core/figure.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import type { Page } from '../../../src/i18n/links.ts';
import { chartFilePath, pagePaths, previewPath } from '../../../src/i18n/links.ts';
import { ui } from '../../../src/i18n/ui.ts';
import { chartSvg } from './chart-svg.ts';
import { posterSvg, posterZoom } from './poster.ts';
import { squarePreview, widePreview } from './preview.ts';

/** A drawing, and the files made of it. */
export interface Job {
  readonly svg: () => string;
  /** The SVG itself, where it is wanted. */
  readonly svgPath?: string;
  readonly pngPath: string;
  /** Pixels to a unit. */
  readonly zoom: number;
}

/** The headline of a page, as a template. */
function titleOf(page: Page, locale: Locale): string {
  switch (page) {
    case 'story':
      return readSection('cover', locale).heading;
    case 'charts':
      return ui[locale].chartsTitle;
    case 'kit':
      return kitText[locale].title;
    case 'figures':
      return ui[locale].figuresTitle;
    case 'report':
      return ui[locale].evidence.reportTitle;
    case 'about':
      return readArticle('about', locale).heading;
  }
}

/** All of them, in a fixed order. @param site what addresses in them are absolute to */
export function jobsOf(edition: Edition, site: URL): Job[] {
  const ofCharts = chartsOf(edition).flatMap((chart) =>
    locales.flatMap((locale): Job[] => {
      const source = { chart, edition, locale, site };
      const previewed = () => ({
        edition,
        locale,
        colour: chapterColour(chart.chapter, edition),
        title: chart.text[locale].title,
        drawing: chart.draw(edition, locale, 'narrow'),
      });
      const at = (file: Parameters<typeof chartFilePath>[1]) =>
        chartFilePath(chart.id, file, locale);
      return [
        { svg: () => chartSvg(source), svgPath: at('svg'), pngPath: at('png'), zoom: 2 },
        { svg: () => posterSvg(source), pngPath: at('poster'), zoom: posterZoom },
        { svg: () => widePreview(previewed()), pngPath: at('preview'), zoom: 1 },
        { svg: () => squarePreview(previewed()), pngPath: at('square'), zoom: 1 },
      ];
    }),
  );
  // The report as a carpet stands for the site.
  const [opening] = edition.chapters;
  const drawing = (locale: Locale) => carpetDrawing(edition, locale, 'narrow');
  const ofPages = (Object.keys(pagePaths) as Page[]).flatMap((page) =>
    locales.flatMap((locale): Job[] => {
      const previewed = () => ({
        edition,
        locale,
        colour: opening?.colour ?? 'slate',
        title: titleOf(page, locale),
        drawing: drawing(locale),
      });
      return [
        {
          svg: () => widePreview(previewed()),
          pngPath: previewPath(page, 'wide', locale),
          zoom: 1,
        },
        {
          svg: () => squarePreview(previewed()),
          pngPath: previewPath(page, 'square', locale),
          zoom: 1,
        },
      ];
    }),
  );
  return [...ofCharts, ...ofPages];
}
