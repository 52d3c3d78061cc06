/** The text comes first: neither scripts nor fonts that may come late stand before it in line. */

import { addresses, expect, test } from '../support/site.ts';

test.use({ awaitArrival: false });

const chinese = /serif-sc-han\.[^/]+\.woff2$/u;

test('a Chinese face is asked for when something has been painted', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  // Nothing is known to have been painted before it is let be known.
  await page.addInitScript(() => {
    const { supportedEntryTypes } = PerformanceObserver;
    Object.assign(window, {
      PerformanceObserver: class {
        static supportedEntryTypes = supportedEntryTypes;
        constructor(callback: () => void) {
          addEventListener('painted', callback);
        }
        observe() {}
      },
    });
  });
  await page.goto('figures/');
  await expect(page.locator('html')).toHaveClass('live');
  expect(fonts).toEqual([]);
  const asked = page.waitForRequest(chinese);
  await page.evaluate(() => dispatchEvent(new Event('painted')));
  await asked;
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the Chinese face comes as well', async ({ page }) => {
    const asked = page.waitForRequest(chinese);
    await page.goto('figures/');
    await asked;
  });
});

for (const address of addresses) {
  test(`/${address}: its scripts are last in line, and none waits for another to be read`, async ({
    page,
  }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.add(request.url());
    });
    await page.goto(address);
    await expect(page.locator('html')).toHaveClass('live');
    const named = await page
      .locator('script[src]')
      .evaluateAll((found) =>
        (found as HTMLScriptElement[]).map(({ src, fetchPriority }) => ({ src, fetchPriority })),
      );
    expect(named.filter(({ fetchPriority }) => fetchPriority !== 'low')).toEqual([]);
    expect([...fetched].sort()).toEqual(named.map(({ src }) => src).sort());
  });
}
