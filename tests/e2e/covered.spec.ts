/** Nothing that has the focus is covered by the bar or a stage (WCAG 2.2, 2.4.11), on any screen. */

import { overflow } from '../support/looks.ts';
import { expect, stories, test } from '../support/site.ts';

// A reader's own style comes from the browser, which asks no page for leave.
test.use({ bypassCSP: true });

const sizes = [
  { width: 360, height: 640 },
  { width: 320, height: 330 },
  { width: 1280, height: 800 },
];

for (const address of stories) {
  // Words are longer in English: the lowest window is tried there.
  for (const size of address === '' ? sizes.filter(({ height }) => height > 400) : sizes) {
    test(`/${address} on ${size.width} × ${size.height}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      await page.goto(address);
      const { seen, covered } = await page.evaluate(async () => {
        const controls = [...document.querySelectorAll<HTMLElement>('main a, main summary')].filter(
          (one) => one.tabIndex >= 0 && one.checkVisibility(),
        );
        const hidden: string[] = [];
        for (const control of controls) {
          control.focus();
          await new Promise(requestAnimationFrame);
          // Of a link over two lines, the first is what has to be seen.
          const [box] = control.getClientRects();
          if (box === undefined) continue;
          const { left, top, width, height } = box;
          const above = document.elementFromPoint(left + width / 2, top + height / 2);
          // Its own note may lie over a term where a screen is that low; Escape takes it away.
          if (above?.closest('#slip')) continue;
          if (
            above === null ||
            !(control.contains(above) || above.contains(control)) ||
            above.matches('.scene')
          )
            hidden.push(`${control.textContent} at ${Math.round(top)} under ${above?.className}`);
        }
        return { seen: controls.length, covered: hidden };
      });
      expect(seen).toBeGreaterThan(50);
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
