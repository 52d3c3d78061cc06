/** What axe can find wrong for readers with disabilities, tables open, by day and by night. */

import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import { addresses, allAddresses, expect, screens, test } from '../support/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ by night. */
const ofColour = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    /** What `axe.source` leaves in the page. */
    axe: typeof axe;
  }
}

test.use({ viewport: screens.phone });

for (const address of addresses) {
  test(`/${address}`, async ({ page }) => {
    await page.goto(address);
    await expectNothing(page, address, 25);
  });
}

/** Every drawing with its words and tables: pages of charts differ by these, in one language as in the other. */
const ofCharts = allAddresses.filter(
  (address) => /^charts\/./u.test(address) && !addresses.includes(address),
);

test('the pages of all charts', async ({ page }) => {
  test.slow();
  expect(ofCharts.length).toBeGreaterThan(10);
  for (const address of ofCharts) {
    await page.goto(address);
    await expectNothing(page, address, 25);
  }
});

/** Nothing is found on the page, all of it open, by day; nor in its colours by night. */
async function expectNothing(page: Page, address: string, atLeast: number): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details:not(.poster)')) {
      details.toggleAttribute('open', true);
    }
    // What they frame is looked at by itself, below.
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    // Of rows that one component makes, a few of each table stand for all.
    for (const body of document.querySelectorAll('tbody')) {
      for (const row of [...body.rows].slice(6)) row.remove();
    }
    // A drawing is looked at on its chart's own page; in a scene there are five of it.
    for (const state of document.querySelectorAll('.scene > .state:not(.on)')) state.remove();
  });
  await page.evaluate(axe.source);
  expect.soft(await found(page, { runOnly: tags }, atLeast), `${address} by day`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await found(page, { runOnly: ofColour }, 1), `${address} by night`).toEqual([]);
}

/** Of best practice, what asks for the parts of a whole page: a frame is a part of another. */
const ofWholePages = ['page-has-heading-one', 'landmark-one-main', 'region', 'skip-link'];
const ofFrames: RunOptions = {
  runOnly: tags,
  rules: Object.fromEntries(ofWholePages.map((rule) => [rule, { enabled: false }])),
};

for (const address of ['embed/insurance-gap/', 'en/embed/plan-2023/', 'en/embed/report-carpet/']) {
  test(`/${address}`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.evaluate(axe.source);
      expect.soft(await found(page, ofFrames, 10), colorScheme).toEqual([]);
    }
  });
}

/**
 * Runs axe in the page itself. `@axe-core/playwright` would carry every node that passed out of the
 * page and into another one, which takes several times as long as the rules do.
 * @param atLeast how many rules must have had something to look at, or axe has looked at nothing
 */
async function found(page: Page, options: RunOptions, atLeast: number): Promise<string[]> {
  const { passed, violations } = await page.evaluate(
    async (asked) => {
      const { passes, violations } = await window.axe.run(document, asked);
      return {
        passed: passes.length,
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
        ),
      };
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
  expect(passed, `rules passed on ${page.url()}`).toBeGreaterThanOrEqual(atLeast);
  return violations;
}
