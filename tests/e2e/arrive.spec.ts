/** A page that arrives piece by piece is the same page in the end, and stands still meanwhile. */

import type { Page } from '@playwright/test';
import { layoutShifts } from '../support/looks.ts';
import { expect, screenNames, screens, stories, test } from '../support/site.ts';

test.use({ awaitArrival: false });

const root = (page: Page) => page.locator('html');

/** Nothing that is `later` is brought in by itself. */
async function hold(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

// With fonts that come in time; with late ones, and on the other pages, stability.spec.ts does it.
for (const screen of screenNames) {
  for (const address of stories) {
    test(`/${address} on a ${screen}: all of it comes, and nothing moves`, async ({ page }) => {
      await page.setViewportSize(screens[screen]);
      await page.goto(address);
      await expect(root(page)).toHaveClass('live');
      await expect(page.locator('.later')).toHaveCount(0);
      expect(await layoutShifts(page)).toEqual([]);
    });
  }
}

test('a reader who comes back gets the page whole', async ({ page }) => {
  await hold(page);
  await page.goto('en/');
  await expect(root(page)).toHaveClass('live arriving');
  await page.reload();
  await expect(root(page)).toHaveClass('live');
});

test('a reader who is sent to a place gets the page whole', async ({ page }) => {
  await hold(page);
  await page.goto('#plan');
  await expect(root(page)).toHaveClass('live');
});

for (const address of stories) {
  test(`/${address}: what is near is there before anything else is`, async ({ page }) => {
    await hold(page);
    await page.goto(address);
    await expect(root(page)).toHaveClass('live arriving');
    await page.mouse.wheel(0, 2400);
    const scene = page.locator('.scene').first();
    await expect(scene.locator('svg:visible').first()).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);
  });

  test(`/${address}: everything is in its place as soon as the reader acts`, async ({ page }) => {
    await hold(page);
    await page.goto(address);
    await expect(root(page)).toHaveClass('live arriving');
    // A thumb on the glass may be there to scroll.
    await page.mouse.down();
    await expect(root(page)).toHaveClass('live arriving');
    await page.keyboard.press('Tab');
    await expect(root(page)).toHaveClass('live');
    await expect(page.locator('#bar')).toHaveAttribute('hidden', '');
    await page.evaluate(() => document.getElementById('livelihoods')?.scrollIntoView());
    await expect(page.locator('#bar')).toBeVisible();
  });

  test(`/${address}: who jumps ahead while it arrives stays there`, async ({ page }) => {
    await page.setViewportSize(screens.phone);
    await page.goto(address, { waitUntil: 'commit' });
    // Nobody scrolls before the first frame.
    await page.waitForFunction(
      () => document.querySelector('#plan') && !document.documentElement.matches('.landing'),
    );
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      // Where it has jumped to is laid out first.
      for (let count = 0; count < 4; count += 1) await frame();
      const rows = [0.2, 0.4, 0.6, 0.8].map((share) => share * innerHeight);
      const read = rows
        .map((y) => document.elementFromPoint(innerWidth / 2, y))
        .find((element) => element?.closest('.later, p'));
      const top = () => read?.getBoundingClientRect().top ?? 0;
      const before = top();
      while (document.documentElement.classList.contains('arriving')) await frame();
      return { found: !!read, moved: top() - before };
    });
    expect(seen.found).toBe(true);
    expect(Math.abs(seen.moved)).toBeLessThan(2);
  });
}
