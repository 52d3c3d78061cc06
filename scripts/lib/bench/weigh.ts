import type { Browser } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { budgetOf } from '../budgets.ts';
import {
  isFont,
  type ParsedPage,
  pageBytes,
  scriptBytes,
  sentBytes,
  styleBytes,
} from '../page-weight.ts';
import { addressOf, pagesOf, type SiteFiles } from '../site-files.ts';

/** Bytes as a CDN sends them. Inline scripts and styles count in `html` and in their own kind. */
export interface PageWeight {
  readonly address: string;
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly fonts: number;
  /** Everything but fonts. */
  readonly bytes: number;
  readonly budget: number;
  /** What the browser asked for when the page was opened and read to its end, itself included. */
  readonly requests: number;
}

/** Weighs every page of a site that is served at `siteUrl`. */
export async function weighPages(
  browser: Browser,
  siteUrl: string,
  site: SiteFiles,
): Promise<PageWeight[]> {
  const weights: PageWeight[] = [];
  for (const path of pagesOf(site)) {
    const html = site.read(path).toString();
    const page = { address: addressOf(path), html, document: parseHTML(html).document };
    weights.push(weigh(page, site, await requestedBy(browser, siteUrl, page.address)));
  }
  return weights;
}

function weigh(page: ParsedPage, site: SiteFiles, requested: readonly string[]): PageWeight {
  return {
    address: page.address,
    html: sentBytes(page.html),
    script: scriptBytes(page, site),
    style: styleBytes(page, site),
    fonts: requested
      .filter((path) => isFont(path) && site.paths.includes(path))
      .reduce((sum, path) => sum + site.read(path).length, 0),
    bytes: pageBytes(page, site),
    budget: budgetOf(page.address),
    requests: requested.length,
  };
}

/** Paths under the root that a browser asks for, each once. */
async function requestedBy(browser: Browser, siteUrl: string, address: string): Promise<string[]> {
  const page = await browser.newPage();
  const urls = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) urls.add(request.url());
  });
  await page.goto(siteUrl + address, { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...urls].map((url) => (url.startsWith(siteUrl) ? url.slice(siteUrl.length) : url));
}
