import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/lib/browser.ts';

/**
 * scripts/test.ts finds the browser and names it in TEST_BROWSER; `playwright test` alone finds it
 * here, and hands it on to its workers, which read this file again.
 */
process.env.TEST_BROWSER ??= (await findBrowser()).executablePath;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // One more than there are processors: readers wait, for what moves or for what they hold a pointer over.
  workers: Math.min(availableParallelism() + 1, 5),
  // A browser on a busy machine: what fails twice is broken; what fails once is named as flaky.
  retries: 1,
  reporter: [['line'], ['json', { outputFile: '.cache/test/e2e.json' }]],
  use: {
    launchOptions: {
      executablePath: process.env.TEST_BROWSER,
      args: [...BROWSER_ARGS],
    },
  },
});
