/** Everything by keyboard: into the text, from a number to its sentence, between languages, tables. */

import { overflow } from '../support/looks.ts';
import { addresses, expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

for (const address of addresses) {
  test(`/${address} has a skip link, focus that is seen, and a way to its twin`, async ({
    page,
    siteUrl,
  }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/u);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

    const kinds = [
      '.brand',
      'nav a',
      '.theme',
      'main a:visible',
      '.drawing .keys',
      'summary',
      '.downloads a',
      '.colophon button',
    ];
    for (const kind of kinds) {
      const control = page.locator(kind).first();
      if ((await control.count()) === 0) continue;
      await control.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(control).toBeFocused();
      const width = await control.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      expect(width, kind).toBeGreaterThanOrEqual(2);
    }

    const english = address.startsWith('en/');
    const link = page.locator('nav a[hreflang]');
    await link.focus();
    await page.keyboard.press('Enter');
    const twin = english ? address.slice(3) : `en/${address}`;
    await expect(page).toHaveURL((url) => url.href.replace(/#.*$/u, '') === siteUrl + twin);
    await expect(page.locator('html')).toHaveAttribute('lang', english ? 'zh-CN' : 'en');
  });
}

for (const address of stories) {
  for (const place of ['.prose a.fig', '.pull a', '.figure .actions > a[href*="#"]']) {
    // The sentence of a chart is in the report, that of a number in its row, too.
    const [where, words] = place.startsWith('.figure')
      ? (['report', 'its sentence'] as const)
      : (['figures', 'its row'] as const);
    test(`/${address}: ${place} leads to ${words}`, async ({ page, siteUrl }) => {
      await page.goto(address);
      const link = page.locator(place).first();
      const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
      await link.focus();
      await page.keyboard.press('Enter');
      if (where === 'figures') {
        // A number opens its sentence first, with a link to its row.
        await expect(page.locator('.slip .value')).toBeVisible();
        await page.locator('.slip .more a').focus();
        await page.keyboard.press('Enter');
      }
      await expect(page).toHaveURL(`${siteUrl}${address}${where}/#${id}`);

      const row = page.locator(':target');
      await expect(row).toHaveAttribute('id', id);
      await expect(row).toBeInViewport({ ratio: 0.5 });
      const [ground, own] = await row.evaluate((element) =>
        [document.body, element].map((one) => getComputedStyle(one).backgroundColor),
      );
      expect(own).not.toBe(ground);
      expect(own).not.toBe('rgba(0, 0, 0, 0)');
    });
  }

  // One language with scripts, the other without.
  const javaScriptEnabled = address === '';
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test(`/${address}: every chart opens its table`, async ({ page }) => {
      await page.goto(address);
      const summaries = page.locator('figure.figure summary');
      const count = await page.locator('figure.figure').count();
      expect(count).toBeGreaterThan(0);
      const rowsSeen = () =>
        page
          .locator('figure.figure table')
          .evaluateAll((tables) =>
            tables.map(
              (table) =>
                [...table.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility())
                  .length,
            ),
          );
      expect(await rowsSeen()).toEqual(Array(count).fill(0));
      for (const summary of await summaries.all()) {
        await summary.focus();
        await page.keyboard.press('Enter');
      }
      const opened = await rowsSeen();
      expect(opened).toHaveLength(count);
      expect(Math.min(...opened)).toBeGreaterThan(0);
      expect(await overflow(page)).toEqual([]);
    });
  });
}
