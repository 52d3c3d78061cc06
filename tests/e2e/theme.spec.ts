/** Light and dark: the system's, or the reader's choice, which is carried in the address alone. */

import type { Page } from '@playwright/test';
import { addresses, expect, screens, test } from '../support/site.ts';

test.use({ viewport: screens.phone, colorScheme: 'light' });

/** The theme of what is painted, and of the bars that the browser paints around it. */
async function shown(page: Page) {
  return page.evaluate(() => {
    const lightness = (colour: string) => Number(/\d+/.exec(colour)?.[0]);
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    const active = metas.filter((meta) => matchMedia(meta.getAttribute('media') ?? '').matches);
    return {
      page: lightness(getComputedStyle(document.body).backgroundColor) < 128 ? 'dark' : 'light',
      controls: getComputedStyle(document.documentElement).colorScheme,
      browser: active.map(({ dataset }) => dataset.theme).join(),
    };
  });
}
const all = (theme: string) => ({ page: theme, controls: theme, browser: theme });

for (const address of addresses) {
  test(`/${address} takes the theme that the address asks for, before it is painted`, async ({
    page,
  }) => {
    // What the page looks like when its body begins, before which nothing can be painted.
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.body) return;
        seen.disconnect();
        document.documentElement.dataset.early = getComputedStyle(document.body).backgroundColor;
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    for (const theme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
      await page.goto(`${address}?theme=${theme}`);
      expect(await shown(page)).toEqual(all(theme));
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await expect(page.locator('html')).toHaveAttribute('data-early', ground);
      await expect(page.locator('.theme')).toHaveAttribute(
        'aria-pressed',
        String(theme === 'dark'),
      );
    }
  });
}

// One script and one layout for all pages: the story, and a page that has it under another address.
for (const address of ['', 'en/charts/insurance-gap/']) {
  test(`/${address}: the switch changes it, and leaves the address clean where it can`, async ({
    page,
    siteUrl,
  }) => {
    await page.goto(address);
    const button = page.locator('.theme');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual(all('dark'));
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(`${siteUrl}${address}?theme=dark`);

    await page.keyboard.press('Space');
    expect(await shown(page)).toEqual(all('light'));
    await expect(page).toHaveURL(siteUrl + address);

    // Back with the system, the page follows it.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await shown(page)).toEqual(all('dark'));
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  });

  test(`/${address}: links inside the site carry it along, links to files do not`, async ({
    page,
    siteUrl,
  }) => {
    await page.goto(`${address}?theme=dark`);
    const english = address.startsWith('en/');
    await page.locator('nav a[hreflang]').click();
    await expect(page).toHaveURL(
      `${siteUrl}${english ? address.slice(3) : `en/${address}`}?theme=dark`,
    );
    expect((await shown(page)).page).toBe('dark');

    // An address shows before the page behind it is read in, and with it what carries the choice on.
    await page.waitForLoadState();
    await page.locator('.brand').click();
    await expect(page).toHaveURL(`${siteUrl}${english ? '' : 'en/'}?theme=dark`);
    await page.waitForLoadState();
    await page.locator('.masthead nav a').first().click();
    await expect(page).toHaveURL(`${siteUrl}${english ? '' : 'en/'}charts/?theme=dark`);

    const file = page.locator('p.downloads a').first();
    await file.evaluate((link) => {
      link.addEventListener('click', (event) => event.preventDefault());
    });
    await file.click();
    await expect(file).toHaveAttribute('href', /\.csv$/u);
  });
}

test('a choice outlasts steps back inside the page', async ({ page, siteUrl }) => {
  await page.goto('');
  await page.locator('.contents a').first().click();
  await page.locator('.theme').click();
  await page.goBack();
  await expect(page).toHaveURL(`${siteUrl}?theme=dark`);
  expect((await shown(page)).page).toBe('dark');
});

test('paper stays light', async ({ page }) => {
  await page.goto('?theme=dark');
  await page.emulateMedia({ media: 'print' });
  expect((await shown(page)).page).toBe('light');
});

test('works where nothing may be stored', async ({ page, siteUrl }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('storage is denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  });
  await page.goto('?theme=dark');
  expect(await shown(page)).toEqual(all('dark'));
  await page.locator('.theme').click();
  expect(await shown(page)).toEqual(all('light'));
  await page.locator('.theme').click();
  await page.locator('.masthead nav a').first().click();
  await expect(page).toHaveURL(`${siteUrl}charts/?theme=dark`);
  expect(await shown(page)).toEqual(all('dark'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the system rules, and no switch pretends otherwise', async ({ page }) => {
    await page.goto('?theme=dark');
    await expect(page.locator('.theme')).toBeHidden();
    await expect(page.locator('.colophon .share')).toBeHidden();
    await expect(page.locator('.bar')).toBeHidden();
    await expect(page.locator('.slip')).toBeHidden();
  });
});
