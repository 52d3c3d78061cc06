import './lib/runtime.ts';
import { buildSite } from './lib/build-site.ts';
import { useEdition } from './lib/edition-option.ts';
import { distDir } from './lib/paths.ts';
import { runMain } from './lib/run-main.ts';
import { readStartOptions } from './lib/serve-options.ts';
import { serveSite } from './lib/serve-site.ts';

/** `node scripts/start.ts [--edition DIR] [--port N] [--host H]`: builds the site, then serves it. */
await runMain(async () => {
  const { edition, ...options } = readStartOptions();
  useEdition(edition);
  await buildSite(distDir);
  await serveSite(options);
});
