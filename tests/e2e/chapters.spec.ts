/** Chapters and stops: the contents, and the bar that says where the reader is. */

import type { Page } from '@playwright/test';
import { expect, screens, stories, test } from '../support/site.ts';

test.use({ viewport: screens.phone, reducedMotion: 'reduce' });

const stops = '.opener, .step, figure.figure, #notes';
const headings = 'h2, h3';

/** Which stop is in its place, by the number of pixels that its top is off it. */
async function standing(page: Page, index: number): Promise<number> {
  return page
    .locator(stops)
    .nth(index)
    .evaluate((stop) => {
      const length = (value: string) => Number.parseFloat(value) || 0;
      const root = document.documentElement;
      const place =
        length(getComputedStyle(root).scrollPaddingTop) +
        length(getComputedStyle(stop).scrollMarginTop);
      const lowest = root.scrollHeight - root.clientHeight;
      return scrollY >= lowest - 1 ? 0 : Math.abs(stop.getBoundingClientRect().top - place);
    });
}

/** Scrolls off the cover, where the bar is. */
async function leaveCover(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, innerHeight));
  await expect(page.locator('.bar')).toBeVisible();
}

for (const address of stories) {
  for (const javaScriptEnabled of address === '' ? [true, false] : [true]) {
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled });

      test(`/${address}: the contents follow the cover and lead to every chapter`, async ({
        page,
      }) => {
        await page.goto(address);
        const links = page.locator('.cover + .contents a');
        const chapters = await page
          .locator('.chapter')
          .evaluateAll((all) => all.map(({ id }) => id));
        expect(
          await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1))),
        ).toEqual(chapters);
        for (const link of await links.all()) {
          expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
          await expect(link.locator('[data-count]')).toHaveText(/^\d+$/u);
        }
        await links.nth(2).click();
        await expect(page.locator('.opener').nth(2)).toBeInViewport();
      });
    });
  }

  // The same in both languages.
  if (address === '') {
    test(`/${address}: the bar stands aside on the cover, and is slim below it`, async ({
      page,
    }) => {
      await page.goto(address);
      const bar = page.locator('.bar');
      await expect(bar).toBeHidden();
      await leaveCover(page);
      const box = await bar.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(screens.phone.height);
      for (const button of await bar.locator('.here, .steps button').all()) {
        const size = await button.boundingBox();
        expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(43);
      }
      await page.evaluate(() => scrollTo(0, 0));
      await expect(bar).toBeHidden();
    });
  }

  // The same in both languages.
  if (address === 'en/') {
    test(`/${address}: next and previous go from stop to stop`, async ({ page }) => {
      test.slow();
      await page.goto(address);
      await leaveCover(page);
      await page.evaluate(() => scrollTo(0, document.querySelector('.key')?.scrollTop ?? 0));
      await leaveCover(page);
      const count = await page.locator(stops).count();
      expect(count).toBeGreaterThan(10);
      const next = page.locator('.bar .next');
      await next.click();
      expect(await standing(page, 0)).toBeLessThan(3);
      // The rest without a pointer, whose every press takes longer than all that comes of it.
      const places = await page.evaluate(
        async ([all, titles]) => {
          const button = document.querySelector<HTMLButtonElement>('.bar .next');
          const frame = () => new Promise(requestAnimationFrame);
          const wrong: string[] = [];
          const stopped = [...document.querySelectorAll(all)];
          for (const stop of stopped.slice(1)) {
            button?.click();
            await frame();
            await frame();
            const length = (value: string) => Number.parseFloat(value) || 0;
            const root = document.documentElement;
            const place =
              length(getComputedStyle(root).scrollPaddingTop) +
              length(getComputedStyle(stop).scrollMarginTop);
            const off = Math.abs(stop.getBoundingClientRect().top - place);
            const lowest = root.scrollHeight - root.clientHeight;
            const name = `${stop.id || stop.className}`;
            if (off >= 3 && scrollY < lowest - 1) wrong.push(`${name} by ${off}`);
            const heading = stop.matches('h2') ? stop : stop.querySelector(titles);
            if (document.activeElement !== heading) wrong.push(`${name} has not the focus`);
          }
          return { tried: stopped.length, wrong };
        },
        [stops, headings] as const,
      );
      expect(places).toEqual({ tried: count, wrong: [] });
      await expect(next).toBeDisabled();

      const previous = page.locator('.bar .previous');
      for (let index = count - 2; index >= count - 4; index -= 1) {
        await previous.click();
        expect(await standing(page, index), `stop ${index}`).toBeLessThan(3);
      }
      // From inside a stop, first back to its own beginning.
      await page.mouse.wheel(0, 150);
      await expect.poll(() => standing(page, count - 4)).toBeGreaterThan(100);
      await page.waitForTimeout(300);
      await previous.click();
      expect(await standing(page, count - 4)).toBeLessThan(3);
    });
  }

  test(`/${address}: the bar names the chapter, and not by its colour alone`, async ({ page }) => {
    await page.goto(address);
    const chapters = await page.locator('.chapter').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of chapters) {
      await page.evaluate((one) => document.getElementById(one)?.scrollIntoView(), id);
      const entry = page.locator(`.panel a[href="#${id}"]`);
      await expect(entry).toHaveAttribute('aria-current', 'location');
      await expect(page.locator('.panel [aria-current]')).toHaveCount(1);
      await expect(page.locator('.here .now')).toHaveText(
        (await entry.getAttribute('data-short')) ?? '',
      );
      const heights = await page.locator('.parcels > *').evaluateAll((all) =>
        all.map((one) => ({
          chapter: one.getAttribute('data-chapter'),
          height: one.getBoundingClientRect().height,
        })),
      );
      const own = heights.find(({ chapter }) => chapter === id)?.height ?? 0;
      const others = heights.filter(({ chapter }) => chapter !== id).map(({ height }) => height);
      expect(own).toBeGreaterThan(Math.max(...others) * 1.5);
    }
  });

  test(`/${address}: the list opens upward, and closes as readers expect`, async ({ page }) => {
    await page.goto(address);
    await leaveCover(page);
    const here = page.locator('.here');
    const panel = page.locator('.panel');
    const open = async () => {
      await here.focus();
      await page.keyboard.press('Enter');
      await expect(panel).toBeVisible();
      await expect(here).toHaveAttribute('aria-expanded', 'true');
    };
    await open();
    const [box, bar] = [await panel.boundingBox(), await page.locator('.bar').boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    await page.keyboard.press('Tab');
    await expect(panel.locator('a').first()).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(here).toBeFocused();
    await expect(here).toHaveAttribute('aria-expanded', 'false');

    await open();
    await page.mouse.click(340, 30);
    await expect(panel).toBeHidden();

    await open();
    await page.keyboard.press('Shift+Tab');
    await expect(panel).toBeHidden();

    await open();
    await panel.locator('a').nth(1).press('Enter');
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(/#station$/u);
    await expect(page.locator('#station h2')).toBeFocused();
    await expect(page.locator('#station .opener')).toBeInViewport();
  });

  test(`/${address}: the bar fits the smallest phones`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(address);
    for (const id of ['livelihoods', 'governance']) {
      await page.evaluate((one) => document.getElementById(one)?.scrollIntoView(), id);
      await expect(page.locator(`.panel a[href="#${id}"][aria-current]`)).toHaveCount(1);
      expect((await page.locator('.bar').boundingBox())?.height).toBeLessThanOrEqual(44);
      const ends = await page
        .locator('.bar > *')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
        );
      expect(ends[1]?.right).toBeLessThanOrEqual(320);
      expect(ends[1]?.left).toBeGreaterThanOrEqual(ends[0]?.right ?? 0);
    }
    await page.locator('.here').click();
    const box = await page.locator('.panel').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
  });
}

