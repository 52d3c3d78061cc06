import './lib/runtime.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBuiltSite } from './lib/built-site.ts';
import { writeTwins } from './lib/compress.ts';
import { distDir } from './lib/paths.ts';
import { runMain } from './lib/run-main.ts';

/** `node scripts/compress.ts [--out DIR]`: puts compressed twins beside a built folder's text files. */
await runMain(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const folder = resolve(values.out ?? distDir);
  await requireBuiltSite(folder);
  console.log(`${await writeTwins(folder)} compressed files written`);
});
