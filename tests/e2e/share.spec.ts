/** Sharing leads others to the place that is being read, and says what it did. */

import type { Page } from '@playwright/test';
import { expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

interface Given {
  shared?: ShareData;
  copied?: string;
}
declare global {
  interface Window {
    given: Given;
  }
}

type Means = 'sheet' | 'refused sheet' | 'closed sheet' | 'clipboard' | 'command' | 'none';

/** Gives the browser one means of passing an address on. */
async function withMeans(page: Page, means: Means): Promise<void> {
  await page.addInitScript((name) => {
    window.given = {};
    const define = (key: string, value: unknown) =>
      Object.defineProperty(navigator, key, { value, configurable: true });
    const fails = (kind: string) => () => Promise.reject(new DOMException('no', kind));
    const sheets: Partial<Record<string, (data: ShareData) => Promise<void>>> = {
      sheet: async (data) => {
        window.given.shared = data;
      },
      'refused sheet': fails('NotAllowedError'),
      'closed sheet': fails('AbortError'),
    };
    define('share', sheets[name]);
    const writes = ['clipboard', 'refused sheet', 'closed sheet'].includes(name);
    const writeText = async (text: string) => {
      window.given.copied = text;
    };
    define('clipboard', writes ? { writeText } : undefined);
    document.execCommand = () => {
      if (name !== 'command') return false;
      window.given.copied = String(getSelection());
      return true;
    };
  }, means);
}

const given = (page: Page) => page.evaluate(() => window.given);

for (const address of stories) {
  test(`/${address}: by the sheet of the device, from the bar`, async ({ page, siteUrl }) => {
    await withMeans(page, 'sheet');
    await page.goto(`${address}?theme=dark&from=timeline`);
    await page.evaluate(() => document.getElementById('relocation')?.scrollIntoView());
    await page.locator('.here').click();
    await page.locator('.panel .share button').click();
    const { shared } = await given(page);
    expect(shared?.url).toBe(`${siteUrl}${address}#relocation`);
    expect(shared?.title).toBe(await page.title());
    const finding = (await page.locator('h1').textContent()) ?? '';
    expect(shared?.title).toContain(finding);
    await expect(page.locator('.panel')).toBeVisible();
  });

  // What a browser can do is the same in both languages.
  const other = address === '' ? 'command' : 'refused sheet';
  for (const means of ['clipboard', other] as const) {
    test(`/${address}: by copying (${means}), from the end`, async ({ page, siteUrl }) => {
      await withMeans(page, means);
      await page.goto(address);
      const box = page.locator('.colophon .share');
      await box.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      await box.locator('button').click();
      await expect(box.getByRole('status')).toHaveText(
        (await box.getAttribute('data-copied')) ?? '',
      );
      expect((await given(page)).copied).toBe(siteUrl + address);
    });
  }

  test(`/${address}: by hand where nothing else works`, async ({ page, siteUrl }) => {
    await withMeans(page, 'none');
    await page.goto(address);
    const box = page.locator('.colophon .share');
    await box.locator('button').click();
    await expect(box.getByRole('status')).toHaveText(
      (await box.getAttribute('data-by-hand')) ?? '',
    );
    const field = box.getByRole('textbox');
    await expect(field).toHaveValue(siteUrl + address);
    expect(
      await field.evaluate((one: HTMLInputElement) => [one.selectionStart, one.selectionEnd]),
    ).toEqual([0, (siteUrl + address).length]);
  });
}

test('whoever closes the sheet is left alone', async ({ page }) => {
  await withMeans(page, 'closed sheet');
  await page.goto('');
  const box = page.locator('.colophon .share');
  await box.locator('button').click();
  await page.waitForTimeout(200);
  await expect(box.getByRole('status')).toBeEmpty();
  expect(await given(page)).toEqual({});
});

test('from the page of figures, the row that is being read', async ({ page, siteUrl }) => {
  await withMeans(page, 'clipboard');
  await page.goto('figures/#disputes');
  await page.locator('.colophon .share button').evaluate((one: HTMLElement) => one.click());
  await expect
    .poll(async () => (await given(page)).copied)
    .toMatch(new RegExp(`^${siteUrl}figures/#[a-z-]+$`, 'u'));
});
