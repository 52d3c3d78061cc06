import './lib/runtime.ts';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/browser.ts';
import { requireBuiltSite } from './lib/built-site.ts';
import { Failure } from './lib/failure.ts';
import { watchInterrupt } from './lib/interrupt.ts';
import { cacheDir, distDir } from './lib/paths.ts';
import { progress, seconds } from './lib/progress.ts';
import { runMain } from './lib/run-main.ts';
import { serveFolder } from './lib/serve-folder.ts';
import { contactSheet } from './lib/shots/contact-sheet.ts';
import { sit } from './lib/shots/take.ts';
import type { View } from './lib/shots/views.ts';
import {
  isOf,
  readShotOptions,
  sheetFile,
  shotFile,
  targetName,
  viewName,
  viewsOf,
} from './lib/shots/views.ts';
import { addressOf, pagesOf, siteFiles } from './lib/site-files.ts';

const folder = join(cacheDir, 'shots');

/**
 * `node scripts/shots.ts [--lang zh] [--size 360x640] [--theme dark] [--mode screens] [--only ID]`:
 * pictures of the built site as its readers see it, into .cache/shots/, with a sheet of each view.
 */
await runMain(async () => {
  const options = readShotOptions(process.argv.slice(2));
  await requireBuiltSite(distDir);
  const addresses = pagesOf(siteFiles(distDir)).map(addressOf);
  const { executablePath, args } = await findBrowser();
  await mkdir(folder, { recursive: true });
  const interrupt = watchInterrupt();
  const site = await serveFolder(distDir);
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const start = performance.now();
  let taken = 0;
  try {
    for (const view of viewsOf(options)) {
      const name = viewName(view);
      const sitting = await sit(browser, site.url, view, addresses);
      const targets = sitting.targets.filter(({ id }) => id.startsWith(options.only));
      if (options.only === '') await clear(view);
      const shots: { name: string; png: Buffer }[] = [];
      for (const target of targets) {
        interrupt.signal.throwIfAborted();
        progress(`${name}  ${shots.length + 1}/${targets.length}  ${targetName(target)}`);
        const png = await sitting.take(target);
        await writeFile(join(folder, shotFile(view, target)), png);
        shots.push({ name: targetName(target), png });
      }
      await sitting.close();
      if (shots.length === 0) continue;
      await writeFile(join(folder, sheetFile(view, options.only)), await contactSheet(shots));
      taken += shots.length;
      progress(`✓ ${name}  ${shots.length} pictures`, true);
    }
  } finally {
    await browser.close();
    await site.close();
    interrupt.dispose();
  }
  if (taken === 0)
    throw new Failure(`Nothing on the pages has an id that begins with ${options.only}.`);
  console.log(`${taken} pictures in .cache/shots/ in ${seconds(performance.now() - start)}`);
});

/** Removes a view's pictures of an earlier run: what they show may be gone. */
async function clear(view: View): Promise<void> {
  for (const file of await readdir(folder)) if (isOf(view, file)) await rm(join(folder, file));
}
