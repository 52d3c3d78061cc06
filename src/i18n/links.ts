/** Addresses inside the site: one place that knows them, all relative, so that any folder will do. */

import type { Locale } from '../core/figure.ts';

/** Pages that exist in both languages, by their address under the language's root. */
export const pagePaths = { story: '', figures: 'figures/' } as const;
export type Page = keyof typeof pagePaths;

/** Files that stand once, under the site's root. */
export const filePaths = {
  figuresCsv: 'data/figures.csv',
  figuresJson: 'data/figures.json',
  chartsJson: 'data/charts.json',
  report: 'data/report.txt',
} as const;

/** The address of a page under the site's root, without a leading slash: `en/figures/`. */
export function pagePath(page: Page, locale: Locale): string {
  return (locale === 'zh' ? '' : 'en/') + pagePaths[page];
}

/** A relative link from one address under the root to another. Both are without a leading slash. */
export function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to || './';
}

/** What a page needs to link from where it stands. */
export interface Links {
  readonly path: string;
  page(page: Page, locale?: Locale): string;
  file(file: keyof typeof filePaths): string;
  figure(id: string): string;
  term(id: string): string;
}

export function linksFrom(page: Page, locale: Locale): Links {
  const path = pagePath(page, locale);
  const to = (address: string) => relative(path, address);
  return {
    path,
    page: (other, language = locale) => to(pagePath(other, language)),
    file: (file) => to(filePaths[file]),
    figure: (id) => `${page === 'figures' ? '' : to(pagePath('figures', locale))}#${id}`,
    term: (id) => `${page === 'story' ? '' : to(pagePath('story', locale))}#term-${id}`,
  };
}
