/** Charts in frames on other people's pages: as high as they are, whatever the host lets through. */

import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { locales } from '../../src/core/figure.ts';
import { currentEdition } from '../../src/edition/load.ts';
import { embedPath } from '../../src/i18n/links.ts';
import { embedHeight } from '../../src/share/frame.ts';
import { charts } from '../support/charts.ts';
import { test as base, expect } from '../support/site.ts';

const edition = await currentEdition();
/** How far a height may be off, in CSS pixels. */
const near = 4;

/** A page of somebody else, on another origin. */
const test = base.extend<{ visit: (html: string) => Promise<void> }>({
  visit: async ({ page, troubles }, use) => {
    let body = '';
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>host</title><body style="margin:0">${body}`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    await use(async (html) => {
      body = html;
      await page.goto(host);
    });
    server.close();
    server.closeAllConnections();
    // The host is foreign by design; the frames are not to ask for anything else.
    const own = troubles.filter((one) => one.includes(host));
    for (const one of own) troubles.splice(troubles.indexOf(one), 1);
  },
});

const relocation = (siteUrl: string, more = '') =>
  `<iframe id="zhaitan-relocation" src="${siteUrl}embed/relocation/${more}" width="100%" height="150" frameborder="0" scrolling="no"></iframe>`;
const loader = (siteUrl: string) => `<script src="${siteUrl}embed.js"></script>`;

const heightAt = (id: string, across: number) => {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return embedHeight(chart, edition, 'zh', across);
};

const heightOf = (page: Page, frame = 'iframe') =>
  page
    .locator(frame)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);

async function expectHeight(page: Page, height: number, frame = 'iframe') {
  await expect
    .poll(async () => Math.abs((await heightOf(page, frame)) - height))
    .toBeLessThan(near);
}

/** What a frame looks like: how high it is, its smallest type, what does not fit, how much is used. */
const frameSeen = (page: Page) =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll<SVGTSpanElement>('main > svg tspan')]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => {
        const scale = one.getScreenCTM()?.a ?? 0;
        return Number.parseFloat(getComputedStyle(one).fontSize) * scale;
      });
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      height: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
      smallest: Math.min(...sizes),
      tooWide: scrollWidth - clientWidth,
      used:
        Math.max(...[...document.querySelectorAll('main > svg')].map((one) => one.clientWidth)) /
        clientWidth,
      // Whatever face the browser has for them: layout has measured another.
      cutOff: [...document.querySelectorAll('main > svg text')]
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 0 && (left < 0 || right > innerWidth);
        })
        .map((one) => one.textContent),
    };
  });

/** Keeps what frames say to the page. */
const listen = `<script>said = []; addEventListener('message', ({ data }) => said.push(data))</script>`;
const said = (page: Page) => page.evaluate(() => Reflect.get(window, 'said') as unknown[]);

for (const locale of locales) {
  test(`every frame in ${locale} is one request, as high as it is said to be, and legible`, async ({
    page,
    siteUrl,
  }) => {
    test.slow();
    let requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    for (const chart of charts) {
      requests = [];
      await page.goto(embedPath(chart.id, locale));
      for (const width of [240, 280, 320, 400, 439, 440, 480, 599, 600, 640, 1200]) {
        await page.setViewportSize({ width, height: 400 });
        const { height, smallest, tooWide, cutOff, used } = await frameSeen(page);
        const name = `${chart.id} at ${width}`;
        const said = embedHeight(chart, edition, locale, width);
        expect(Math.abs(height - said), name).toBeLessThan(near);
        expect(tooWide, name).toBe(0);
        if (width < 280) continue;
        expect(cutOff, name).toEqual([]);
        expect(smallest, name).toBeGreaterThanOrEqual(12);
        if (width <= 640) expect(used, name).toBeGreaterThan(0.85);
      }
      expect(requests).toEqual([siteUrl + embedPath(chart.id, locale)]);
    }
  });
}

test.describe('in a column of 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('with the loader it is as high as its chart, however often that is included', async ({
    page,
    siteUrl,
    visit,
  }) => {
    await visit(loader(siteUrl) + relocation(siteUrl) + loader(siteUrl).repeat(2));
    await expectHeight(page, heightAt('relocation', 320));
    const globals = await page.evaluate(() =>
      Object.keys(window).filter((key) => /figureFrames/iu.test(key)),
    );
    expect(globals).toEqual(['figureFrames']);
  });

  test('with a loader that comes late, and for frames that come later still', async ({
    page,
    siteUrl,
    visit,
  }) => {
    await visit(relocation(siteUrl));
    await page.frameLocator('iframe').locator('svg').first().waitFor();
    await page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      document.body.append(script);
    }, `${siteUrl}embed.js`);
    await expectHeight(page, heightAt('relocation', 320));
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, id: 'later', width: '320', height: '150', frameBorder: '0' });
      document.body.append(frame);
    }, `${siteUrl}embed/care/`);
    await expectHeight(page, heightAt('care', 320), '#later');
  });

  test('follows its column to 1200 px and back', async ({ page, siteUrl, visit }) => {
    await visit(loader(siteUrl) + relocation(siteUrl));
    for (const width of [320, 1200, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectHeight(page, heightAt('relocation', width));
    }
  });

  test('in a hidden tab it waits, and has its height when it is shown', async ({
    page,
    siteUrl,
    visit,
  }) => {
    await visit(`${listen}${loader(siteUrl)}<div hidden>${relocation(siteUrl)}</div>`);
    await page.waitForTimeout(700);
    const heights = (await said(page)).map((one) => JSON.stringify(one));
    expect(heights.filter((one) => /:0[,}]/u.test(one))).toEqual([]);
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await expectHeight(page, heightAt('relocation', 320));
  });

  test('two charts find their heights, and a frame of somebody else keeps its own', async ({
    page,
    siteUrl,
    visit,
  }) => {
    const other = `<iframe id="other" src="data:text/html,<script>setInterval(()=>parent.postMessage({sentinel:'amp',type:'embed-size',height:777},'*'),50)</script>" width="100%" height="99" frameborder="0"></iframe>`;
    const care = `<iframe id="care" src="${siteUrl}en/embed/care/" width="100%" height="150" frameborder="0"></iframe>`;
    await visit(loader(siteUrl) + relocation(siteUrl) + other + care);
    await expectHeight(page, heightAt('relocation', 320));
    await expect.poll(() => heightOf(page, '#care')).toBeGreaterThan(200);
    expect(await heightOf(page, '#other')).toBe(99);
  });

  test('a number that is none changes nothing', async ({ page, siteUrl, visit }) => {
    await visit(loader(siteUrl) + relocation(siteUrl));
    await expectHeight(page, heightAt('relocation', 320));
    for (const height of ['9', -5, 0, 1e9, null]) {
      await page.evaluate((value) => {
        const frame = document.querySelector('iframe');
        const data = { sentinel: 'amp', type: 'embed-size', height: value };
        dispatchEvent(new MessageEvent('message', { data, source: frame?.contentWindow ?? null }));
      }, height);
    }
    await expectHeight(page, heightAt('relocation', 320));
  });

  test('says its height to Datawrapper’s, AMP’s, pym’s and Medium’s listeners', async ({
    page,
    siteUrl,
    visit,
  }) => {
    await visit(listen + relocation(siteUrl, '?childId=chart-7&initialWidth=320'));
    const height = heightAt('relocation', 320);
    const isNear = (value: unknown) => Math.abs(Number(value) - height) < near;
    await expect.poll(async () => (await said(page)).length).toBeGreaterThanOrEqual(4);
    const all = await said(page);
    const objects = all.filter((one) => typeof one === 'object') as Record<string, unknown>[];
    const strings = all.filter((one) => typeof one === 'string');
    const datawrapper = objects.flatMap((one) => one['datawrapper-height'] ?? []);
    expect(datawrapper.length).toBeGreaterThan(0);
    expect(datawrapper.every((one) => isNear(Reflect.get(one, 'relocation')))).toBe(true);
    const amp = objects.filter(({ sentinel, type }) => sentinel === 'amp' && type === 'embed-size');
    expect(amp.length).toBeGreaterThan(0);
    expect(amp.every((one) => isNear(one.height))).toBe(true);
    const pym = strings.flatMap(
      (one) => /^pymxPYMxchart-7xPYMxheightxPYMx(\d+)$/u.exec(one)?.[1] ?? [],
    );
    expect(pym.length).toBeGreaterThan(0);
    expect(pym.every(isNear)).toBe(true);
    const medium = strings
      .filter((one) => one.startsWith('{'))
      .map((one) => JSON.parse(one) as Record<string, unknown>);
    expect(medium.some((one) => one.context === 'iframe.resize' && isNear(one.height))).toBe(true);
  });

  test('answers when asked, and echoes no child’s name that pym would not make', async ({
    page,
    siteUrl,
    visit,
  }) => {
    await visit(listen + relocation(siteUrl, '?childId=%3Cb%3E'));
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(2);
    expect(JSON.stringify(await said(page))).not.toContain('pymxPYMx');
    const before = (await said(page)).length;
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      frame?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    });
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(before);
  });
});

for (const width of [320, 640]) {
  test.describe(`without the loader, at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const sandbox of ['allow-scripts', '']) {
      test(`in sandbox="${sandbox}" of a sandbox the fallback height cuts nothing`, async ({
        page,
        siteUrl,
        visit,
        troubles,
      }) => {
        const height = heightAt('relocation', width);
        const frame = `<iframe sandbox="${sandbox}" src="${siteUrl}embed/relocation/" width="100%" height="${height}" frameborder="0"></iframe>`;
        await visit(
          `<iframe sandbox="allow-scripts" width="100%" height="${height + 20}" frameborder="0" srcdoc='<body style="margin:0">${frame}'></iframe>`,
        );
        const inner = page.frameLocator('iframe').frameLocator('iframe');
        await expect(inner.locator('svg.chart').first()).toBeAttached();
        const hidden = await inner
          .locator('html')
          .evaluate((one) => one.scrollHeight - one.clientHeight);
        expect(hidden).toBeLessThan(near);
        // What a sandbox says of scripts that it does not run.
        const refused = troubles.filter((one) => one.includes('Blocked script execution'));
        for (const one of refused) troubles.splice(troubles.indexOf(one), 1);
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 600 } });

  test('a frame that is too short scrolls to the end', async ({ page, siteUrl, visit }) => {
    await visit(
      `<iframe src="${siteUrl}embed/relocation/" width="100%" height="300" frameborder="0"></iframe>`,
    );
    const link = page.frameLocator('iframe').locator('svg.narrow a').last();
    await link.scrollIntoViewIfNeeded();
    await expect(link).toBeInViewport();
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`?theme=${theme} rules over the system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    await page.goto(`embed/care/?theme=${theme}`);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(theme === 'dark' ? 'rgb(18, 23, 26)' : 'rgb(250, 246, 236)');
  });
}
