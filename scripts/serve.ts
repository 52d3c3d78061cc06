import './lib/runtime.ts';
import { runMain } from './lib/run-main.ts';
import { readServeOptions } from './lib/serve-options.ts';
import { serveSite } from './lib/serve-site.ts';

/** `node scripts/serve.ts [--port N] [--host H]`: serves dist/ as it is. */
await runMain(() => serveSite(readServeOptions()));
