/** What axe can find wrong for readers with disabilities, tables open, by day and by night. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addresses, allAddresses, expect, screens, test } from '../support/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ by night. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What a chart's drawing, table and words can break. */
const ofCharts = [
  'aria-allowed-attr',
  'aria-allowed-role',
  'aria-valid-attr-value',
  'duplicate-id-aria',
  'empty-table-header',
  'heading-order',
  'image-alt',
  'link-name',
  'role-img-alt',
  'scope-attr-valid',
  'svg-img-alt',
  'td-headers-attr',
  'th-has-data-cells',
];

test.use({ viewport: screens.phone });

/** One page of each kind, and all pages of charts in one language: every drawing is looked at. */
const looked = allAddresses.filter(
  (address) => addresses.includes(address) || address.startsWith('charts/'),
);

for (const address of looked) {
  test(`/${address}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
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
    // One chart's page differs from another by its drawing and tables only.
    if (!addresses.includes(address)) {
      expect(await found(page, (axe) => axe.withRules(ofCharts), 6)).toEqual([]);
      return;
    }
    expect(await found(page, (axe) => axe.withTags(tags), 25)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await found(page, (axe) => axe.withRules(ofColour), 1)).toEqual([]);
  });
}

/** Of best practice, what asks for the parts of a whole page: a frame is a part of another. */
const ofWholePages = ['page-has-heading-one', 'landmark-one-main', 'region', 'skip-link'];

for (const address of ['embed/insurance-gap/', 'en/embed/plan-2023/', 'en/embed/report-carpet/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${address} ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const rules = (axe: AxeBuilder) => axe.withTags(tags).disableRules(ofWholePages);
      expect(await found(page, rules, 10)).toEqual([]);
    });
  }
}

/** @param atLeast how many rules must have had something to look at, or axe has looked at nothing */
async function found(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
  atLeast: number,
): Promise<string[]> {
  // The options come first: they would undo a choice of rules.
  const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }));
  const { passes, violations } = await axe.analyze();
  expect(passes.length, `rules passed on ${page.url()}`).toBeGreaterThanOrEqual(atLeast);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
