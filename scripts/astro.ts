import './lib/runtime.ts';
import { runAstro } from './lib/astro.ts';
import { runMain } from './lib/run-main.ts';

/** `node scripts/astro.ts <command>`: Astro's command line with our settings. */
await runMain(async () => {
  const { code } = await runAstro(process.argv.slice(2));
  process.exitCode = code;
});
