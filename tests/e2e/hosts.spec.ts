/** One folder, any host: real servers, at the root and under a path; every link, every asset, scenes. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { addressOf, builtDir, builtFiles, embedPaths, pagePaths } from '../support/built-files.ts';
import { hosts, twinned } from '../support/hosts.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** How files have to come: browsers run no module and, told `nosniff`, read no style that is something else. */
const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.json', 'application/json'],
]);

/** What each page and frame leads to inside the site, as it is written there. */
const linked = new Map(
  [...pagePaths, ...embedPaths].map((path) => {
    // Not parsed, as that takes longer than to ask all hosts for them; dist/links.test.ts does it.
    const html = readFileSync(join(builtDir, path), 'utf8');
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    );
    return [addressOf(path), links.filter((link) => !/^(?:[a-z]+:|#)/u.test(link))] as const;
  }),
);

for (const [name, { start, sendsHeaders, twins }] of Object.entries(hosts)) {
  for (const base of ['/', '/a/b/c/']) {
    test(`${name} at ${base}`, async ({ page }) => {
      test.slow();
      const host = await start(base);
      // .ci/run installs them all where it may; elsewhere those that are there have to do.
      test.skip(host === null, `${name} is not on this machine`);
      if (host === null) return;
      try {
        expect(await broken(host.url)).toEqual([]);
        if (sendsHeaders) await expectHeaders(host.url);
        if (twins) await expectTwin(host.url, twins);

        const troubles: string[] = [];
        page.on('console', (message) => {
          // CSP violations are told as errors.
          if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
        });
        page.on('pageerror', (error) => troubles.push(error.message));
        page.on('response', (response) => {
          if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
        });
        // Two pages stand for all, whose scripts and styles have been asked for: one that shows a chart
        // in a frame, which the host's headers must allow, and the story.
        await page.goto(`${host.url}charts/kit/`);
        await expect(page.locator('html')).toHaveClass(/live/u);
        const frame = page.locator('iframe').first().contentFrame();
        await expect(frame.locator('main svg').first()).toBeVisible();

        // A scene moves: its canvas has the marks of the step that is read.
        await page.goto(host.url);
        await expect(page.locator('html')).toHaveClass(/live/u);
        await page.locator('.scene').first().scrollIntoViewIfNeeded();
        await page.locator('.step').nth(1).scrollIntoViewIfNeeded();
        await expect(page.locator('.scene canvas').first()).toBeAttached();
        expect(troubles).toEqual([]);
      } finally {
        await host.close();
      }
    });
  }
}

/** All pages, and everything that they lead to, that does not answer with what it is. */
async function broken(url: string): Promise<string[]> {
  const asked = new Set(
    [...linked].flatMap(([page, links]) =>
      ['', ...links].map((link) => new URL(link, url + page).href.replace(/#.*$/u, '')),
    ),
  );
  expect(asked.size).toBeGreaterThan(linked.size);
  const wrong: string[] = [];
  // One after the other: Python's server has room for five that wait.
  for (const address of asked) {
    const { ok, status, headers } = await fetch(address, { method: 'HEAD' });
    const kind = extname(new URL(address).pathname) || '.html';
    const type = headers.get('content-type') ?? '';
    if (!ok || !type.includes(types.get(kind) ?? '')) {
      wrong.push(`${status} ${type} ${address}`);
    }
  }
  return wrong;
}

/** What docs/hosting.md says that the host adds to pages, charts for frames, and files by hash. */
async function expectHeaders(url: string): Promise<void> {
  const headersOf = async (path: string) => (await fetch(url + path)).headers;
  const hashed = builtFiles.find((path) => path.startsWith('_astro/')) ?? '';
  const [page, frame, loader, asset] = await Promise.all(
    ['en/report/', 'en/embed/care/', 'embed.js', hashed].map(headersOf),
  );
  for (const headers of [page, frame]) {
    expect(headers?.get('x-content-type-options')).toBe('nosniff');
    expect(headers?.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers?.get('permissions-policy')).toContain('camera=()');
  }
  expect(page?.get('content-security-policy')).toBe("frame-ancestors 'self'");
  expect(frame?.get('content-security-policy')).toBeNull();
  for (const headers of [frame, loader, asset]) {
    expect(headers?.get('access-control-allow-origin')).toBe('*');
  }
  expect(asset?.get('cache-control')).toContain('immutable');
}

/** A file that has a twin comes compressed, and as what it is. */
async function expectTwin(url: string, encoding: 'br' | 'gzip'): Promise<void> {
  const response = await fetch(url + twinned, { headers: { 'Accept-Encoding': encoding } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8$/iu);
  expect(response.headers.get('vary')).toMatch(/accept-encoding/iu);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(join(builtDir, twinned)));
}

test('an address without its slash leads to the page with it, and nowhere in circles', async ({
  page,
}) => {
  const files = sirv(builtDir, { dev: true });
  for (const strips of [false, true]) {
    const server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost/');
      if (strips && /.\/$/u.test(pathname)) {
        response.writeHead(308, { Location: pathname.slice(0, -1) + search }).end();
      } else files(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      await page.goto(`${url}en/charts?theme=dark#farming`);
      await page.waitForLoadState();
      await expect(page.locator('h1')).toBeVisible();
      expect(page.url()).toBe(`${url}en/charts${strips ? '' : '/'}?theme=dark#farming`);
      if (!strips) await expect(page.locator('html')).toHaveClass(/live/u);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
});
