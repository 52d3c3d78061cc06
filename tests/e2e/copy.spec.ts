/** Codes and citations are copied whole, by the clipboard or without one. */

import { expect, screens, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

for (const clipboard of [true, false]) {
  for (const address of ['charts/relocation/', 'en/charts/care/']) {
    test(`/${address} ${clipboard ? 'with' : 'without'} a clipboard`, async ({ page }) => {
      await page.addInitScript((given) => {
        const copied: string[] = [];
        Object.assign(window, { copied });
        const writeText = async (text: string) => void copied.push(text);
        const value = given ? { writeText } : undefined;
        Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
        document.execCommand = () => {
          copied.push(String(getSelection()));
          return true;
        };
      }, clipboard);
      await page.goto(address);
      const boxes = page.locator('.copy-box');
      expect(await boxes.count()).toBe(7);
      for (const box of await boxes.all()) {
        await box.locator('button').click();
        await expect(box.locator('[role=status]')).toHaveText(/已复制|Copied/u);
        const text = (await box.locator('pre').textContent()) ?? '-';
        const copied = await page.evaluate(() => Reflect.get(window, 'copied') as string[]);
        expect(copied.at(-1)?.replaceAll(/\s+/gu, ' ')).toBe(text.replaceAll(/\s+/gu, ' '));
      }
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('codes stand there to be selected, and no button pretends otherwise', async ({ page }) => {
    await page.goto('charts/relocation/');
    await expect(page.locator('.copy-box pre').first()).toBeVisible();
    await expect(page.locator('.copy-box button').first()).toBeHidden();
  });
});
