import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { distDir } from '../../scripts/lib/paths.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';

export { expect } from '@playwright/test';

interface Site {
  /**
   * Where the built site is served for this worker, under a path and with a slash at the end:
   * whatever links from the root of the host fails here. Go by relative addresses:
   * `page.goto('en/charts/')`.
   */
  readonly siteUrl: string;
}

/** Playwright's `test` with the built site served and set as `baseURL`. */
export const test = base.extend<object, Site>({
  siteUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
    async ({}, use) => {
      await access(join(distDir, 'index.html')).catch(() => {
        throw new Error('dist/ is not built: run `npm run build` first.');
      });
      const site = await serveFolder(distDir, { base: '/some/path/' });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
});
