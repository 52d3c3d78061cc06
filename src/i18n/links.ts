/** Addresses inside the site: one place that knows them, all relative, so that any folder will do. */

import type { Locale } from '../core/figure.ts';

/** Pages that exist in both languages, by their address under the language's root. */
export const pagePaths = {
  story: '',
  charts: 'charts/',
  kit: 'charts/kit/',
  figures: 'figures/',
  report: 'report/',
  about: 'about/',
} as const;
export type Page = keyof typeof pagePaths;

/** Files that stand once, under the site's root. */
export const filePaths = {
  figuresCsv: 'data/figures.csv',
  figuresExcelCsv: 'data/figures.excel.csv',
  figuresXlsx: 'data/figures.xlsx',
  figuresJson: 'data/figures.json',
  figuresSchema: 'data/figures.schema.json',
  chartsJson: 'data/charts.json',
  chartsSchema: 'data/charts.schema.json',
  report: 'data/report.txt',
  dataPackage: 'data/datapackage.json',
  allZip: 'data/all.zip',
  embedJs: 'embed.js',
} as const;

/** What a chart is as files, beside its page, by what comes after its id. */
export const chartFiles = {
  svg: '.svg',
  png: '.png',
  poster: '-poster.png',
  csv: '.csv',
  excel: '.excel.csv',
  /** Shown where its page is shared: wide, and square for WeChat. */
  preview: '-preview.png',
  square: '-square.png',
} as const;
export type ChartFile = keyof typeof chartFiles;

const rootOf = (locale: Locale) => (locale === 'zh' ? '' : 'en/');

/** The address of a page under the site's root, without a leading slash: `en/figures/`. */
export function pagePath(page: Page, locale: Locale): string {
  return rootOf(locale) + pagePaths[page];
}

/** The address of a chart's own page: `en/charts/care/`. */
export function chartPath(id: string, locale: Locale): string {
  return `${pagePath('charts', locale)}${id}/`;
}

/** The address of a chart for frames: `en/embed/care/`. */
export function embedPath(id: string, locale: Locale): string {
  return `${rootOf(locale)}embed/${id}/`;
}

/** The address of what oEmbed tells of a chart: `en/oembed/care.json`. */
export function oembedPath(id: string, locale: Locale): string {
  return `${rootOf(locale)}oembed/${id}.json`;
}

/** The address of a chart as a file: `en/charts/care/care.svg`. */
export function chartFilePath(id: string, file: ChartFile, locale: Locale): string {
  return `${chartPath(id, locale)}${id}${chartFiles[file]}`;
}

/** The image by which a page that is no chart's is shared: `en/previews/story.png`. */
export function previewPath(page: Page, shape: 'wide' | 'square', locale: Locale): string {
  return `${rootOf(locale)}previews/${page}${shape === 'wide' ? '' : '-square'}.png`;
}

/** A relative link from one address under the root to another. Both are without a leading slash. */
export function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to || './';
}

/**
 * An address under the root as an absolute one. Only what leaves the site needs it: canonical and
 * shared addresses, embed codes, QR codes. @param site from SITE_URL, with its slash at the end
 */
export function absolute(path: string, site: URL): string {
  return new URL(path, site).href;
}

/** What a page needs to link from where it stands. */
export interface Links {
  readonly path: string;
  /** The page's own address in the other language. */
  twin(): string;
  page(page: Page, locale?: Locale): string;
  chart(id: string): string;
  embed(id: string): string;
  chartFile(id: string, file: ChartFile): string;
  file(file: keyof typeof filePaths): string;
  figure(id: string): string;
  /** A printed figure where it stands in the report. */
  sentence(id: string): string;
  term(id: string): string;
}

/** The same address in the other language. */
export function twinOf(path: string): string {
  return path.startsWith('en/') ? path.slice('en/'.length) : `en/${path}`;
}

/** @param path the page's own address under the root */
export function linksFrom(path: string, locale: Locale): Links {
  const to = (address: string) => relative(path, address);
  const on = (page: Page) => (pagePath(page, locale) === path ? '' : to(pagePath(page, locale)));
  return {
    path,
    twin: () => to(twinOf(path)),
    page: (other, language = locale) => to(pagePath(other, language)),
    chart: (id) => to(chartPath(id, locale)),
    embed: (id) => to(embedPath(id, locale)),
    chartFile: (id, file) => to(chartFilePath(id, file, locale)),
    file: (file) => to(filePaths[file]),
    figure: (id) => `${on('figures')}#${id}`,
    sentence: (id) => `${on('report')}#${id}`,
    // The story explains its terms itself.
    term: (id) => `${pagePath('story', locale) === path ? '' : on('about')}#term-${id}`,
  };
}
