import './lib/runtime.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteUrl } from '../src/share/site-url.ts';
import { buildSite } from './lib/build-site.ts';
import { editionOption, useEdition } from './lib/edition-option.ts';
import { distDir } from './lib/paths.ts';
import { runMain } from './lib/run-main.ts';

/** `node scripts/build.ts [--edition DIR] [--out DIR]`: checks an edition and builds its site. */
await runMain(async () => {
  const { values } = parseArgs({ options: { ...editionOption, out: { type: 'string' } } });
  useEdition(values.edition);
  await buildSite(resolve(values.out ?? distDir));
  if (!process.env.SITE_URL) {
    console.warn(
      `SITE_URL is not set: what leaves the site (shared links, codes, citations, QR codes) says ${siteUrl(undefined)}. Before it is published: SITE_URL=https://example.org/path/ npm run build`,
    );
  }
});
