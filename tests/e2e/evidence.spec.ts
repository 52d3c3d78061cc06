/** From a number to its sentence, to a chart that uses it, to its row, and back. */

import type { Locator, Page } from '@playwright/test';
import { expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

/** Follows a link as somebody without a pointer does, once the page has what answers to it. */
async function follow(page: Page, link: Locator): Promise<void> {
  await page.waitForLoadState('load');
  await link.focus();
  await page.keyboard.press('Enter');
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const address of stories) {
  for (const javaScriptEnabled of address === '' ? [true] : [true, false]) {
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled });

      test(`/${address}: a number leads to its sentence, a chart, its row, and back`, async ({
        page,
        siteUrl,
      }) => {
        const id = 'rail-land';
        await page.goto(address);
        // A Latin face that comes too late for the first visit is there when the reader is back.
        await page.goto(address);
        const number = page.locator(`.prose a[data-figure=${id}]`).first();
        await number.scrollIntoViewIfNeeded();
        await number.focus();
        // A font that comes afterwards would set the text anew.
        await page.evaluate(() => document.fonts.ready);
        const from = await scrolled(page);
        await page.keyboard.press('Enter');

        // The sentence: in a note where scripts run, in the row where not.
        const row = javaScriptEnabled ? page.locator('.slip') : page.locator(`tr#${id}`);
        await expect(row.locator('q')).toContainText('70余亩');
        if (!javaScriptEnabled) await expect(page).toHaveURL(`${siteUrl}${address}figures/#${id}`);

        // In the report.
        await follow(page, row.locator('a[href*="report/#"]'));
        await expect(page).toHaveURL(`${siteUrl}${address}report/#${id}`);
        const numeral = page.locator(':target');
        await expect(numeral).toHaveText('70余亩');
        await expect(numeral).toBeInViewport();
        await expect(page.locator('.slip')).toBeHidden();

        // A chart that uses it: by the note at the numeral, or by the one in the margin.
        await follow(page, numeral);
        const note = javaScriptEnabled ? page.locator('.slip') : page.locator(`#use-${id}`);
        if (!javaScriptEnabled) {
          await expect(page).toHaveURL(`${siteUrl}${address}report/#use-${id}`);
          await follow(page, note.locator('summary'));
        }
        await follow(page, note.locator('a[href*="charts/railway-clearance/"]'));
        await expect(page).toHaveURL(`${siteUrl}${address}charts/railway-clearance/`);

        // Its row.
        const value = page.locator(`.group th[data-figure=${id}] > a`);
        await follow(page, value);
        if (javaScriptEnabled) {
          await expect(page.locator('.slip .value')).toBeVisible();
          await follow(page, page.locator('.slip .more a'));
        }
        await expect(page).toHaveURL(`${siteUrl}${address}figures/#${id}`);
        await expect(page.locator(`tr#${id}`)).toBeInViewport();

        // And back, to where the reader was.
        while (page.url().replace(/[?#].*$/u, '') !== siteUrl + address) await page.goBack();
        await expect.poll(() => scrolled(page)).toBeGreaterThan(from - 80);
        expect(await scrolled(page)).toBeLessThan(from + 80);
        await expect(number).toBeInViewport();
      });
    });
  }

  test(`/${address}report/: what is not counted says why, where it stands`, async ({ page }) => {
    await page.goto(`${address}report/`);
    const numeral = page.locator('a.uncounted[href="#not-model-1-3-n"]').first();
    await follow(page, numeral);
    const note = page.locator('.slip');
    await expect(note).toHaveRole('dialog');
    await expect(note).toContainText(address === '' ? '名称的一部分' : 'Part of a name');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(numeral).toBeFocused();
  });

  test(`/${address}: a lit square leads to its sentence in the report`, async ({ page }) => {
    await page.goto(address);
    const square = page.locator('.state a[data-figure]').first();
    expect(await square.getAttribute('href')).toMatch(/^report\/#[a-z0-9-]+$|^\.\.\/.*report\/#/u);
  });
}

test('without scripts the report says why something is not counted, further down', async ({
  browser,
  siteUrl,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteUrl}report/`);
  await page.locator('a.uncounted[href="#not-model-1-3-n"]').first().click();
  await expect(page.locator(':target dd')).toContainText('名称的一部分');
  await expect(page.locator(':target')).toBeInViewport();
  await context.close();
});