test('quick presses go on from the stop that is being scrolled to', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('');
  await leaveCover(page);
  const first = await page
    .locator(stops)
    .evaluateAll((all) => all.findIndex((stop) => stop.getBoundingClientRect().top > 60));
  const next = page.locator('.bar .next');
  for (let press = 0; press < 3; press += 1) await next.click({ noWaitAfter: true });
  await expect.poll(() => standing(page, first + 2), { timeout: 8000 }).toBeLessThan(3);
  await page.waitForTimeout(500);
  expect(await standing(page, first + 2)).toBeLessThan(3);
});

test('scrolls smoothly, but not for readers who want stillness', async ({ page }) => {
  await page.addInitScript(() => {
    const { scrollIntoView } = Element.prototype;
    Element.prototype.scrollIntoView = function (options) {
      document.documentElement.dataset.behaviour = String(
        typeof options === 'object' ? options.behavior : options,
      );
      scrollIntoView.call(this, options);
    };
  });
  await page.goto('');
  await leaveCover(page);
  await page.locator('.bar .next').click();
  await expect(page.locator('html')).toHaveAttribute('data-behaviour', 'auto');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.locator('.bar .next').click();
  await expect(page.locator('html')).toHaveAttribute('data-behaviour', 'smooth');
});

test('the bar leaves low screens and paper alone', async ({ page }) => {
  await page.goto('');
  await leaveCover(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.bar')).toBeVisible();
  await page.setViewportSize({ width: 480, height: 319 });
  await expect(page.locator('.bar')).toBeHidden();
  await page.setViewportSize({ width: 480, height: 320 });
  await expect(page.locator('.bar')).toBeVisible();
});

test('only the story has the bar', async ({ page }) => {
  await page.goto('figures/');
  await expect(page.locator('.bar')).toHaveCount(0);
});
