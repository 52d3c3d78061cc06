/** Scenes: the stage shows the step being read, however the reader came there. */

import type { Page } from '@playwright/test';
import { layoutShifts, overflow } from '../support/looks.ts';
import { expect, stories, test } from '../support/site.ts';

const phone = { width: 360, height: 640 };
const sizes = [phone, { width: 768, height: 1024 }, { width: 1280, height: 800 }];

/** The steps of the page in order, with what each stage has to show at it. */
const stepsOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.step')].map(({ id }) => id));

/** Scrolls as a reader's jump does, so that the words of a step are where they are read. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => {
    const words = document.querySelector(`#${target} .words`);
    if (words === null) throw new Error(`no step ${target}`);
    const { top } = words.getBoundingClientRect();
    scrollBy(0, top - innerHeight * 0.6);
  }, id);
}

/** Of the scene that a step belongs to: the drawings shown, and whether marks are on their way. */
const shownAt = (page: Page, id: string) =>
  page.evaluate((target) => {
    const scene = document.getElementById(target)?.closest('.scene');
    const shown = [...(scene?.querySelectorAll<HTMLElement>('.state.on') ?? [])];
    return {
      states: shown.map(({ dataset }) => dataset.state),
      moving: scene?.classList.contains('moving') ?? null,
    };
  }, id);

/** Waits until the stage shows the step, and nothing moves. Asked often: a change takes a third of a second. */
async function expectSettled(page: Page, id: string): Promise<void> {
  await expect
    .poll(() => shownAt(page, id), { intervals: [30] })
    .toEqual({ states: [id], moving: false });
}

for (const viewport of sizes) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('words and drawing do not cover each other', async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const story of stories) {
        await page.goto(story);
        for (const id of await stepsOf(page)) {
          await page.goto(`${story}#${id}`);
          await expectSettled(page, id);
          const boxes = await page.evaluate((target) => {
            const step = document.getElementById(target);
            const heading = step?.querySelector('h3')?.getBoundingClientRect();
            const drawing = [...(step?.parentElement?.querySelectorAll('.state.on svg') ?? [])]
              .map((svg) => svg.getBoundingClientRect())
              .find(({ width }) => width > 0);
            return { heading: heading?.toJSON(), drawing: drawing?.toJSON() };
          }, id);
          const apart =
            boxes.heading.top >= boxes.drawing.bottom - 8 ||
            boxes.heading.right <= boxes.drawing.left;
          expect(apart, `${id}: ${JSON.stringify(boxes)}`).toBe(true);
          expect(boxes.heading.bottom, `${id}: heading in sight`).toBeLessThan(viewport.height);
          expect(boxes.drawing.top, `${id}: drawing in sight`).toBeGreaterThanOrEqual(-1);
          expect(boxes.drawing.bottom, id).toBeLessThanOrEqual(viewport.height + 1);
        }
        expect(await overflow(page)).toEqual([]);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('every step shows its drawing, on the way down and on the way up', async ({ page }) => {
    // Every change of state is waited for.
    test.slow();
    await page.goto('');
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThan(10);
    // Through one scene and into the one before; without movement, below, all the way up.
    for (const id of [...steps, ...steps.toReversed().slice(0, 8)]) {
      await goTo(page, id);
      await expectSettled(page, id);
    }
  });

  test('a fling to the end and back leaves the right state', async ({ page }) => {
    await page.goto('');
    const [first = '', second = ''] = await stepsOf(page);
    await goTo(page, first);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.evaluate(() => scrollTo(0, 0));
    await goTo(page, second);
    await expectSettled(page, second);
  });

  test('turning round in the middle of a change ends where the reader is', async ({ page }) => {
    await page.goto('');
    const [first = '', second = ''] = await stepsOf(page);
    await goTo(page, first);
    await expectSettled(page, first);
    await goTo(page, second);
    await expect.poll(async () => (await shownAt(page, second)).moving).toBe(true);
    await goTo(page, first);
    await expectSettled(page, first);
  });

  test('a reload in the middle shows the step that was read', async ({ page }) => {
    await page.goto('');
    const steps = await stepsOf(page);
    const id = steps[4] ?? '';
    await goTo(page, id);
    await expectSettled(page, id);
    await page.reload();
    await expectSettled(page, id);
  });

  test('the address of a step opens it', async ({ page }) => {
    await page.goto('');
    for (const id of (await stepsOf(page)).slice(-3)) {
      await page.goto('about:blank');
      await page.goto(`#${id}`);
      await expectSettled(page, id);
    }
  });

  test('turned and resized, the stage shows the drawing of the new width', async ({ page }) => {
    await page.goto('');
    const id = (await stepsOf(page))[1] ?? '';
    await goTo(page, id);
    await expectSettled(page, id);
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(page, id);
    await expectSettled(page, id);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('.state.on svg')]
        .filter((svg) => svg.getClientRects().length > 0)
        .map((svg) => svg.getAttribute('class')),
    );
    expect(new Set(widths)).toEqual(new Set(['chart wide']));
  });

  test('an address bar that slides away moves nothing', async ({ page }) => {
    await page.goto('');
    const id = (await stepsOf(page))[1] ?? '';
    await goTo(page, id);
    await expectSettled(page, id);
    expect(await layoutShifts(page)).toEqual([]);
  });

  test('marks move on a canvas that is empty when they have arrived', async ({ page }) => {
    await page.goto('');
    const [first = '', second = ''] = await stepsOf(page);
    const inked = () =>
      page.evaluate((target) => {
        const canvas = document.getElementById(target)?.parentElement?.querySelector('canvas');
        // Read from a copy: a canvas that is read from draws more slowly.
        const copy = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true });
        if (!canvas || !copy || canvas.width === 0) return 0;
        Object.assign(copy.canvas, { width: canvas.width, height: canvas.height });
        copy.drawImage(canvas, 0, 0);
        return copy
          .getImageData(0, 0, canvas.width, canvas.height)
          .data.reduce((sum, value) => sum + value, 0);
      }, second);
    await goTo(page, first);
    await expectSettled(page, first);
    await goTo(page, second);
    await expect.poll(inked).toBeGreaterThan(0);
    await expectSettled(page, second);
    expect(await inked()).toBe(0);
  });
});

