import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/lib/serve-folder.ts';

let folder = '';
let site: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'charts'));
  await writeFile(join(folder, 'index.html'), 'story');
  await writeFile(join(folder, 'charts/index.html'), 'charts');
  await writeFile(join(folder, '404.html'), 'nothing here');
  for (const name of ['a.bin', '_astro/a.js', 'fonts/a.woff2']) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), '');
  }
  for (const name of ['a.csv', 'a.txt', 'a.json', 'a.svg', '_headers']) {
    await writeFile(join(folder, name), '中');
  }
  site = await serveFolder(folder, { base: '/a/b/c/' });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Answers are looked at one by one, redirects too. */
const get = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

test('serves index.html for a directory, under the base', async () => {
  expect(site.url).toMatch(/^http:\/\/localhost:\d+\/a\/b\/c\/$/);
  expect(await (await get('')).text()).toBe('story');
  expect(await (await get('charts/?a=1')).text()).toBe('charts');
});

test.each([
  ['charts', '/a/b/c/charts/'],
  ['charts?a=1', '/a/b/c/charts/?a=1'],
  ['/a/b/c', '/a/b/c/'],
])('adds the slash a directory lacks: %s', async (path, location) => {
  const answer = await get(path);
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(location);
});

test.each(['nothing', 'charts/index', 'nothing/', '/', '/charts/', '..%2fetc/passwd', '%E0%A4%A'])(
  'answers 404 with 404.html: %s',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('nothing here');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  },
);

test.each([
  ['', 'text/html; charset=utf-8'],
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['_headers', 'text/plain; charset=utf-8'],
  ['a.bin', 'application/octet-stream'],
])('sends the right type: %s', async (path, type) => {
  expect((await get(path)).headers.get('content-type')).toBe(type);
});

test('takes no other methods', async () => {
  expect((await get('', { method: 'POST' })).status).toBe(405);
});

test('answers on both loopback addresses, and refuses a taken port', async () => {
  const answer = await fetch(site.url.replace('localhost', '127.0.0.1'));
  expect(answer.status).toBe(200);
  await expect(serveFolder(folder, { port: site.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('a file written later is served', async () => {
  await writeFile(join(folder, 'late.txt'), 'late');
  expect(await (await get('late.txt')).text()).toBe('late');
});

test('as a CDN: text cdn where the browser takes it, what never changes kept', async () => {
  const cdn = await serveFolder(folder, { cdn: true });
  const ask = (path: string, encoding: string) =>
    fetch(cdn.url + path, { headers: { 'accept-encoding': encoding } });
  try {
    const page = await ask('charts/', 'gzip, br');
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('charts');
    expect((await ask('charts/', 'gzip')).headers.get('content-encoding')).toBeNull();
    expect((await ask('a.bin', 'br')).headers.get('content-encoding')).toBeNull();
    expect((await ask('nothing', 'br')).status).toBe(404);
    const caching = async (path: string) => (await ask(path, 'br')).headers.get('cache-control');
    expect(await caching('_astro/a.js')).toContain('immutable');
    expect(await caching('fonts/a.woff2')).toContain('immutable');
    expect(await caching('a.bin')).toBe('no-cache');
  } finally {
    await cdn.close();
  }
});
