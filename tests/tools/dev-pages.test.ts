/** Pages of development are served in development, and built nowhere. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { devPages } from '../../src/dev/integration.ts';

type Setup = NonNullable<ReturnType<typeof devPages>['hooks']['astro:config:setup']>;

/** The routes that are added for a command of Astro. */
async function routesFor(command: 'dev' | 'build' | 'preview' | 'sync') {
  const injectRoute = vi.fn<Parameters<Setup>[0]['injectRoute']>();
  const setup = devPages().hooks['astro:config:setup'];
  // The hook is given far more than it takes.
  await setup?.({ command, injectRoute } as unknown as Parameters<Setup>[0]);
  return injectRoute.mock.calls.map(([route]) => route);
}

test('the gallery has its address while the site is developed, and its page is there', async () => {
  const [route, ...more] = await routesFor('dev');
  expect(more).toEqual([]);
  expect(route?.pattern).toBe('/dev/gallery');
  expect(existsSync(fileURLToPath(route?.entrypoint ?? ''))).toBe(true);
});

test.each(['build', 'preview', 'sync'] as const)('%s has no such page', async (command) => {
  expect(await routesFor(command)).toEqual([]);
});
