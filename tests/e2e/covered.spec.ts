/** Nothing that has the focus is covered by the bar (WCAG 2.2, 2.4.11), on a screen of any size. */

import { overflow } from '../support/looks.ts';
import { expect, stories, test } from '../support/site.ts';

const sizes = [
  { width: 360, height: 640 },
  { width: 320, height: 330 },
  { width: 1280, height: 800 },
];

for (const address of stories) {
  for (const size of sizes) {
    test(`/${address} by keyboard on ${size.width} × ${size.height}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      await page.goto(address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const controls = await page.locator('main').locator('a, summary').count();
      expect(controls).toBeGreaterThan(50);
      const covered: string[] = [];
      let seen = 0;
      for (let press = 0; press < controls + 40 && seen < controls; press += 1) {
        await page.keyboard.press('Tab');
        const { inMain, words } = await page.evaluate(async () => {
          await new Promise(requestAnimationFrame);
          const focused = document.activeElement;
          const bar = document.querySelector('.bar')?.getBoundingClientRect();
          const foot = bar && bar.height > 0 ? bar.top : innerHeight;
          const inMain = focused?.closest('main') !== null && focused?.matches('a, summary');
          if (!focused || !inMain) return { inMain: false, words: '' };
          const { top, bottom } = focused.getBoundingClientRect();
          const whole = top >= -0.5 && bottom <= foot + 0.5;
          const large = bottom - top > foot;
          return {
            inMain,
            words: whole || large ? '' : `${focused.textContent} ${top}–${bottom} of ${foot}`,
          };
        });
        if (inMain) seen += 1;
        if (words !== '') covered.push(words);
      }
      expect(seen).toBe(controls);
      expect(covered).toEqual([]);
    });
  }

  test(`/${address}: the end of the page is not under the bar`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator('.bar')).toBeVisible();
    const bar = await page.locator('.bar').boundingBox();
    const last = await page.locator('.colophon .share').boundingBox();
    const air = (bar?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0);
    expect(air).toBeGreaterThan(24);
  });

  test(`/${address}: large type is read in full with the bar in view`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 560 });
    await page.goto(address);
    await page.addStyleTag({ content: 'html { text-size-adjust: 200% !important }' });
    await page.evaluate(() => scrollTo(0, innerHeight));
    await expect(page.locator('.bar')).toBeVisible();
    await page.locator('.here').click();
    await expect(page.locator('.panel')).toBeVisible();
    expect(await overflow(page)).toEqual([]);
  });
}

test.describe('forced colours', () => {
  test.use({ viewport: { width: 360, height: 640 }, forcedColors: 'active' });

  test('the field that is being read stands out', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => document.getElementById('station')?.scrollIntoView());
    await expect(page.locator('.parcels .current')).toHaveCount(1);
    const grounds = await page.evaluate(() =>
      ['.parcels .current', '.parcels :last-child', 'body'].map((one) => {
        const element = document.querySelector(one);
        return element && getComputedStyle(element).backgroundColor;
      }),
    );
    expect(grounds[0]).not.toBe(grounds[2]);
    const borders = await page
      .locator('.parcels > *')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopColor));
    expect(borders).not.toContain(grounds[2]);
  });
});
