/** Whoever changes the language, or comes back from a row, goes on reading where they were. */

import { expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

for (const address of stories) {
  const twin = address === '' ? 'en/' : '';

  for (const id of ['relocation', address === '' ? 'station' : 'insurance-gap']) {
    test(`/${address}#${id} is read on in the other language`, async ({ page, siteUrl }) => {
      await page.goto(`${address}?theme=dark`);
      await page.evaluate((one) => {
        document.getElementById(one)?.scrollIntoView();
        scrollBy(0, 40);
      }, id);
      const link = page.locator('.masthead a[hreflang]');
      await link.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${siteUrl}${twin}?theme=dark#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
      const top = await page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(100);
    });
  }

  test(`/${address}: from the cover to the cover`, async ({ page, siteUrl }) => {
    await page.goto(address);
    await page.locator('.masthead a[hreflang]').click();
    await expect(page).toHaveURL(siteUrl + twin);
  });

  test(`/${address}figures/: from row to row`, async ({ page, siteUrl }) => {
    await page.goto(`${address}figures/#disputes`);
    const link = page.locator('.masthead a[hreflang]');
    await link.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/figures\/#[a-z-]+$/u);
    expect(page.url().startsWith(`${siteUrl}${twin}figures/`)).toBe(true);
    await expect(page.locator('#disputes')).toBeInViewport();
  });
}

for (const address of stories) {
  test(`/${address}: back from a row to where the number stands`, async ({ page }) => {
    await page.goto(address);
    const number = page.locator('.prose a.fig').nth(12);
    await number.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 200));
    await page.waitForTimeout(300);
    // Not how far the page is scrolled: a font that comes from the cache may set it anew.
    const top = () => number.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await top();
    await number.evaluate((one: HTMLElement) => one.click());
    await expect(page.locator('.slip .value')).toBeVisible();
    expect(await top()).toBe(before);
    await page.locator('.slip .more a').evaluate((one: HTMLElement) => one.click());
    await expect(page).toHaveURL(/figures\/#/u);
    await expect(page.locator(':target')).toBeInViewport();
    await page.goBack();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(20);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch is a plain link', async ({ page, siteUrl }) => {
    await page.goto('#relocation');
    await page.locator('.masthead a[hreflang]').click();
    await expect(page).toHaveURL(`${siteUrl}en/`);
  });
});
