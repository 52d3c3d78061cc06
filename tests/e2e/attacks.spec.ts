/** What strangers can put into an address or a message changes nothing but what it is meant to. */

import { join } from 'node:path';
import { builtDir } from '../support/built-files.ts';
import { expect, test } from '../support/site.ts';

const markup = '<img src=x onerror=alert(document.domain)>';
const attacks = [
  `?theme=${encodeURIComponent(`dark"><script>alert(1)</script>`)}`,
  `?theme=${encodeURIComponent('javascript:alert(1)')}`,
  `?q=${encodeURIComponent(markup)}&chapter=${encodeURIComponent(markup)}&unit=__proto__&order=constructor`,
  `#${encodeURIComponent(markup)}`,
  `#${markup}`,
  '#__proto__',
  `?childId=${encodeURIComponent(markup)}&initialWidth=${'9'.repeat(400)}&parentUrl=javascript:alert(1)`,
];

for (const address of ['', 'en/figures/', 'charts/kit/', 'embed/care/']) {
  test(`/${address} with markup, nonsense and too much in its query and fragment`, async ({
    page,
    troubles,
  }) => {
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
    await page.goto(address);
    const before = await elements();
    for (const attack of attacks) {
      // A fragment alone would not load the page anew.
      await page.goto('about:blank');
      await page.goto(address + attack);
      await page.waitForTimeout(100);
      expect(await elements(), attack).toBe(before);
      expect(await page.locator('[onerror], [src=x]').count(), attack).toBe(0);
      expect(await page.evaluate(() => Object.keys(Object.prototype)), attack).toEqual([]);
    }
  });
}

test('a path that begins with two slashes, on a host that answers everything, leads to no other site', async ({
  page,
  siteUrl,
  troubles,
}) => {
  const asked: string[] = [];
  await page.route(/\/\/strangers\.example/u, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ path: join(builtDir, 'en/about/index.html'), contentType: 'text/html' });
  });
  const { origin } = new URL(siteUrl);
  await page.goto(`${origin}//strangers.example`);
  await expect(page).toHaveURL(`${origin}//strangers.example/`);
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  // Its assets are not where that host says.
  troubles.splice(0);
});

test('messages from strangers move nothing on a page', async ({ page }) => {
  await page.goto('');
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.evaluate(() => {
    for (const data of [
      { type: 'embed-size', sentinel: 'amp', height: 1e9 },
      { 'datawrapper-height': { relocation: 1e9 } },
      'pymxPYMx1xPYMxheightxPYMx1000000000',
      { __proto__: { polluted: true } },
      null,
    ]) {
      postMessage(data, '*');
    }
  });
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
});
