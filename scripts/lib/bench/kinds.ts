/** Kinds of pages: those of a kind are made by one route, and one of them stands for the others. */

import type { Locale } from '../../../src/core/figure.ts';
import { locales } from '../../../src/core/figure.ts';
import { localeOf } from '../site-files.ts';

const pageKinds = [
  'story',
  'charts',
  'chart',
  'kit',
  'figures',
  'report',
  'about',
  'embed',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kind of the page at an address; undefined for the page of lost readers. */
export function kindOf(address: string): PageKind | undefined {
  const path = address.replace(/^en\//u, '');
  if (path === '') return 'story';
  if (path === 'charts/kit/') return 'kit';
  if (/^charts\/[^/]+\/$/u.test(path)) return 'chart';
  if (/^embed\/[^/]+\/$/u.test(path)) return 'embed';
  return pageKinds.find((kind) => path === `${kind}/`);
}

export interface KindPage<Page> {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly page: Page;
}

/** Of each kind and language, the page that weighs most: what holds for it holds for the others. */
export function heaviestOfKinds<Page extends { readonly address: string }>(
  pages: readonly Page[],
  weightOf: (page: Page) => number,
): KindPage<Page>[] {
  return pageKinds.flatMap((kind) =>
    locales.flatMap((locale) => {
      const [page] = pages
        .filter(({ address }) => kindOf(address) === kind && localeOf(address) === locale)
        .toSorted((a, b) => weightOf(b) - weightOf(a));
      return page === undefined ? [] : [{ kind, locale, page }];
    }),
  );
}
