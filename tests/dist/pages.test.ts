/** The pages that links and readers count on are there; the other tests take what they find. */

import { expect, test } from 'vitest';
import { locales } from '../../src/core/figure.ts';
import type { Page } from '../../src/i18n/links.ts';
import { filePaths, pagePath, pagePaths } from '../../src/i18n/links.ts';
import { builtFiles, pageAt } from '../support/built.ts';

const addresses = (Object.keys(pagePaths) as Page[]).flatMap((page) =>
  locales.map((locale) => pagePath(page, locale)),
);

test.each(addresses)('there is a page at /%s', (address) => {
  expect(pageAt(address)).toBeDefined();
});

test.each(Object.values(filePaths))('there is a file at /%s', (path) => {
  expect(builtFiles).toContain(path);
});

test('no file is left empty, or left over from building', () => {
  expect(
    builtFiles.filter((path) => /\.(?:map|ts|tsx|astro|tmp|log)$|(?:^|\/)\./u.test(path)),
  ).toEqual([]);
});

test('pages for those who work on the site are not in it', () => {
  expect(builtFiles.filter((path) => /(?:^|\/)dev\/|gallery/u.test(path))).toEqual([]);
});
