/** Readers who see or move otherwise. */

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

    // The same in both languages.
    if (address === '') {
      test(`/${address}: solid, pale and hollow are told apart, and grounds cover nothing`, async ({
        page,
      }) => {
        await page.goto(address);
        const inks = await page.evaluate(() => {
          const probe = document.createElement('i');
          document.body.append(probe);
          const system = (name: string) => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          };
          const used = (selector: string, property: 'stroke' | 'fill') => [
            ...new Set(
              [...document.querySelectorAll(selector)].map(
                (mark) => getComputedStyle(mark)[property],
              ),
            ),
          ];
          return {
            text: system('CanvasText'),
            canvas: system('Canvas'),
            solid: used('.chart .s.solid', 'stroke'),
            pale: used('.chart .s.tint, .chart .s.type', 'stroke'),
            hollow: used('.chart .s.void', 'stroke'),
            grounds: used('.chart .f.tint', 'fill'),
            // Else a mixture is painted like the text, whatever its computed value says.
            unmixed: [...document.querySelectorAll('.chart .s.tint, .chart .s.type')].filter(
              (mark) => getComputedStyle(mark).forcedColorAdjust !== 'none',
            ).length,
          };
        });
        expect(inks.solid).toEqual([inks.text]);
        expect(inks.hollow).toEqual([inks.canvas]);
        expect(inks.grounds).toEqual([inks.canvas]);
        expect(inks.pale.length).toBe(1);
        expect(inks.unmixed).toBe(0);
        expect([inks.text, inks.canvas]).not.toContain(inks.pale[0]);
      });
    }
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
  // A reader's own style comes from the browser, which asks no page for leave.
  test.use({ viewport: screens.phone, bypassCSP: true });

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
