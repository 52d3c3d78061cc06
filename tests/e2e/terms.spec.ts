/** Terms explain themselves in place (WCAG 1.4.13), and are links to the glossary all the same. */

import type { Locator, Page } from '@playwright/test';
import { expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone });

const slip = '.slip';

/** The explanation that the glossary at the end of the page gives. */
async function glossOf(page: Page, term: Locator): Promise<string> {
  const id = (await term.getAttribute('href'))?.split('#')[1];
  return (await page.locator(`#${id} dd`).textContent()) ?? '';
}

for (const address of stories) {
  test(`/${address}: with the focus`, async ({ page }) => {
    await page.goto(address);
    const term = page.locator('.prose a.term').first();
    await term.focus();
    const note = page.locator(slip);
    await expect(note).toBeVisible();
    await expect(note).toHaveRole('tooltip');
    await expect(note).toContainText(await glossOf(page, term));
    await expect(term).toHaveAccessibleDescription(await glossOf(page, term));
    await expect(term).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();
    await expect(term).not.toHaveAttribute('aria-describedby');

    await term.blur();
    await term.focus();
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(term).not.toBeFocused();
    if (!(await page.evaluate(() => document.activeElement?.matches('.term')))) {
      await expect(note).toBeHidden();
    }
  });

  // The same in both languages.
  if (address === '') {
    test(`/${address}: under a pointer, which may go to the note`, async ({ page }) => {
      await page.goto(address);
      const term = page.locator('.prose a.term').first();
      const note = page.locator(slip);
      await term.hover();
      await expect(note).toBeVisible();
      await page.waitForTimeout(600);
      await expect(note).toBeVisible();

      await note.hover();
      await page.waitForTimeout(600);
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();

      await page.mouse.move(2, 2);
      await term.hover();
      await expect(note).toBeVisible();
      await page.mouse.move(2, 2);
      await expect(note).toBeHidden();

      // Pressed, it stays until it is closed, and then follows the pointer again.
      await term.click();
      await page.mouse.move(2, 2);
      await page.waitForTimeout(600);
      await expect(note).toBeVisible();
      await page.mouse.click(2, 2);
      await expect(note).toBeHidden();
      await term.hover();
      await expect(note).toBeVisible();
    });
  }

  test(`/${address}: at a press, to be read`, async ({ page, siteUrl }) => {
    await page.goto(address);
    const term = page.locator('.prose a.term').first();
    const note = page.locator(slip);
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(siteUrl + address);
    await expect(note).toHaveRole('dialog');
    await expect(note).toHaveAccessibleName(/\S/u);
    await expect(note).toBeFocused();

    // Through the note, and on from the term.
    await page.keyboard.press('Tab');
    await expect(note.locator('.close')).toBeFocused();
    await page.keyboard.press('Tab');
    const more = note.locator('.more a');
    await expect(more).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(note.locator('.more a')).not.toBeFocused();
    const after = await term.evaluate((one) => {
      const links = [...document.querySelectorAll('main a, main summary')];
      return links.indexOf(document.activeElement ?? one) - links.indexOf(one);
    });
    expect(after).toBe(1);

    await term.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await expect(term).toBeFocused();
    await expect(note).toBeHidden();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(term).toBeFocused();
    await expect(note).toBeHidden();

    await page.keyboard.press('Enter');
    await note.locator('.close').press('Enter');
    await expect(term).toBeFocused();
    await expect(note).toBeHidden();

    await page.keyboard.press('Enter');
    await more.press('Enter');
    await expect(page).toHaveURL(/#terms$/u);
    await expect(page.locator('#terms')).toBeInViewport();
    await expect(note).toBeHidden();
  });

  // The narrowest phones, upright in Chinese and lying in English, whose words are longer.
  const small =
    address === 'en/'
      ? [{ width: 320, height: 256 }]
      : [
          { width: 320, height: 568 },
          { width: 320, height: 330 },
        ];
  for (const size of small) {
    test(`/${address}: inside a screen of ${size.width} × ${size.height}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      await page.goto(address);
      await page.evaluate(() => scrollTo(0, innerHeight));
      const terms = await page.locator('.prose a.term').all();
      for (const term of terms.filter((_, index) => index % 3 === 0)) {
        for (const height of [0.05, 0.3, 0.5, 0.6, 0.7, 0.8]) {
          await term.evaluate(async (one: HTMLElement, part) => {
            scrollBy(0, one.getBoundingClientRect().top - innerHeight * part);
            // What hears that the page has been scrolled does so in the next frame.
            for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
            one.click();
          }, height);
          const note = page.locator(slip);
          await expect(note).toBeVisible();
          const box = await note.boundingBox();
          const bar = await page.locator('.bar').boundingBox();
          const foot = bar?.y ?? size.height;
          const where = `${await term.textContent()} ${height}`;
          expect(box?.x, where).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0), where).toBeLessThanOrEqual(320);
          expect(box?.y, where).toBeGreaterThanOrEqual(0);
          expect((box?.y ?? 0) + (box?.height ?? 0), where).toBeLessThanOrEqual(foot);
          await page.keyboard.press('Escape');
          await expect(note).toBeHidden();
        }
      }
    });
  }

  // The same in both languages.
  if (address === 'en/') {
    test.describe('by touch', () => {
      test.use({ hasTouch: true });

      test(`/${address}: a tap opens it, a tap elsewhere closes it`, async ({ page, siteUrl }) => {
        await page.goto(address);
        const term = page.locator('.prose a.term').first();
        const note = page.locator(slip);
        await term.tap();
        await expect(note).toContainText(await glossOf(page, term));
        await expect(page).toHaveURL(siteUrl + address);
        await page
          .locator('.prose')
          .first()
          .tap({ position: { x: 5, y: 5 } });
        await expect(note).toBeHidden();
        await term.tap();
        await expect(note).toBeVisible();
        await term.tap();
        await expect(note).toBeHidden();
      });
    });
  }

  // The same in both languages.
  if (address === '') {
    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test(`/${address}: a term leads to the glossary`, async ({ page }) => {
        await page.goto(address);
        await page.locator('.prose a.term').first().click();
        await expect(page.locator(':target')).toBeInViewport();
        await expect(page.locator(':target dd')).not.toBeEmpty();
      });
    });
  }
}

test('a press meant for a new tab is left to the browser', async ({ page }) => {
  await page.goto('');
  // What the page has done with the press, not how soon the browser opens a tab.
  await page.evaluate(() => {
    addEventListener('click', ({ defaultPrevented }) => {
      document.documentElement.dataset.left = String(!defaultPrevented);
    });
  });
  const term = page.locator('.prose a.term').first();
  await term.click({ modifiers: ['Control'] });
  await expect(page.locator('html')).toHaveAttribute('data-left', 'true');
  await expect(page.locator('.slip[role=dialog]')).toBeHidden();
  await term.click();
  await expect(page.locator('html')).toHaveAttribute('data-left', 'false');
  await expect(page.locator('.slip[role=dialog]')).toBeVisible();
});
