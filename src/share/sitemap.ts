/**
 * What search engines may list, and where they are told so (https://www.sitemaps.org/protocol.html).
 * No `lastmod`: the site has no dates of its own, and the same input gives the same bytes.
 */

import { chartsOf } from '../charts/charts-of.ts';
import type { Edition } from '../edition/edition.ts';
import { escapeHtml } from '../i18n/bind.ts';
import type { Page } from '../i18n/links.ts';
import { absolute, chartPath, pagePath, pagePaths, twinOf } from '../i18n/links.ts';
import { ui } from '../i18n/ui.ts';

/** Every page that stands for itself, by its Chinese address: not those for frames, nor that for 404. */
export function listedPaths(edition: Edition): string[] {
  return [
    ...(Object.keys(pagePaths) as Page[]).map((page) => pagePath(page, 'zh')),
    ...chartsOf(edition).map(({ id }) => chartPath(id, 'zh')),
  ];
}

/**
 * Each page in both languages; each names both, as in the heads of the pages (layouts/Page.astro).
 * @param paths Chinese addresses under the root
 * @param site what addresses are absolute to
 */
export function sitemap(paths: readonly string[], site: URL): string {
  const entries = paths.flatMap((path) => {
    const zh = escapeHtml(absolute(path, site));
    const en = escapeHtml(absolute(twinOf(path), site));
    const alternates = [
      [ui.zh.lang, zh],
      [ui.en.lang, en],
      ['x-default', zh],
    ]
      .map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
      .join('');
    return [zh, en].map((address) => `<url><loc>${address}</loc>${alternates}</url>\n`);
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('')}</urlset>\n`
  );
}

/**
 * Everything may be read; embeds keep themselves out of the index, which only who reads them can see.
 * Crawlers look for this at the root of a host alone: under a path the sitemap must be handed in.
 */
export function robots(site: URL): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml', site)}\n`;
}
