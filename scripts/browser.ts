import './lib/runtime.ts';
import { findBrowser } from './lib/browser.ts';
import { ensureCjkFont } from './lib/cjk-font.ts';
import { runMain } from './lib/run-main.ts';

/** `node scripts/browser.ts`: which browser the tests use, got if need be. */
await runMain(async () => {
  const { executablePath, args, version, from } = await findBrowser();
  const font = await ensureCjkFont();
  console.log(`Chromium ${version}, from ${from}`);
  console.log(`  ${executablePath} ${args.join(' ')}`);
  console.log(`  Chinese font: ${font ? 'yes' : 'no: text measured in Chinese will be off'}`);
});
