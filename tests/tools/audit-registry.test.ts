/** npm itself, and a registry that answers: the real one does not everywhere. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../scripts/lib/audit.ts';

/** Holes by package, in the words of https://docs.npmjs.com/cli/commands/npm-audit (bulk advisories). */
let holes: Readonly<Record<string, readonly object[]>> = {};
let asked: Readonly<Record<string, readonly string[]>> = {};

const server = createServer(async (request, response) => {
  response.setHeader('Content-Type', 'application/json');
  if (request.url?.endsWith('/security/advisories/bulk')) {
    asked = JSON.parse(await text(request.pipe(createGunzip())));
    response.end(JSON.stringify(holes));
  } else {
    // Which of a package's versions have the hole, npm asks then.
    const version = asked.uqr?.[0] ?? '';
    const versions = { [version]: { name: 'uqr', version } };
    response.end(JSON.stringify({ name: 'uqr', 'dist-tags': { latest: version }, versions }));
  }
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

async function audited() {
  const lines: string[] = [];
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const counts = await audit({ write: (line) => lines.push(line) }, ['--registry', registry]);
  return { ...counts, lines };
}

test('nothing known of any installed package passes', async () => {
  holes = {};
  expect(await audited()).toEqual({ passed: 1, failed: 0, lines: [] });
  // It was told of what is installed.
  expect(Object.keys(asked)).toEqual(expect.arrayContaining(['astro', 'zod', 'rolldown']));
});

test('a grave hole in one of them fails', async () => {
  const hole = { id: 1, url: 'https://example.org/1', title: 'a hole', severity: 'critical' };
  holes = { uqr: [{ ...hole, vulnerable_versions: '<=99', cwe: [], cvss: { score: 9.8 } }] };
  expect(await audited()).toEqual({
    passed: 0,
    failed: 1,
    lines: ['uqr *: critical. npm audit\n'],
  });
});
