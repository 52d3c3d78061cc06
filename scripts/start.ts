import './lib/runtime.ts';
import { buildSite } from './lib/build-site.ts';
import { distDir } from './lib/paths.ts';
import { runMain } from './lib/run-main.ts';
import { readServeOptions } from './lib/serve-options.ts';
import { serveSite } from './lib/serve-site.ts';

/** `node scripts/start.ts [--port N] [--host H]`: builds the site, then serves it. */
await runMain(async () => {
  const options = readServeOptions();
  await buildSite(distDir);
  await serveSite(options);
});
