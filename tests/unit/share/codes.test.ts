/** What is copied from the site works where it is pasted. */

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { citationMeta, citations } from '../../../src/share/cite.ts';
import { embedHeight } from '../../../src/share/frame.ts';
import { loaderAt, loaderFile } from '../../../src/share/loader.ts';
import { addressCode, ampCode, frameCode, scriptCode } from '../../../src/share/snippets.ts';
import { charts } from '../../support/charts.ts';

const edition = await currentEdition();
const site = new URL('https://example.org/a/b/');
const loader = await loaderAt(site);
const sources = charts.flatMap((chart) =>
  locales.map((locale) => ({ name: `${chart.id} ${locale}`, chart, edition, locale, site })),
);

describe.each(sources)('$name', (source) => {
  const { chart, locale } = source;
  const path = `${locale === 'zh' ? '' : 'en/'}embed/${chart.id}/`;

  test('a frame has what hosts keep: title, address, width, a height that cuts nothing', () => {
    const frame = parseHTML(frameCode(source)).document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`https://example.org/a/b/${path}`);
    expect(frame?.id).toBe(`zhaitan-${chart.id}`);
    expect(frame?.getAttribute('title')).not.toBe('');
    expect(frame?.getAttribute('width')).toBe('100%');
    const height = Number(frame?.getAttribute('height'));
    for (const across of [
      240, 320, 360, 375, 390, 400, 414, 439, 440, 480, 560, 599, 600, 640, 720, 832, 1200,
    ]) {
      expect(height).toBeGreaterThanOrEqual(embedHeight(chart, edition, locale, across));
    }
  });

  test('the same frame comes with a script that a browser can check', () => {
    const code = scriptCode(source, loader);
    expect(code.startsWith(frameCode(source))).toBe(true);
    const script = parseHTML(code).document.querySelector('script');
    expect(script?.getAttribute('src')).toMatch(
      /^https:\/\/example\.org\/a\/b\/embed\.js\?v=\w{8}$/u,
    );
    expect(script?.getAttribute('integrity')).toMatch(/^sha384-[\w+/]{64}$/u);
  });

  test('AMP is given what it asks of a frame that grows', () => {
    const frame = parseHTML(ampCode(source, 'more')).document.querySelector('amp-iframe');
    expect(frame?.hasAttribute('resizable')).toBe(true);
    expect(frame?.getAttribute('sandbox')?.split(' ')).toContain('allow-same-origin');
    expect(frame?.querySelector('[overflow]')?.textContent).toBe('more');
  });

  test('every citation names the chart, its address and the report', () => {
    const all = citations(chart, edition, locale, site);
    for (const citation of Object.values(all)) {
      expect(citation).toContain(addressCode(source));
      expect(citation).toContain(edition.meta.name[locale]);
    }
    expect(all.gbt).toContain(edition.meta.title[locale]);
    expect(all.bibtex).toContain(edition.meta.published);
    for (const { content } of citationMeta(chart, edition, locale, site))
      expect(content).not.toBe('');
  });
});

test('the integrity is that of the file that is served', async () => {
  const bytes = new TextEncoder().encode(loaderFile);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
  expect(loader.integrity).toBe(`sha384-${hash}`);
});

test('quotation marks in a title do not end its attribute', () => {
  const relocation = sources.find(({ name }) => name === 'relocation en');
  if (relocation === undefined) throw new Error('no such chart');
  const frame = parseHTML(frameCode(relocation)).document.querySelector('iframe');
  expect(frame?.getAttribute('title')).toContain('relocation rate');
});
