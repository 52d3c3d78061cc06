import './lib/runtime.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { BenchOptions } from './lib/bench/options.ts';
import { readBenchOptions } from './lib/bench/options.ts';
import type { Reader } from './lib/bench/scroll.ts';
import { emptyPage, openSlowed, scrollThrough, stretchesOf } from './lib/bench/scroll.ts';
import type { SceneResult } from './lib/bench/summary.ts';
import { busyMachine, describeScrolling, emptyName, smoothness } from './lib/bench/summary.ts';
import { describeWeights, weighPages } from './lib/bench/weigh.ts';
import { findBrowser } from './lib/browser.ts';
import { requireBuiltSite } from './lib/built-site.ts';
import { watchInterrupt } from './lib/interrupt.ts';
import { cacheDir, distDir, root } from './lib/paths.ts';
import { progress } from './lib/progress.ts';
import { runMain } from './lib/run-main.ts';
import { serveFolder } from './lib/serve-folder.ts';
import { siteFiles } from './lib/site-files.ts';

const folder = join(cacheDir, 'bench');

/**
 * `node scripts/bench.ts [--lang zh] [--size 360x640] [--runs 3] [--only SCENE]`: what the built
 * pages weigh, and how smoothly their scenes scroll on a slow phone. It measures and is no test:
 * it ends with 0 whatever it finds.
 */
await runMain(async () => {
  const options = readBenchOptions(process.argv.slice(2));
  await requireBuiltSite(distDir);
  const { executablePath, args, version } = await findBrowser();
  const interrupt = watchInterrupt();
  const site = await serveFolder(distDir);
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const pages = await weighPages(browser, site.url, siteFiles(distDir));
    console.log(describeWeights(pages).join('\n'));
    const scrolling = await scrollScenes(browser, site.url, options, interrupt.signal);
    console.log(`\n${describeScrolling(scrolling).join('\n')}`);
    const busy = busyMachine(loadavg()[0] ?? 0, availableParallelism());
    if (busy !== undefined) console.warn(busy);
    const taken = new Date().toISOString();
    const file = join(folder, `${taken.slice(0, 19).replaceAll(':', '-')}.json`);
    await mkdir(folder, { recursive: true });
    await writeFile(
      file,
      `${JSON.stringify({ taken, chromium: version, load: loadavg()[0], pages, scrolling }, null, 2)}\n`,
    );
    console.log(`\nWritten to ${relative(root, file)}`);
  } finally {
    await browser.close();
    await site.close();
    interrupt.dispose();
  }
});

async function scrollScenes(
  browser: Browser,
  siteUrl: string,
  { locales, sizes, runs, only }: BenchOptions,
  signal: AbortSignal,
): Promise<SceneResult[]> {
  const results: SceneResult[] = [];
  const measure = async (name: string, url: string, reader: Reader) => {
    const { page, cdp } = await openSlowed(browser, url, reader);
    for (const stretch of await stretchesOf(page)) {
      if (name !== emptyName && !stretch.name.startsWith(only)) continue;
      const measured = [];
      for (let run = 1; run <= runs; run += 1) {
        signal.throwIfAborted();
        progress(`${name} ${stretch.name}  run ${run} of ${runs}`);
        measured.push(smoothness(await scrollThrough(page, cdp, stretch)));
      }
      results.push({ page: name, size: reader.size, scene: stretch.name, runs: measured });
    }
    await page.close();
  };
  for (const size of sizes) {
    await measure(emptyName, emptyPage, { locale: 'zh', size });
    for (const locale of locales) {
      const address = locale === 'en' ? 'en/' : '';
      await measure(`/${address}`, siteUrl + address, { locale, size });
    }
  }
  progress('');
  return results;
}
