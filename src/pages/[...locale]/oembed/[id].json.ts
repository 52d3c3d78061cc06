/** What oEmbed consumers are told of a chart (https://oembed.com, version 1.0, type `rich`). */

import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/kit/chart.ts';
import { chartWords } from '../../../charts/kit/chart.ts';
import { chartPages } from '../../../components/paths.ts';
import type { Locale } from '../../../core/figure.ts';
import { currentEdition } from '../../../edition/load.ts';
import { absolute, chartFilePath, pagePath } from '../../../i18n/links.ts';
import { previewSize } from '../../../share/head.ts';
import { fallbackHeight, frameCode, snippetWidths } from '../../../share/snippets.ts';

export const getStaticPaths = chartPages;

/** A day, in seconds: charts change with an edition, not within one. */
const cacheAge = 86_400;

export const GET: APIRoute = async ({ props, site, url }) => {
  const { chart, locale } = props as { chart: Chart; locale: Locale };
  const edition = await currentEdition();
  const root = new URL(site ?? url);
  const source = { chart, edition, locale, site: root };
  const body = {
    type: 'rich',
    version: '1.0',
    title: chartWords(chart, edition, locale).title,
    author_name: edition.meta.name[locale],
    provider_name: edition.meta.name[locale],
    provider_url: absolute(pagePath('story', locale), root),
    cache_age: cacheAge,
    // A static file cannot answer `maxwidth`: the frame is as wide as its column, whatever it is.
    html: frameCode(source),
    width: snippetWidths.wide,
    height: fallbackHeight(source),
    thumbnail_url: absolute(chartFilePath(chart.id, 'preview', locale), root),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  };
  return new Response(`${JSON.stringify(body, null, 1)}\n`);
};
