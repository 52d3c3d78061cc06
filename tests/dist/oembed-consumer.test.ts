/** An oEmbed consumer that others wrote finds each chart by the address of its page alone. */

import { extract, hasProvider } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/lib/serve-folder.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { locales } from '../../src/core/figure.ts';
import { chartPath, pagePath } from '../../src/i18n/links.ts';
import { builtDir, pageAt } from '../support/built.ts';
import { charts } from '../support/charts.ts';

/** The address the site was built for; here the folder is served in its stead. */
const site = pageAt('')?.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

let served: ServedFolder | undefined;
beforeAll(async () => {
  served = await serveFolder(builtDir, { base: '/some/path/' });
});
afterAll(() => served?.close());

/** Fetches what is asked of the site from where it is served, and nothing from elsewhere. */
const fetched: typeof fetch = (input) => {
  const address = String(input);
  if (!address.startsWith(site)) throw new Error(`outside the site: ${address}`);
  return fetch(address.replace(site, served?.url ?? ''));
};

const pages = charts.flatMap(({ id }) =>
  locales.map((locale) => ({ id, address: chartPath(id, locale) })),
);

describe.each(pages)('$address', ({ id, address }) => {
  test('is found, and its frame leads to the chart', async () => {
    expect(hasProvider(site + address), 'known to no list').toBe(false);
    const found = await extract(site + address, {}, fetched);
    expect(found).toMatchObject({ type: 'rich', version: '1.0', method: 'auto-discovery' });
    const source = /src="([^"]+)"/u.exec(String(found.html))?.[1] ?? '';
    const frame = await fetched(source);
    expect(frame.status).toBe(200);
    expect(await frame.text()).toContain(`data-chart="${id}"`);
  });

  test('one that asks for a size gets the same, for the file is static and the frame fluid', async () => {
    const sized = await extract(site + address, { maxwidth: 320 }, fetched);
    expect(sized).toEqual(await extract(site + address, {}, fetched));
  });
});

test('a page that is no chart’s offers nothing', async () => {
  await expect(extract(site + pagePath('figures', 'zh'), {}, fetched)).rejects.toThrow(
    'No oEmbed link found',
  );
});
