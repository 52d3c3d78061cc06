import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/figure.ts';
import type { Page } from '../../../src/i18n/links.ts';
import { filePaths, linksFrom, pagePath, pagePaths, relative } from '../../../src/i18n/links.ts';

const pages = Object.keys(pagePaths) as Page[];
const places = pages.flatMap((page) => locales.map((locale) => ({ page, locale })));
/** Roots at which the folder may stand. */
const roots = ['https://a.example/', 'https://a.example/x/', 'https://a.example/a/b/c/'];

test.each([
  ['', '', './'],
  ['', 'figures/', 'figures/'],
  ['figures/', '', '../'],
  ['figures/', 'en/figures/', '../en/figures/'],
  ['en/figures/', 'figures/', '../../figures/'],
  ['en/figures/', 'en/', '../../en/'],
])('from /%s to /%s', (from, to, link) => {
  expect(relative(from, to)).toBe(link);
});

test('Chinese stands at the root, English under en/', () => {
  expect(pagePath('story', 'zh')).toBe('');
  expect(pagePath('story', 'en')).toBe('en/');
  expect(pagePath('figures', 'en')).toBe('en/figures/');
});

describe.each(places)('from $page in $locale', ({ page, locale }) => {
  const links = linksFrom(pagePath(page, locale), locale);
  /** Where a link leads, under each root, without the root. */
  const lead = (href: string) => [
    ...new Set(roots.map((root) => new URL(href, root + links.path).href.slice(root.length))),
  ];

  test('every page is reached, in its own language unless told', () => {
    for (const other of pages) {
      expect(lead(links.page(other))).toEqual([pagePath(other, locale)]);
      for (const language of locales) {
        expect(lead(links.page(other, language))).toEqual([pagePath(other, language)]);
      }
    }
  });

  test('files stand once, under the root', () => {
    for (const file of Object.keys(filePaths) as (keyof typeof filePaths)[]) {
      expect(lead(links.file(file))).toEqual([filePaths[file]]);
    }
  });

  test('a figure leads to its row and its sentence, a term to its explanation', () => {
    expect(lead(links.figure('grain'))).toEqual([`${pagePath('figures', locale)}#grain`]);
    expect(lead(links.sentence('grain'))).toEqual([`${pagePath('report', locale)}#grain`]);
    const glossary = page === 'story' ? 'story' : 'about';
    expect(lead(links.term('mu'))).toEqual([`${pagePath(glossary, locale)}#term-mu`]);
  });

  test('none starts at the root of the host', () => {
    const hrefs = [...pages.map((other) => links.page(other)), links.figure('a'), links.term('b')];
    expect(hrefs.filter((href) => href.startsWith('/') || href === '')).toEqual([]);
  });
});
