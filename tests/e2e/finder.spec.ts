/** Finding, narrowing and ordering all figures; what is asked for stands in the address. */

import type { Page } from '@playwright/test';
import { overflow } from '../support/looks.ts';
import { expect, screens, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

const shown = (page: Page) => page.locator('.group tbody tr:visible');
const ids = (page: Page) => shown(page).evaluateAll((rows) => rows.map(({ id }) => id));

test('finds by a word of either language, by unit and by number', async ({ page }) => {
  await page.goto('figures/');
  const all = await shown(page).count();
  const field = page.locator('#finder-q');
  for (const [words, id] of [
    ['农创客', 'agri-makers'],
    ['agri-makers', 'agri-makers'],
    ['石门圩', 'street-lamps'],
    ['4,681', 'signed-farmland'],
    ['４６８１', 'signed-farmland'],
  ] as const) {
    await field.fill(words);
    const found = await ids(page);
    expect(found.length, words).toBeLessThan(all / 3);
    expect(found, words).toContain(id);
    await expect(page.locator('.finder [role=status]')).toHaveText(`找到${found.length}个`);
  }
  await field.fill('没有这样的词');
  expect(await ids(page)).toEqual([]);
  await expect(page.locator('.finder [role=status]')).toContainText('没有合上的');
  await page.locator('.finder [type=reset]').click();
  await expect(shown(page)).toHaveCount(all);
  await expect(page).toHaveURL(/figures\/$/u);
});

test('narrows by chapter, kind, unit and qualifier, and the address can be passed on', async ({
  page,
  context,
}) => {
  await page.goto('en/figures/');
  await page.locator('[name=chapter]').selectOption({ label: 'Station' });
  await page.locator('[name=qualifier]').selectOption('at-least');
  await page.locator('[name=kind]').selectOption('reported');
  await page.locator('[name=unit]').selectOption({ label: 'mu' });
  expect(await ids(page)).toEqual(['rail-land']);
  await expect(page.locator('.group h2:visible')).toHaveText([/^The station district/u]);

  const other = await context.newPage();
  await other.goto(page.url());
  expect(await ids(other)).toEqual(['rail-land']);
  await expect(other.locator('[name=qualifier]')).toHaveValue('at-least');
  expect(await overflow(other)).toEqual([]);
});

for (const [address, some] of [
  ['figures/', (shown: number, all: number) => `${all}个中的${shown}个`],
  ['en/figures/', (shown: number, all: number) => `${shown} of ${all}`],
] as const) {
  test(`/${address}: the heading of a group says how many of its rows are shown`, async ({
    page,
  }) => {
    await page.goto(address);
    const groups = page.locator('.group:visible:has(.count)');
    const counted = () =>
      groups.evaluateAll((all) =>
        all.map((group) => ({
          text: group.querySelector('.count')?.textContent ?? '',
          all: group.querySelectorAll('tbody > tr').length,
          shown: group.querySelectorAll('tbody > tr:not([hidden])').length,
        })),
      );
    const whole = await counted();
    expect(whole.length).toBeGreaterThan(5);
    for (const { text, all } of whole) expect(text).toBe(`${all}`);

    await page.locator('#finder-q').fill('mu');
    const narrowed = await counted();
    expect(narrowed.length).toBeGreaterThan(1);
    for (const { text, all, shown } of narrowed) {
      expect(shown).toBeLessThan(all);
      expect(text).toBe(some(shown, all));
    }
    // It is heard with the name of the group.
    const [first] = narrowed;
    const name = new RegExp(` ${some(first?.shown ?? 0, first?.all ?? 0)}$`, 'u');
    await expect(page.getByRole('region', { name })).toBeVisible();
    expect(await overflow(page)).toEqual([]);

    await page.locator('.finder [type=reset]').click();
    expect(await counted()).toEqual(whole);
  });
}

test('orders by size within what can be compared', async ({ page }) => {
  await page.goto('figures/?order=size&kind=reported&q=亩');
  const rows = await shown(page).evaluateAll((all) =>
    all.map(({ dataset }) => ({ quantity: dataset.quantity, size: Number(dataset.size) })),
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before?.quantity === row.quantity) expect(before?.size).toBeGreaterThanOrEqual(row.size);
  }
  const quantities = rows.map(({ quantity }) => quantity);
  expect(new Set(quantities).size).toBe(
    quantities.filter((one, at) => one !== quantities[at - 1]).length,
  );
  await page.locator('[name=order]').selectOption('');
  const inReport = await ids(page);
  await page.goto('figures/?kind=reported&q=亩');
  expect(await ids(page)).toEqual(inReport);
});

test('an address that asks for what there is none of shows all', async ({ page }) => {
  await page.goto('figures/?chapter=nowhere&kind=<script>&order=upside-down');
  expect(await shown(page).count()).toBeGreaterThan(100);
});

test('a named row is in view, whatever is asked for', async ({ page }) => {
  await page.goto('figures/?q=亩#rail-land');
  await expect(page.locator('#rail-land')).toBeInViewport();
});

for (const address of ['figures/', 'en/figures/']) {
  test(`/${address}: a citation has value, unit, year, sentence and link`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { copied: [] });
      const writeText = async (text: string) =>
        void (Reflect.get(window, 'copied') as string[]).push(text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    });
    await page.goto(address);
    const row = page.locator('#grain-output');
    await row.locator('.cite button').click();
    await expect(row.locator('[role=status]')).toHaveText(/已复制|Copied/u);
    const [text = ''] = await page.evaluate(() => Reflect.get(window, 'copied') as string[]);
    expect(text).toContain(
      address === 'figures/' ? '至少2000吨（2022年）' : 'at least 2,000 tonnes (2022)',
    );
    expect(text).toContain('获产2000余吨”');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(text.endsWith(`${canonical}#grain-output`)).toBe(true);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all rows are there, and nothing pretends to find among them', async ({ page }) => {
    await page.goto('figures/#rail-land');
    await expect(page.locator('.finder')).toBeHidden();
    await expect(page.locator('.cite').first()).toBeHidden();
    await expect(page.locator('#rail-land')).toBeInViewport();
    expect(await shown(page).count()).toBeGreaterThan(100);
    await page.locator('#rail-land summary').click();
    await expect(page.locator('#rail-land .uses').first()).toBeVisible();
  });
});
