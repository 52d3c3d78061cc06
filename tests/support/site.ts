import { test as base, expect } from '@playwright/test';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { addressOf, builtDir, builtFiles, pagePaths } from './built-files.ts';

export { expect };

/** Addresses of all pages there are, to go to by `page.goto(address)`: `''`, `en/`, `figures/`, … */
export const allAddresses: readonly string[] = pagePaths.map(addressOf);

/** The two stories. */
export const stories = ['', 'en/'] as const;

/**
 * Addresses of each kind of page, for what takes long to try. But for the story, a kind is built alike
 * in both languages: one of them stands for the other.
 */
export const addresses: readonly string[] = [
  ...stories,
  'figures/',
  'en/report/',
  'about/',
  'charts/',
  'en/charts/insurance-gap/',
  'en/charts/kit/',
];

/** A phone and a laptop. */
export const screens = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1280, height: 800 },
} as const;
export const screenNames = Object.keys(screens) as readonly (keyof typeof screens)[];

interface WorkerFixtures {
  /**
   * Where the built site is served for this worker, under a path and with a slash at the end:
   * whatever links from the root of the host fails here. Go by relative addresses:
   * `page.goto('en/charts/')`.
   */
  readonly siteUrl: string;
}

interface TestFixtures {
  /**
   * Whether `page.goto` has the page laid out as a whole (src/browser/arrive.ts), as it is as soon as a
   * reader does anything. To wait for it, piece by piece, would take longer than to load the page.
   */
  readonly awaitArrival: boolean;
  /** What went wrong in the page: every test fails that leaves something here. */
  readonly troubles: string[];
}

/** Playwright's `test` with the built site served and set as `baseURL`, and its page watched. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  siteUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
    async ({}, use) => {
      if (!builtFiles.includes('index.html')) {
        throw new Error(`${builtDir} is not built: run \`npm run build\` first.`);
      }
      const site = await serveFolder(builtDir, { base: '/some/path/' });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
  awaitArrival: [true, { option: true }],
  page: async ({ page, awaitArrival, javaScriptEnabled }, use) => {
    if (awaitArrival && javaScriptEnabled !== false) {
      const goto = page.goto.bind(page);
      page.goto = async (...args) => {
        const response = await goto(...args);
        // Again, should the script that hears it not run yet.
        await page.waitForFunction(() => {
          const { classList } = document.documentElement;
          if (classList.contains('arriving')) dispatchEvent(new Event('click'));
          return !classList.contains('arriving');
        });
        return response;
      };
    }
    await use(page);
  },
  troubles: [
    async ({ page, context, siteUrl }, use) => {
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          troubles.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
      page.on('requestfailed', (request) => {
        // What a page was still asking for when the reader left it was not refused: a file that is
        // missing answers with a status, which is watched below.
        if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
        troubles.push(`not loaded: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(siteUrl) && !url.startsWith('data:')) troubles.push(`foreign: ${url}`);
      });
      await use(troubles);
      for (const { name } of await context.cookies()) troubles.push(`cookie: ${name}`);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
