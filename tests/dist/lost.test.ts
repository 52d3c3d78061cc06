/** 404.html, which hosts show at any depth: it has to do with itself alone. */

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { locales } from '../../src/core/figure.ts';
import { pagePath } from '../../src/i18n/links.ts';
import { ui } from '../../src/i18n/ui.ts';
import { readBuilt } from '../support/built.ts';
import { lostPath } from '../support/built-files.ts';
import { looseNumbers } from '../support/loose-numbers.ts';

const html = readBuilt(lostPath);
const { document } = parseHTML(html);

test('it says so in both languages, and leads to both stories', () => {
  for (const locale of locales) {
    const section = document.querySelector(`section[lang="${ui[locale].lang}"]`);
    expect(section?.textContent).toContain(ui[locale].lost.words);
    const ways = [...(section?.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(ways[0]?.endsWith(pagePath('story', locale) || '/')).toBe(true);
  }
});

test('it asks for nothing, for it would ask in the wrong folder', () => {
  expect([...document.querySelectorAll('link, img, script, iframe, [src]')]).toEqual([]);
  expect(html).not.toMatch(/url\(|@import/u);
});

test('search engines leave it alone, and no number is typed in it', () => {
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(looseNumbers(document.body)).toEqual([]);
});
