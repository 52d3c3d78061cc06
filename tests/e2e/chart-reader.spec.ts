/** Charts figure by figure: by keys, in words and in sight; by pointing; and not at all without scripts. */

import type { Locator, Page } from '@playwright/test';
import { overflow } from '../support/looks.ts';
import { expect, screens, stories, test } from '../support/site.ts';

/** A chart's control, tabbed to as a reader would, from the headline before it. */
async function tabTo(page: Page, chart: Locator): Promise<Locator> {
  const keys = chart.locator('.keys');
  await chart.locator('h3').evaluate((headline) => {
    headline.tabIndex = -1;
    headline.focus();
  });
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    if (await keys.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(keys).toBeFocused();
  return keys;
}

/** What a chart shows and says: which figures' marks are lit and dimmed, the frame, the words. */
function sight(chart: Locator) {
  return chart.evaluate((figure) => {
    const svg = [...figure.querySelectorAll('svg.chart')].find(
      (one) => one.getClientRects().length > 0,
    );
    const marks = [...(svg?.children ?? [])].filter((one) => !one.matches('.void, .around'));
    const dimmed = (one: Element) => Number(getComputedStyle(one).opacity) < 0.5;
    const named = (one: Element) =>
      [one, ...one.querySelectorAll('[data-figure]')].flatMap(
        (part) => part.getAttribute('data-figure') ?? [],
      );
    const around = svg?.querySelector('.around');
    return {
      lit: marks.filter((one) => !dimmed(one)).map(named),
      dimmed: marks.filter(dimmed).map(named),
      frame: around ? Number.parseFloat(getComputedStyle(around).strokeWidth) : 0,
      said: document.querySelector('main > [role=status]')?.textContent ?? '',
      tip: figure.querySelector('.tip')?.textContent ?? '',
    };
  });
}

/** The rows of a chart's table, as they stand on the page. */
function tableOf(chart: Locator) {
  return chart.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [label = '', number = '', unit = ''] = [...row.children].map(
        (cell) => cell.textContent?.trim() ?? '',
      );
      const figure = row.querySelector('.number')?.getAttribute('data-figure') ?? '';
      return { figure, label, number, unit };
    }),
  );
}

