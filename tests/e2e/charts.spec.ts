/** The labels of drawings and map as the browser sets them, at every width at which they change. */

import {
  drawingsSeen,
  labelsSeen,
  outside,
  overflow,
  overlaps,
  smaller,
} from '../support/looks.ts';
import { expect, stories, test } from '../support/site.ts';

/** The smallest phones, the usual ones, both sides of every switch of layout, laptops. */
const widths = [280, 320, 339, 340, 360, 414, 599, 600, 719, 720, 999, 1000, 1060, 1280, 1920];
/** CSS pixels. */
const readable = 12;

for (const address of stories) {
  test(`/${address}: labels are large enough, whole and apart at every width`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const seen = await drawingsSeen(page);
      const drawings = await labelsSeen(page, '.figure svg.chart');
      const map = await labelsSeen(page, 'svg.map');
      expect(new Set(drawings.map(({ chart }) => chart)).size).toBe(Object.keys(seen).length);
      expect(map.length).toBeGreaterThan(5);

      const labels = [...drawings, ...map];
      const found = {
        seen,
        small: smaller(labels, readable),
        overlapping: overlaps(labels),
        outside: outside(labels),
        overflow: await overflow(page),
      };
      const once = Object.fromEntries(Object.keys(seen).map((id) => [id, 1]));
      const clean = { seen: once, small: [], overlapping: [], outside: [], overflow: [] };
      expect.soft(found, `${width} px`).toEqual(clean);
    }
  });
}
