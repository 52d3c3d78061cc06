/** Nothing moves under a reader's eyes: not while the page arrives, not when the fonts come late. */

import { layoutShifts } from '../support/looks.ts';
import { addresses, expect, screenNames, screens, test } from '../support/site.ts';

test.use({ awaitArrival: false });

/** Long enough for text to be painted in a font of the system first. */
const fontDelayMs = 400;

for (const screen of screenNames) {
  for (const address of addresses) {
    test(`/${address} on a ${screen}`, async ({ page }) => {
      await page.setViewportSize(screens[screen]);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, fontDelayMs));
        await route.continue();
      });
      const fonts: string[] = [];
      page.on('requestfinished', (request) => {
        if (request.url().endsWith('.woff2')) fonts.push(request.url());
      });
      await page.goto(address);
      await page.waitForTimeout(fontDelayMs / 2);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('html')).toHaveClass('live');
      await expect(page.locator('.later')).toHaveCount(0);
      expect(fonts.length, 'fonts came').toBeGreaterThan(0);
      expect(await layoutShifts(page)).toEqual([]);
    });
  }
}
