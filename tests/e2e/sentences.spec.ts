/** Every number opens the sentence it comes from, where it stands. */

import type { Locator, Page } from '@playwright/test';
import { expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

const numbers = 'a[data-figure], td[data-figure] > a';
const sheet = '**/figures/';

async function figureOf(link: Locator): Promise<string> {
  return (await link.getAttribute('href'))?.split('#')[1] ?? '';
}

/** How many times the page of figures has been asked for. */
function countFetches(page: Page): { count: number } {
  const fetches = { count: 0 };
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/figures/')) fetches.count += 1;
  });
  return fetches;
}

for (const address of stories) {
  const english = address === 'en/';

  test(`/${address}: in the text, pulled out and in tables`, async ({ page, siteUrl }) => {
    const fetches = countFetches(page);
    await page.goto(address);
    expect(fetches.count).toBe(0);
    await page.locator('figure details:has(td a) > summary').first().click();
    for (const kind of ['.prose a.fig', '.pull a', 'td.number a']) {
      const number = page.locator(kind).first();
      await number.scrollIntoViewIfNeeded();
      await number.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('.slip');
      await expect(note).toHaveRole('dialog');
      await expect(note).toBeFocused();
      await expect(note).toHaveAccessibleName(/\S/u);
      await expect(note.locator('.value')).toHaveText(/\d/u);
      await expect(page).toHaveURL(siteUrl + address);

      const box = await note.boundingBox();
      const bar = await page.locator('.bar').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 740);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);

      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(number).toBeFocused();
    }
    expect(fetches.count).toBe(1);
  });

  test(`/${address}: a bound says so, and its numeral is marked in its quote`, async ({ page }) => {
    await page.goto(address);
    await page.locator('.prose a[data-figure=militia-turns]').first().click();
    const note = page.locator('.slip');
    await expect(note.locator('.value')).toContainText('≥');
    await expect(note.locator('.value')).toContainText(english ? 'at least' : '至少');
    await expect(note.locator('q')).toContainText(/^“.+”$/u);
    await expect(note.locator('q mark')).toHaveText(/\d+余/u);
    // Its place in the report, and its row.
    await expect(note.locator('a')).toHaveCount(2);
    await note.locator('.more a').click();
    await expect(page).toHaveURL(/figures\/#militia-turns$/u);
    await expect(page.locator(':target')).toBeInViewport({ ratio: 0.5 });
  });

  test(`/${address}: what was computed shows its formula`, async ({ page }) => {
    await page.goto(address);
    await page.locator('a[data-figure=relocation-household-size]').first().click();
    const formula = page.locator('.slip [data-formula]');
    await expect(formula).toHaveText(/\d.* ÷ .*\d/u);
  });

  test(`/${address}: every number on the page has a row to show`, async ({ page, siteUrl }) => {
    await page.goto(address);
    const wanting = await page.evaluate(
      async ([selector, rowsAt]) => {
        const links = [...document.querySelectorAll(selector)].map(
          (link) => new URL(link.getAttribute('href') ?? '', location.href),
        );
        if (links.length === 0) return ['no numbers'];
        const html = (await (await fetch(rowsAt)).text()).replace(/<style[\s\S]*?<\/style>/gu, '');
        const rows = new DOMParser().parseFromString(html, 'text/html');
        return links
          .filter(({ hash }) => {
            const row = rows.getElementById(hash.slice(1));
            return ['th b', '.label', '.quote', '.facts'].some((part) => !row?.querySelector(part));
          })
          .map(({ href }) => href);
      },
      [numbers, `${siteUrl}${address}figures/`] as const,
    );
    expect(wanting).toEqual([]);
  });

  test(`/${address}: the link is followed when the sentence does not come`, async ({
    page,
    troubles,
  }) => {
    await page.goto(`${address}?theme=dark`);
    const number = page.locator('.prose a.fig').first();
    const id = await figureOf(number);
    await page.route(sheet, (route) => {
      return route.request().isNavigationRequest() ? route.continue() : route.abort();
    });
    await page.route('**/figures/?*', (route) => {
      return route.request().isNavigationRequest() ? route.continue() : route.abort();
    });
    await number.click();
    await expect(page).toHaveURL(new RegExp(`figures/\\?theme=dark#${id}$`, 'u'));
    await expect(page.locator(':target')).toBeInViewport();
    troubles.splice(0);
  });

  // The same in both languages.
  if (address === '') {
    test(`/${address}: says that it is fetching when it takes long, not before`, async ({
      page,
    }) => {
      await page.clock.install();
      await page.goto(address);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(sheet, async (route) => {
        await held;
        await route.continue();
      });
      const number = page.locator('.prose a.fig').first();
      const note = page.locator('.slip');
      // Only the clock of the page passes from here on, however slow the machine.
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await number.click();
      await page.clock.runFor(400);
      await expect(note).toBeHidden();
      await page.clock.runFor(200);
      await expect(note).toBeVisible();
      await expect(note.locator('.value')).toHaveCount(0);
      await expect(note.locator('.title')).toHaveText(
        (await note.getAttribute('data-fetching')) ?? '',
      );
      release();
      await expect(note.locator('.value')).toHaveText(/\d/u);
    });
  }

  // The same in both languages.
  if (address === 'en/') {
    test(`/${address}: Escape while fetching leaves the reader alone`, async ({ page }) => {
      await page.goto(address);
      await page.route(sheet, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 900));
        await route.continue();
      });
      await page.locator('.prose a.fig').first().click();
      const answered = page.waitForResponse(sheet);
      await expect(page.locator('.slip')).toBeVisible();
      await page.keyboard.press('Escape');
      await answered;
      await page.waitForTimeout(300);
      await expect(page.locator('.slip')).toBeHidden();
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    for (const place of ['.prose a.fig', '.pull a']) {
      test(`/${address}: ${place} leads to its row`, async ({ page, siteUrl }) => {
        await page.goto(address);
        const link = page.locator(place).first();
        const id = await figureOf(link);
        await link.click();
        await expect(page).toHaveURL(`${siteUrl}${address}figures/#${id}`);
        await expect(page.locator(':target')).toBeInViewport({ ratio: 0.5 });
      });
    }
  });
}

test('numbers in the notes of the page of figures lead to their rows there', async ({ page }) => {
  await page.goto('figures/');
  const number = page.locator('.facts a.fig').first();
  const id = await figureOf(number);
  await number.click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
});