/** Contrast of two colours, `rgb(r, g, b)`, as WCAG 2 defines it: 1 to 21. */
function contrast(...colors: [string?, string?]): number {
  const [dark = 0, light = 0] = colors
    .map((color = '') => {
      const [r = 0, g = 0, b = 0] = [...color.matchAll(/[\d.]+/gu)].map(([value]) => {
        const share = Number(value) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const read = 'figure.figure:not(.undrawn)';
/** Each language once, each drawing once. */
const readings = [
  { address: '', screen: 'phone', place: (at: number, of: number) => `第${at}个，共${of}个` },
  {
    address: 'en/',
    screen: 'laptop',
    place: (at: number, of: number) => `${at}\u00a0of\u00a0${of}`,
  },
] as const;

for (const { address, screen, place } of readings) {
  test.describe(`/${address} on a ${screen}`, () => {
    test.use({ viewport: screens[screen] });

    test('every figure of every chart is lit, framed and said as its table has it', async ({
      page,
    }) => {
      test.slow();
      await page.goto(address);
      for (const chart of await page.locator(read).all()) {
        const keys = await tabTo(page, chart);
        const table = await tableOf(chart);
        expect(table.length).toBeGreaterThan(0);
        for (const [index, { figure, label, number, unit }] of table.entries()) {
          await page.keyboard.press('ArrowRight');
          const { lit, dimmed, frame, said, tip } = await sight(chart);
          expect(said.startsWith(label), said).toBe(true);
          expect(said).toContain(number.replace(/^[≥≤]/u, ''));
          expect(said).toContain(unit);
          expect(said).not.toMatch(/[≥≤]|%s/u);
          if (number.startsWith('≥')) expect(said).toMatch(/至少|at least/u);
          if (number.startsWith('≤')) expect(said).toMatch(/至多|at most/u);
          expect(said.endsWith(place(index + 1, table.length)), said).toBe(true);
          expect(tip).toBe(said);

          expect(lit.length, `marks of ${figure}`).toBeGreaterThan(0);
          expect(lit.filter((names) => !names.includes(figure))).toEqual([]);
          expect(dimmed.filter((names) => names.includes(figure))).toEqual([]);
          expect(frame).toBeGreaterThanOrEqual(2);
        }
        await expect(keys).toBeFocused();
        await page.keyboard.press('Tab');
        expect(await sight(chart)).toMatchObject({ dimmed: [], frame: 0, said: '', tip: '' });
      }
      expect(await overflow(page)).toEqual([]);
    });
  });
}

test.describe('zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('what is said is in sight, with the marks or some of them', async ({ page }) => {
    await page.goto('en/');
    for (const chart of await page.locator(read).all()) {
      await tabTo(page, chart);
      await expect(chart.locator('.tip')).toBeInViewport({ ratio: 1 });
      for (const key of ['End', 'Home', 'ArrowDown']) {
        await page.keyboard.press(key);
        await expect(chart.locator('.tip')).toBeInViewport({ ratio: 1 });
        await expect(chart.locator('.around')).toBeInViewport();
      }
    }
    expect(await overflow(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone });

  for (const address of stories) {
    test(`/${address}: a chart has its headline as name, and says its finding and the keys`, async ({
      page,
    }) => {
      await page.goto(address);
      const chart = page.locator(read).first();
      const keys = await tabTo(page, chart);
      await expect(keys).toHaveRole('application');
      // Clauses of a Chinese headline are boxes of their own, which a name sets apart by a space.
      const headline = (await chart.locator('h3 .phrase').allTextContents()).join(' ');
      await expect(keys).toHaveAccessibleName(
        headline || ((await chart.locator('h3').textContent()) ?? '-'),
      );
      const finding = (await chart.locator('.takeaway').textContent()) ?? '-';
      expect(finding).toMatch(/斋坛|Zhaitan/u);
      const hint = address === '' ? '方向键' : 'Arrow keys';
      await expect(keys).toHaveAccessibleDescription(
        new RegExp(`^${finding.slice(0, 12)}.*${hint}`, 'u'),
      );
      await expect(chart.locator('.tip')).toContainText(hint);
      await expect(chart.locator('.tip')).toBeInViewport({ ratio: 1 });
    });

    // The same in both languages.
    if (address === '') {
      test(`/${address}: first, last, back and out`, async ({ page }) => {
        await page.goto(address);
        const chart = page.locator(read).first();
        const ids = await chart
          .locator('td.number')
          .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-figure')));
        const keys = await tabTo(page, chart);
        const shown = async () => (await sight(chart)).lit.flat();

        await page.keyboard.press('End');
        expect(await shown()).toContain(ids.at(-1));
        await page.keyboard.press('ArrowDown');
        expect(await shown(), 'there is nothing after the last').toContain(ids.at(-1));
        await page.keyboard.press('ArrowUp');
        expect(await shown()).toContain(ids.at(-2));
        await page.keyboard.press('Home');
        expect(await shown()).toContain(ids[0]);
        await expect(chart.locator('.around')).toBeInViewport({ ratio: 0.3 });

        await page.keyboard.press('Escape');
        expect((await sight(chart)).dimmed).toEqual([]);
        await expect(page.locator('.tip')).toHaveCount(0);
        await expect(page.locator('main > [role=status]')).toBeEmpty();
        await expect(keys).toBeFocused();

        await page.keyboard.press('ArrowLeft');
        expect(await shown(), 'either arrow begins').toContain(ids[0]);
      });
    }

    // The same in both languages.
    if (address === 'en/') {
      test(`/${address}: a figure opens its sentence, and the reading goes on from there`, async ({
        page,
      }) => {
        await page.goto(address);
        const chart = page.locator(read).first();
        const rows = await tableOf(chart);
        const keys = await tabTo(page, chart);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        const tip = await chart.locator('.tip').boundingBox();
        await page.keyboard.press('Enter');

        const slip = page.locator('#slip');
        await expect(slip).toBeFocused();
        await expect(slip).toContainText(rows[1]?.number ?? '-');
        await expect(slip.locator('.more a')).toHaveAttribute(
          'href',
          new RegExp(`#${rows[1]?.figure}$`, 'u'),
        );
        const box = await slip.boundingBox();
        expect(Math.abs((box?.x ?? 0) - (tip?.x ?? 0)), 'it opens beside the words').toBeLessThan(
          340,
        );
        expect((await sight(chart)).lit.flat(), 'the marks stay lit').toContain(rows[1]?.figure);

        await page.keyboard.press('Escape');
        await expect(slip).toBeHidden();
        await expect(keys).toBeFocused();
        await page.keyboard.press('ArrowRight');
        expect((await sight(chart)).lit.flat()).toContain(rows[2]?.figure);
      });
    }
  }

  test.describe('by touch', () => {
    test.use({ hasTouch: true });

    test('a tap on a mark tells it, a tap elsewhere ends it, a tap on what is told opens the sentence', async ({
      page,
    }) => {
      await page.goto('');
      const chart = page.locator('#disputes');
      const mark = chart.locator('svg.narrow path[data-figure=major-disputes]').first();
      await mark.scrollIntoViewIfNeeded();
      // The box of a row of cells, with half a cell to spare at its ends.
      const box = (await mark.boundingBox()) ?? { x: 0, y: 0, height: 0 };
      const tapMark = () =>
        page.touchscreen.tap(box.x + box.height / 2 + 6, box.y + box.height / 2);
      await tapMark();
      await expect(chart.locator('.tip')).toBeVisible();
      expect((await sight(chart)).lit.flat()).toContain('major-disputes');
      await chart.locator('.note').tap();
      await expect(page.locator('.tip')).toHaveCount(0);
      expect((await sight(chart)).dimmed).toEqual([]);

      await tapMark();
      await chart.locator('.tip').tap();
      await expect(page.locator('#slip')).toBeVisible();
    });
  });

  test('Escape takes away what the pointer brought, and the pointer nothing of the keys', async ({
    page,
  }) => {
    await page.goto('');
    const chart = page.locator('#disputes');
    const mark = chart.locator('svg.narrow path[data-figure=major-disputes]').first();
    await mark.scrollIntoViewIfNeeded();
    const { x, y, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    const middle = [x + height / 2 + 6, y + height / 2] as const;
    await page.mouse.move(...middle);
    await expect(chart.locator('.tip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.tip')).toHaveCount(0);

    await page.mouse.move(0, 0);
    await tabTo(page, chart);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const { said } = await sight(chart);
    await page.mouse.move(2, 2);
    expect((await sight(chart)).said).toBe(said);
  });

  for (const address of stories) {
    test(`/${address}: a drawing of a scene is read by keys, with the figures it shows`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const { id, chart } of [
        { id: 'relocation-fence', chart: 'relocation' },
        { id: 'insurance-gap-medical-gap', chart: 'insurance-gap' },
        { id: 'grain-output-grain', chart: 'grain-output' },
      ]) {
        await page.goto(`${address}#${id}`);
        const state = page.locator(`.state[data-state=${id}]`);
        await expect(state).toHaveClass(/\bon\b/u);
        const stops = await page
          .locator('.state .keys')
          .evaluateAll((all) =>
            all.flatMap((keys) =>
              getComputedStyle(keys).visibility === 'visible'
                ? keys.closest<HTMLElement>('.state')?.dataset.state
                : [],
            ),
          );
        expect(stops, 'of a scene only the drawing in sight is a stop').toContain(id);
        expect(stops).toHaveLength(await page.locator('.scene').count());

        const keys = state.locator('.keys');
        await keys.focus();
        const headline = await page.locator(`#${id} h3`).textContent();
        await expect(keys).toHaveAccessibleName(new RegExp((headline ?? '-').slice(0, 4), 'u'));
        await expect(keys).toHaveAccessibleDescription(/Zhaitan|斋坛/u);
        await expect(state.locator('.tip')).toBeInViewport({ ratio: 1 });
        const [ink, ground] = await state
          .locator('.tip')
          .evaluate((tip) => [getComputedStyle(tip).color, getComputedStyle(tip).backgroundColor]);
        expect(contrast(ink, ground), `${id}: ${ink} on ${ground}`).toBeGreaterThan(4.5);
        const shown = await state
          .locator('svg [data-figure]')
          .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-figure')));
        const rows = (await tableOf(page.locator(`#${chart}`))).filter(({ figure }) =>
          shown.includes(figure),
        );
        expect(rows.length).toBeGreaterThan(2);
        for (const { figure, label, number } of rows) {
          await page.keyboard.press('ArrowRight');
          const { lit, said } = await sight(state);
          expect(said.startsWith(label), said).toBe(true);
          expect(said).toContain(number.replace(/^[≥≤]/u, ''));
          // The narrow drawing may leave a label out that the wide one has.
          const drawn = await state.locator(`svg.narrow [data-figure=${figure}]`).count();
          if (drawn > 0) expect(lit.flat(), figure).toContain(figure);
        }
      }
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('no chart pretends to take keys', async ({ page }) => {
      await page.goto('');
      await expect(page.locator('.drawing [tabindex], .keys, [role=application]')).toHaveCount(0);
      await expect(page.locator('svg.narrow[role=img][aria-label]').first()).toBeVisible();
    });
  });
});
