/** Charts as files: whole, alone, and the same numbers as on the page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import jsQR from 'jsqr';
import { DOMParser } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { figuresShown } from '../../src/charts/kit/chart.ts';
import { locales } from '../../src/core/figure.ts';
import { currentEdition } from '../../src/edition/load.ts';
import type { ChartFile, Page } from '../../src/i18n/links.ts';
import {
  chartFilePath,
  chartFiles,
  chartPath,
  pagePaths,
  previewPath,
} from '../../src/i18n/links.ts';
import { siteUrl } from '../../src/share/site-url.ts';
import { builtDir, builtFiles, readBuilt } from '../support/built.ts';
import { charts } from '../support/charts.ts';

const edition = await currentEdition();
const site = siteUrl(process.env.SITE_URL);
const all = charts.flatMap((chart) =>
  locales.map((locale) => ({ name: `${chart.id} ${locale}`, chart, locale })),
);
const bytes = (path: string) => readFileSync(join(builtDir, path));
const sizeOf = async (path: string) => {
  const { width, height } = await sharp(bytes(path)).metadata();
  return { width, height };
};

describe.each(all)('$name', ({ chart, locale }) => {
  const at = (file: ChartFile) => chartFilePath(chart.id, file, locale);

  test('every file is there', () => {
    const missing = (Object.keys(chartFiles) as ChartFile[])
      .map(at)
      .filter((path) => !builtFiles.includes(path));
    expect(missing).toEqual([]);
  });

  test('the SVG is well formed, and all that it shows is in it', () => {
    const svg = readBuilt(at('svg'));
    expect(faultIn(svg)).toBe('');
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.querySelectorAll('text, image, use, script, foreignObject').length).toBe(0);
    const rest = svg
      .replaceAll('xmlns="http://www.w3.org/2000/svg"', '')
      .replace(/<desc>.*?<\/desc>/su, '');
    expect(rest.match(/https?:|href|url\(|var\(|@import/gu) ?? []).toEqual([]);
    expect(rest, 'every colour is one').not.toMatch(/NaN|undefined/u);
    expect(root.querySelector('title')?.textContent.length).toBeGreaterThan(5);
    const desc = root.querySelector('desc')?.textContent ?? '';
    expect(desc).toContain(edition.meta.title[locale]);
    expect(desc).toContain(edition.meta.licence[locale]);
    expect(desc).toContain(site + chartPath(chart.id, locale));
  });

  test('pictures have the sizes that those who show them ask for', async () => {
    const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/u.exec(readBuilt(at('svg')))?.[1] ?? '')
      .split(' ')
      .map(Number);
    expect(await sizeOf(at('png'))).toEqual({ width: 2 * width, height: 2 * height });
    expect(await sizeOf(at('preview'))).toEqual({ width: 1200, height: 630 });
    const square = await sizeOf(at('square'));
    expect(square.width).toBe(square.height);
    expect(square.width).toBeGreaterThanOrEqual(300);
    const poster = await sizeOf(at('poster'));
    expect(poster.width).toBe(1080);
    expect(poster.height).toBeGreaterThan(1080);
  });

  test('the code on the poster leads to its page', async () => {
    // Half as large, as a messenger may send it: the code can be read, and in a quarter of the time.
    const { data, info } = await sharp(bytes(at('poster')))
      .resize({ width: 540 })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const code = jsQR(new Uint8ClampedArray(data), info.width, info.height, {
      inversionAttempts: 'dontInvert',
    });
    expect(code?.data).toBe(site + chartPath(chart.id, locale));
  });

  test('its table has every figure, its value and its sentence', () => {
    const rows = parse(readBuilt(at('csv')), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(figuresShown(chart, edition));
    for (const { id = '', value, qualifier, quote } of rows) {
      const figure = edition.figure(id);
      expect(Number(value)).toBe(figure.value);
      expect(qualifier).toBe(figure.qualifier);
      if ('quote' in figure) expect(quote).toBe(figure.quote);
    }
  });

  test('for Excel it is the same, with a mark and the line ends of Windows', () => {
    const excel = readBuilt(at('excel'));
    expect(excel.startsWith('\ufeff')).toBe(true);
    expect(excel.slice(1).replaceAll('\r\n', '\n')).toBe(readBuilt(at('csv')));
    expect(excel.match(/(?<!\r)\n/gu)).toBeNull();
  });
});

test.each(
  (Object.keys(pagePaths) as Page[]).flatMap((page) => locales.map((locale) => ({ page, locale }))),
)('$page $locale has previews', async ({ page, locale }) => {
  expect(await sizeOf(previewPath(page, 'wide', locale))).toEqual({ width: 1200, height: 630 });
  const square = await sizeOf(previewPath(page, 'square', locale));
  expect(square.width).toBe(square.height);
});

/** What keeps a text from being well-formed XML: tags that do not nest, a bare & or <. */
function faultIn(xml: string): string {
  const open: string[] = [];
  const rest = xml.replaceAll(
    /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gu,
    (_, end, name, __, empty) => {
      if (end) return open.pop() === name ? '' : `</${name}>`;
      if (!empty) open.push(name);
      return '';
    },
  );
  const stray = /[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/u.exec(rest);
  return stray === null ? open.join(' ') : rest.slice(stray.index, stray.index + 60);
}
