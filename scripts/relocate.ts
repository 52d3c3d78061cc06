import './lib/runtime.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBuiltSite } from './lib/built-site.ts';
import { distDir } from './lib/paths.ts';
import { readAddress, relocate } from './lib/relocate.ts';
import { runMain } from './lib/run-main.ts';

/** `node scripts/relocate.ts URL [--out DIR]`: gives a built folder another public address. */
await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const folder = resolve(values.out ?? distDir);
  await requireBuiltSite(folder);
  const to = readAddress(positionals[0]);
  await relocate(folder, to);
  console.log(`What leaves the site now says ${to.href}`);
});
