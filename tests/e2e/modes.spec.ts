/** Readers who see, move or print otherwise. */

import { drawingsSeen, overflow } from '../support/looks.ts';
import { addresses, expect, screens, stories, test } from '../support/site.ts';

const once = (seen: Record<string, number>) =>
  Object.fromEntries(Object.keys(seen).map((id) => [id, 1]));

test.describe('forced colours', () => {
  test.use({ viewport: screens.phone, forcedColors: 'active' });

  for (const address of stories) {
    test(`/${address}: marks and labels stand out from the ground`, async ({ page }) => {
      await page.goto(address);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const faint = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const shown = [...document.querySelectorAll('svg.chart')].filter(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        return shown.flatMap((svg) =>
          [...svg.querySelectorAll('path.s, path.f, .f path, .s path, text')]
            .filter((mark) => !mark.matches('.void, .void *'))
            .filter((mark) => {
              const { fill, stroke } = getComputedStyle(mark);
              return [fill, stroke].every((ink) => ink === 'none' || ink === ground);
            })
            .map((mark) => `${svg.closest('figure')?.id} ${mark.outerHTML.slice(0, 80)}`),
        );
      });
      expect(faint).toEqual([]);
      expect(await overflow(page)).toEqual([]);
    });
  }
});

test.describe('reduced motion', () => {
  test.use({ viewport: screens.phone, reducedMotion: 'reduce' });

  for (const address of addresses) {
    test(`/${address}: nothing moves`, async ({ page }) => {
      await page.goto(address);
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .map(({ effect }) => effect?.getComputedTiming().duration)
          .filter((duration) => Number(duration) > 1),
      );
      expect(moving).toEqual([]);
      const behaviour = await page.evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      );
      expect(behaviour).toBe('auto');
      const seen = await drawingsSeen(page);
      expect(seen).toEqual(once(seen));
    });
  }
});

test.describe('zoomed to 400 %', () => {
  // WCAG 2.2, 1.4.10: a screen 1280 wide and 1024 high, enlarged four times.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const address of addresses) {
    test(`/${address}: one column, no scrolling across`, async ({ page }) => {
      await page.goto(address);
      expect(await overflow(page)).toEqual([]);
    });
  }
});

test.describe('large and spaced type', () => {
  test.use({ viewport: screens.phone });

  // WCAG 2.2, 1.4.12 and 1.4.4.
  const sheets = {
    spaced: `body * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
    doubled: 'html { text-size-adjust: 200% !important }',
  };

  for (const address of addresses) {
    test(`/${address}: nothing is pushed off the page`, async ({ page }) => {
      await page.goto(address);
      for (const [name, content] of Object.entries(sheets)) {
        const sheet = await page.addStyleTag({ content });
        expect(await overflow(page), name).toEqual([]);
        await sheet.evaluate((element) => element.parentNode?.removeChild(element));
      }
    });
  }
});

test.describe('print', () => {
  // A4 at 96 px an inch, its margins taken off.
  test.use({ viewport: { width: 718, height: 1046 } });

  for (const address of stories) {
    test(`/${address}: every chart is on the paper, without the navigation`, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const seen = await drawingsSeen(page);
      expect(Object.keys(seen).length).toBeGreaterThan(0);
      expect(seen).toEqual(once(seen));
      for (const part of ['.masthead nav', '.theme', '.bar', '.slip', '.colophon .share']) {
        await expect(page.locator(part)).toBeHidden();
      }
      expect(await overflow(page)).toEqual([]);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
    });
  }
});
