/** A page is arranged for scripts only in browsers that run them, and only while they come. */

import { addresses, expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

const scripts = '**/_astro/*.js';

for (const address of addresses) {
  test(`/${address} is live before its body begins`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.body) return;
        seen.disconnect();
        document.documentElement.dataset.early = document.documentElement.className;
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-early', /^live\b/u);
    await expect(page.locator('html')).toHaveClass('live');
  });
}

for (const address of stories) {
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
