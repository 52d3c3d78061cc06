/** On paper: all of the story and its charts, and nothing that only a screen can do. */

import type { Page } from '@playwright/test';
import { drawingsSeen, overflow } from '../support/looks.ts';
import { expect, stories, test } from '../support/site.ts';

/** A4 at 96 px an inch, less the margins of print.css. */
const paper = { width: 703, height: 1032 };

async function print(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ viewport: paper, javaScriptEnabled });

    for (const address of stories) {
      test(`/${address}: all of it, black on white`, async ({ page }) => {
        await print(page, address);
        await test.step('every chart with its wide drawing, its table, and where it is from', () =>
          expectCharts(page));
        await test.step('every step of a scene with its drawing, in their order', () =>
          expectSteps(page));
        await test.step('by night too, with no dark grounds and no bars', () => expectInk(page));
      });
    }
  });
}

async function expectCharts(page: Page): Promise<void> {
  const seen = await drawingsSeen(page);
  expect(Object.keys(seen).length).toBeGreaterThan(0);
  expect(new Set(Object.values(seen))).toEqual(new Set([1]));
  const shown = await page.locator('svg.chart').evaluateAll((drawings) => {
    const visible = drawings.filter((one) => one.getClientRects().length > 0);
    return [...new Set(visible.map((one) => one.getAttribute('class')))];
  });
  expect(shown.filter((name) => name !== 'chart wide' && name !== 'chart ')).toEqual([]);
  for (const chart of await page.locator('figure.figure').all()) {
    await expect(chart.locator('tbody tr').first()).toBeVisible();
  }
  const shownAddress = await page
    .locator('.source a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shownAddress).toContain('report/');
  expect(await overflow(page)).toEqual([]);
}

async function expectSteps(page: Page): Promise<void> {
  const places = await page.locator('.scene > .step, .scene > .state').evaluateAll((all) =>
    all.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom, opacity: getComputedStyle(element).opacity };
    }),
  );
  expect(places.length).toBeGreaterThan(5);
  places.forEach(({ top, bottom, opacity }, index) => {
    expect(opacity).toBe('1');
    expect(bottom - top).toBeGreaterThan(30);
    expect(top).toBeGreaterThanOrEqual((places[index - 1]?.bottom ?? 0) - 1);
  });
}

async function expectInk(page: Page): Promise<void> {
  const { inks, dark, stuck } = await page.evaluate(() => {
    const brightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(
        Number,
      );
      return alpha === 0 ? 255 : (red + green + blue) / 3;
    };
    const all = [...document.querySelectorAll('body, body *')].filter(
      (element) => element.getClientRects().length > 0 && !element.closest('svg'),
    );
    const name = (element: Element) => `${element.localName}.${element.className}`;
    return {
      inks: all.filter((element) => brightness(getComputedStyle(element).color) > 130).map(name),
      dark: all
        .filter((element) => brightness(getComputedStyle(element).backgroundColor) < 200)
        .map(name),
      stuck: all
        .filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position))
        .map(name),
    };
  });
  expect({ inks, dark, stuck }).toEqual({ inks: [], dark: [], stuck: [] });
  for (const part of ['.masthead nav', '.theme', '.bar', '.slip', '.colophon .share']) {
    await expect(page.locator(part)).toBeHidden();
  }
}

test.describe('while it is printed', () => {
  test.use({ viewport: paper });

  test('a chart’s page begins with the chart, and has nothing to press or copy', async ({
    page,
  }) => {
    await print(page, 'en/charts/relocation/');
    await expect(page.locator('.figure.alone .drawing')).toHaveCSS('break-after', 'auto');
    const useless = page.locator('#embed, #downloads, .alone .actions, #cite-bibtex-what');
    await expect(useless).toHaveCount(4);
    for (const part of await useless.all()) await expect(part).toBeHidden();
    await expect(page.locator('#cite-gbt-what')).toBeVisible();
  });

  test('the page of figures is a list, without what searches it', async ({ page }) => {
    await print(page, 'figures/');
    await expect(page.locator('.finder')).toBeHidden();
    await expect(page.locator('.row-actions > a, .cite').first()).toBeHidden();
    await expect(page.locator('.quote').first()).toBeVisible();
  });

  test('tables are open and links have their whole address; afterwards all is as before', async ({
    page,
    siteUrl,
  }) => {
    await page.goto('');
    await page.locator('summary').first().click();
    const open = () =>
      page
        .locator('figure details')
        .evaluateAll((all) =>
          all.map((details) => details instanceof HTMLDetailsElement && details.open),
        );
    const before = await open();
    expect(before.filter(Boolean).length).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(new Set(await open())).toEqual(new Set([true]));
    const address = page.locator('.source a').first();
    await expect(address).toHaveAttribute('data-address', `${siteUrl}report/`);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await open()).toEqual(before);
  });

  test('all of it becomes pages of paper', async ({ page }) => {
    await page.goto('');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toContain('/MediaBox');
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/u);
    expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(10);
  });
});
