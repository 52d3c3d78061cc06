import './lib/runtime.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBuiltSite } from './lib/built-site.ts';
import { editionOption, useEdition } from './lib/edition-option.ts';
import { distDir } from './lib/paths.ts';
import { readAddress, relocate } from './lib/relocate.ts';
import { runMain } from './lib/run-main.ts';

/** `node scripts/relocate.ts URL [--edition DIR] [--out DIR]`: gives a built folder another public address. */
await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { ...editionOption, out: { type: 'string' } },
    allowPositionals: true,
  });
  useEdition(values.edition);
  const folder = resolve(values.out ?? distDir);
  await requireBuiltSite(folder);
  const to = readAddress(positionals[0]);
  await relocate(folder, to);
  console.log(`What leaves the site now says ${to.href}`);
});
