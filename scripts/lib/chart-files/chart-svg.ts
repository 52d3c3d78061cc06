/** A chart as an SVG that stands alone: headline, source and licence inside, text as outlines. */

import { chartWords } from '../../../src/charts/kit/chart.ts';
import { chapterColour } from '../../../src/charts/kit/look.ts';
import { sheet } from '../../../src/charts/kit/sheet.ts';
import { absolute, chartPath } from '../../../src/i18n/links.ts';
import { ui } from '../../../src/i18n/ui.ts';
import { svgPage } from './page.ts';
import type { FileSource } from './source.ts';

/** Around a sheet, in its units. */
const margin = 24;

/** The SVG file of a chart; its PNG is a picture of it. */
export function chartSvg({ chart, edition, locale, site }: FileSource): string {
  const { title, alt, takeaway } = chartWords(chart, edition, locale);
  const { meta } = edition;
  const address = absolute(chartPath(chart.id, locale), site);
  const source = `${ui[locale].source}${locale === 'zh' ? '：' : ': '}${meta.title[locale]}`;
  const scene = sheet(chart, edition, locale, 'wide', {
    allNotes: true,
    foot: [{ words: source }, { words: meta.licence[locale] }, { words: address }],
  });
  return svgPage({
    width: scene.width + 2 * margin,
    height: Math.ceil(scene.height) + 2 * margin,
    colour: chapterColour(chart.chapter, edition),
    locale,
    title,
    desc: [takeaway, alt, source, meta.producer[locale], meta.licence[locale], address].join('\n'),
    parts: [{ scene, x: margin, y: margin }],
  });
}
