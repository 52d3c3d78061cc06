/** What each page tells those who share, search, cite and embed it. */

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../../src/core/figure.ts';
import { chartPath, oembedPath } from '../../src/i18n/links.ts';
import { previewSize } from '../../src/share/head.ts';
import type { BuiltPage } from '../support/built.ts';
import { builtFiles, embeds, pageAt, pages, readBuilt } from '../support/built.ts';
import { charts } from '../support/charts.ts';
import { faultsOf, nodesIn } from '../support/json-ld.ts';

/** The address the site was built for: SITE_URL, as the Chinese story gives it. */
const site = pageAt('')?.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

/** What an absolute address is called inside the folder; undefined outside it. */
const inside = (address: string): string | undefined =>
  address.startsWith(site) ? decodeURI(address.slice(site.length)) : undefined;

const isIndexable = ({ path, document }: BuiltPage): boolean =>
  !path.endsWith('404.html') &&
  !/noindex/u.test(document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '');

const indexable = pages.filter(isIndexable);

/** The contents of `<meta>` elements by their name or property; each stands once. */
function metasOf({ document }: BuiltPage): ReadonlyMap<string, string> {
  const all = [...document.querySelectorAll('meta[name], meta[property]')]
    .map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ])
    .filter(([name]) => name !== 'theme-color');
  const names = all.map(([name]) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  return new Map(all.map(([name = '', content = '']) => [name, content]));
}

describe.each(indexable)('$path', (page) => {
  const { address, document, locale } = page;
  const metas = metasOf(page);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');

  test('its card has all that Open Graph asks for', () => {
    const og = Object.fromEntries([...metas].filter(([name]) => name.startsWith('og:')));
    expect(og).toEqual({
      'og:type': expect.stringMatching(/^(?:article|website)$/u),
      'og:title': document.title,
      'og:description': metas.get('description'),
      'og:url': canonical,
      'og:site_name': locale === 'zh' ? '斋坛数田' : 'Field of Figures',
      'og:locale': locale === 'zh' ? 'zh_CN' : 'en_US',
      'og:locale:alternate': locale === 'zh' ? 'en_US' : 'zh_CN',
      'og:image': expect.stringMatching(/^https?:\/\/.*\.png$/u),
      'og:image:width': String(previewSize.width),
      'og:image:height': String(previewSize.height),
      'og:image:alt': expect.stringMatching(/\S/u),
    });
    expect(metas.get('twitter:card')).toBe('summary_large_image');
    expect(metas.get('robots')).toBe('max-image-preview:large');
  });

  test('the image of its card is there', () => {
    expect(builtFiles).toContain(inside(metas.get('og:image') ?? ''));
  });

  test('has one block of JSON-LD, which keeps the rules', () => {
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
    expect(blocks.length).toBe(1);
    const data: unknown = JSON.parse(blocks[0]?.textContent ?? '');
    expect(faultsOf(data)).toEqual([]);
    const told = nodesIn(data).filter((node) =>
      /^(?:Article|Dataset)$/u.test(String(node['@type'])),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const node of told) expect(node.inLanguage).toBe(locale === 'zh' ? 'zh-CN' : 'en');
    const articles = told.filter((node) => node['@type'] === 'Article');
    for (const { url } of articles) expect(url).toBe(canonical);
  });

  test('the files that its data names are there', () => {
    const block = document.querySelector('script[type="application/ld+json"]');
    const files = nodesIn(JSON.parse(block?.textContent ?? '')).flatMap(({ contentUrl }) =>
      typeof contentUrl === 'string' ? [inside(contentUrl) ?? contentUrl] : [],
    );
    expect(files.filter((file) => !builtFiles.includes(file))).toEqual([]);
  });

  const isChart = charts.some(({ id }) => address === chartPath(id, locale));

  test.runIf(isChart)('reference managers are told what to cite', () => {
    expect(metas.get('citation_title')).toBe(document.querySelector('h1')?.textContent.trim());
    expect(metas.get('citation_public_url')).toBe(canonical);
    expect(metas.get('citation_author')).toBe(metas.get('og:site_name'));
    expect(metas.get('citation_reference')).toMatch(
      /citation_publication_date=\d{4}\/\d\d\/\d\d$/u,
    );
  });

  test('says where its oEmbed is, if it is a chart', () => {
    const found = [...document.querySelectorAll('link[type="application/json+oembed"]')];
    const files = found.map((link) => inside(link.getAttribute('href') ?? ''));
    expect(found.every((link) => link.getAttribute('rel') === 'alternate')).toBe(true);
    expect(found.every((link) => link.getAttribute('title') !== '')).toBe(true);
    const wanted = charts.filter(({ id }) => address === chartPath(id, locale));
    expect(files).toEqual(wanted.map(({ id }) => oembedPath(id, locale)));
  });
});

