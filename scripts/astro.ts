import './lib/runtime.ts';
import { runAstro } from './lib/astro.ts';
import { watchInterrupt } from './lib/interrupt.ts';
import { runMain } from './lib/run-main.ts';

/**
 * `node scripts/astro.ts <command>`: Astro's command line with our settings. Who stops this process
 * alone, and not its terminal's whole group, stops Astro with it.
 */
await runMain(async () => {
  const interrupt = watchInterrupt();
  try {
    const { code } = await runAstro(process.argv.slice(2), { signal: interrupt.signal });
    process.exitCode = code;
  } finally {
    interrupt.dispose();
  }
});
