/** Pages on a phone with and without scripts, and on a laptop, by day and by night. */

import type { Page } from '@playwright/test';
import { drawingsSeen, overflow } from '../support/looks.ts';
import { addresses, expect, screenNames, screens, stories, test } from '../support/site.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ viewport: screens.phone, javaScriptEnabled });

    for (const address of addresses) {
      test(`/${address}`, async ({ page }) => {
        // What scripts have made of the page when its body begins.
        await page.addInitScript(() => {
          const seen = new MutationObserver(() => {
            if (!document.body) return;
            seen.disconnect();
            document.documentElement.dataset.early = document.documentElement.className;
          });
          seen.observe(document, { childList: true, subtree: true });
        });
        await page.goto(address);
        if (javaScriptEnabled) {
          await expect(page.locator('html')).toHaveAttribute('data-early', /^live\b/u);
          await expect(page.locator('html')).toHaveClass('live');
        }
        // A laptop has the same scripts: what they arrange there, chapters.spec.ts and scenes.spec.ts see.
        for (const screen of javaScriptEnabled ? (['phone'] as const) : screenNames) {
          await page.setViewportSize(screens[screen]);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await expectWhole(page, colorScheme);
          }
        }
        const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
        expect(kept).toEqual([0, 0]);
      });
    }
  });
}

/** Headline, text and every drawing are to be seen, inside the window and in the colours asked for. */
async function expectWhole(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main')).toBeVisible();
  expect(await overflow(page)).toEqual([]);

  const seen = await drawingsSeen(page);
  expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((id) => [id, 1])));

  const [ground, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((one) => Number(one.match(/\d+/u)?.[0]));
  });
  expect(Number(ground) > Number(ink) ? 'light' : 'dark').toBe(colorScheme);
}

for (const address of stories) {
  test(`/${address}: the masthead stands over no headline, at any width`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 479, 480, 720, 1000, 1119, 1120, 1280, 1439, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const [masthead, headline] = await Promise.all(
        ['.masthead .ways', 'h1'].map((part) => page.locator(part).boundingBox()),
      );
      expect((masthead?.y ?? 0) + (masthead?.height ?? 0), `${width} px`).toBeLessThanOrEqual(
        headline?.y ?? 0,
      );
    }
  });
}
