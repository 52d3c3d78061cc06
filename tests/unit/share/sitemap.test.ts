import { expect, test } from 'vitest';
import { currentEdition } from '../../../src/edition/load.ts';
import { listedPaths, robots, sitemap } from '../../../src/share/sitemap.ts';

const edition = await currentEdition();
const site = new URL('https://example.org/a/b/');

test('each page is listed in both languages, and names both', () => {
  expect(sitemap(['figures/'], site)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://example.org/a/b/figures/</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="https://example.org/a/b/figures/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.org/a/b/en/figures/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/b/figures/"/></url>
    <url><loc>https://example.org/a/b/en/figures/</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="https://example.org/a/b/figures/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.org/a/b/en/figures/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/b/figures/"/></url>
    </urlset>
    "
  `);
});

test('addresses are XML', () => {
  expect(sitemap(['a&b/'], site)).toContain('<loc>https://example.org/a/b/a&amp;b/</loc>');
});

test('every page is listed once', () => {
  const paths = listedPaths(edition);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /^en\/|embed\/|404/u.test(path))).toEqual([]);
});

test('robots are told where, absolutely', () => {
  expect(robots(site)).toContain('\nSitemap: https://example.org/a/b/sitemap.xml\n');
});
