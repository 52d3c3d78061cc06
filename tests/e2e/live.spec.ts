/**
 * A page is arranged for scripts only in browsers that run them, and only while they come. That it is so
 * before its body begins, pages.spec.ts looks at.
 */

import { expect, screens, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

const scripts = '**/_astro/*.js';

// The same scripts are in both languages.
for (const address of ['en/']) {
  for (const missing of ['Promise.allSettled', 'IntersectionObserver', 'ResizeObserver'] as const) {
    test(`/${address} is not in a browser without ${missing}`, async ({ page }) => {
      await page.addInitScript((name) => {
        if (name === 'Promise.allSettled') Reflect.deleteProperty(Promise, 'allSettled');
        else Reflect.deleteProperty(window, name);
      }, missing);
      await page.goto(address);
      await expect(page.locator('html')).not.toHaveClass(/live/u);
      await expect(page.locator('.theme')).toBeHidden();
      await page.evaluate(() => scrollTo(0, innerHeight));
      await page.locator('.prose a.fig').first().click();
      await expect(page).toHaveURL(/figures\/#/u);
    });
  }

  test(`/${address} is no longer when a script does not come`, async ({ page, troubles }) => {
    await page.route(scripts, (route) => route.abort());
    await page.goto(address);
    await expect(page.locator('html')).not.toHaveClass(/live/u);
    await expect(page.locator('.theme')).toBeHidden();
    await expect(page.locator('.contents')).toBeVisible();
    expect(troubles.length).toBeGreaterThan(0);
    troubles.splice(0);
  });

  test(`/${address} is no longer when a script cannot be parsed`, async ({ page, troubles }) => {
    await page.route(scripts, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'let 1' }),
    );
    await page.goto(address);
    await expect(page.locator('html')).not.toHaveClass(/live/u);
    expect(troubles.length).toBeGreaterThan(0);
    troubles.splice(0);
  });
}

test('stays live when somebody else’s script fails', async ({ page, troubles }) => {
  await page.goto('');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = 'nowhere.js';
    document.body.append(script);
  });
  await expect.poll(() => troubles.length).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveClass('live');
  troubles.splice(0);
});

test('stays live when somebody else’s script cannot be read', async ({ page, troubles }) => {
  await page.goto('');
  await page.evaluate(() => setTimeout(() => JSON.parse('{')));
  await expect.poll(() => troubles.length).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveClass('live');
  troubles.splice(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no page is', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('html')).not.toHaveClass(/live/u);
  });
});