test.describe('in a Safari without scroll margins', () => {
  test.use({ viewport: phone });

  test('an address and the button lead to words that are not under the stage', async ({ page }) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS) as (name: string, value: string) => boolean;
      Object.assign(CSS, {
        supports: (name: string, value: string) =>
          !name.startsWith('scroll-margin') && supports(name, value),
      });
      document.addEventListener('DOMContentLoaded', () => {
        const rule = '* { scroll-margin: 0 !important } html { scroll-padding: 0 !important }';
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rule);
        document.adoptedStyleSheets.push(sheet);
      });
    });
    await page.goto('');
    const [first = '', second = '', third = ''] = await stepsOf(page);
    await page.goto('about:blank');
    await page.goto(`#${first}`);
    for (const id of [first, second, third]) {
      await expectSettled(page, id);
      const apart = await page.evaluate((target) => {
        const words = document.querySelector(`#${target} h3`)?.getBoundingClientRect();
        const stage = document.querySelector(`[data-state=${target}]`)?.getBoundingClientRect();
        return (words?.top ?? 0) - (stage?.bottom ?? 0);
      }, id);
      expect(apart, id).toBeGreaterThanOrEqual(0);
      await page.locator('#bar .next').click();
    }
  });
});

test.describe('on a phone held sideways', () => {
  test.use({ viewport: { width: 740, height: 360 }, deviceScaleFactor: 3 });

  test('no canvas takes room or grows', async ({ page }) => {
    await page.goto('');
    for (const id of (await stepsOf(page)).slice(0, 6)) {
      await goTo(page, id);
      await expect.poll(async () => (await shownAt(page, id)).states).toEqual([id]);
    }
    await expect(page.locator('.scene > canvas').first()).toBeHidden();
    expect(await overflow(page)).toEqual([]);
  });
});

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the canvas has the pixels of its place, no more and no less', async ({ page }) => {
    await page.goto('');
    const [first = '', second = ''] = await stepsOf(page);
    await goTo(page, first);
    await expectSettled(page, first);
    await goTo(page, second);
    await expect.poll(async () => (await shownAt(page, second)).moving).toBe(true);
    const { pixels, place } = await page.evaluate((target) => {
      const canvas = document.getElementById(target)?.parentElement?.querySelector('canvas');
      const style = canvas && getComputedStyle(canvas);
      return {
        pixels: [canvas?.width, canvas?.height],
        place: [Number.parseFloat(style?.width ?? ''), Number.parseFloat(style?.height ?? '')],
      };
    }, second);
    expect(pixels).toEqual(place.map(Math.round));
  });
});

test.describe('reduced motion', () => {
  test.use({ viewport: phone, reducedMotion: 'reduce' });

  test('states change without movement', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      for (const scene of document.querySelectorAll('.scene')) {
        new MutationObserver(() => {
          if (scene.classList.contains('moving')) moved.push(scene.className);
        }).observe(scene, { attributes: true });
      }
    });
    const steps = await stepsOf(page);
    for (const id of steps.toReversed()) {
      await goTo(page, id);
      await expectSettled(page, id);
    }
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([]);
  });
});

for (const how of ['without script', 'in a window too low for both'] as const) {
  test.describe(how, () => {
    test.use(
      how === 'without script'
        ? { viewport: phone, javaScriptEnabled: false }
        : { viewport: { width: 740, height: 360 } },
    );

    for (const story of stories) {
      test(`/${story}: every drawing stands in the flow of its text`, async ({ page }) => {
        await page.goto(story);
        const places = await page.locator('.scene > .step, .scene > .state').evaluateAll((all) =>
          all.map((element) => ({
            id: element.id || element.getAttribute('data-state'),
            top: element.getBoundingClientRect().top,
            bottom: element.getBoundingClientRect().bottom,
            opacity: getComputedStyle(element).opacity,
          })),
        );
        expect(places.length).toBeGreaterThan(20);
        for (const [index, { id, top, opacity }] of places.entries()) {
          expect(opacity, `${id}`).toBe('1');
          const before = places[index - 1];
          if (before !== undefined) expect(top, `${id}`).toBeGreaterThanOrEqual(before.bottom - 1);
        }
      });
    }
  });
}