const words = z.string().trim().min(1);
const size = z.int().positive();
/** https://oembed.com, 2.3.4: version is a string, sizes are numbers, the thumbnail is whole. */
const oembedFile = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: words,
  author_name: words,
  provider_name: words,
  provider_url: z.url(),
  cache_age: size,
  html: words,
  width: size,
  height: size,
  thumbnail_url: z.url(),
  thumbnail_width: z.literal(previewSize.width),
  thumbnail_height: z.literal(previewSize.height),
});

/** What WordPress leaves of an iframe from a provider that it does not know (wp_filter_oembed_result). */
const keptByWordPress = [
  'src',
  'width',
  'height',
  'frameborder',
  'marginwidth',
  'marginheight',
  'scrolling',
  'title',
];

describe.each(charts.flatMap(({ id }) => locales.map((locale) => ({ id, locale }))))(
  'oEmbed of $id in $locale',
  ({ id, locale }) => {
    const oembed = oembedFile.parse(JSON.parse(readBuilt(oembedPath(id, locale))));
    const { document } = parseHTML(oembed.html);
    const frame = document.querySelector('iframe');

    test('its html is one frame, which shows the chart in its language', () => {
      expect(document.querySelectorAll('*').length).toBe(1);
      const framed = pageAt(inside(frame?.getAttribute('src') ?? '') ?? '?');
      expect(framed && embeds.includes(framed)).toBe(true);
      expect(framed?.document.body.getAttribute('data-chart')).toBe(id);
      expect(framed?.locale).toBe(locale);
    });

    test('where styles and ids are stripped it is as wide and high as said', () => {
      for (const { name } of [...(frame?.attributes ?? [])]) {
        if (!keptByWordPress.includes(name)) frame?.removeAttribute(name);
      }
      expect(frame?.getAttribute('width')).toBe('100%');
      expect(frame?.getAttribute('height')).toBe(String(oembed.height));
      expect(frame?.getAttribute('title')).toBe(oembed.title);
    });

    test('its thumbnail is the image of the page’s card', () => {
      const page = pageAt(chartPath(id, locale));
      const card = page?.document.querySelector('meta[property="og:image"]');
      expect(oembed.thumbnail_url).toBe(card?.getAttribute('content'));
    });

    test('its provider is the story in its language', () => {
      expect(pageAt(inside(oembed.provider_url) ?? '?')?.address).toBe(
        locale === 'zh' ? '' : 'en/',
      );
    });
  },
);

describe('sitemap.xml', () => {
  // As XML: linkedom's own parser of XML keeps prefixes as they are written.
  const entries = [...readBuilt('sitemap.xml').matchAll(/<url>(.*?)<\/url>/gsu)].map(
    ([, entry = '']) => ({
      address: /<loc>(.*?)<\/loc>/u.exec(entry)?.[1] ?? '',
      alternates: Object.fromEntries(
        [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/gu)].map(([, lang, href]) => [
          lang,
          href,
        ]),
      ),
    }),
  );

  test('lists exactly the pages that may be indexed', () => {
    expect(entries.map(({ address }) => inside(address)).sort()).toEqual(
      indexable.map(({ address }) => address).sort(),
    );
  });

  test.each(indexable)('names the languages of $path as the page itself does', (page) => {
    const links = [...page.document.querySelectorAll('link[rel=alternate][hreflang]')];
    const entry = entries.find(({ address }) => inside(address) === page.address);
    expect(entry?.alternates).toEqual(
      Object.fromEntries(
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      ),
    );
  });

  test('robots.txt leads to it, and bars nobody', () => {
    expect(readBuilt('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/$/mu);
    expect(readBuilt('robots.txt')).toContain(`\nSitemap: ${site}sitemap.xml\n`);
    expect(readBuilt('robots.txt')).not.toMatch(/Disallow/u);
  });
});
