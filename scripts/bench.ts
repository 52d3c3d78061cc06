import './lib/runtime.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { loadEdition } from '../src/edition/load.ts';
import { measureBuilds } from './lib/bench/build-cost.ts';
import { chartsPage } from './lib/bench/charts-page.ts';
import { docsLines, replaceBetweenMarkers } from './lib/bench/docs.ts';
import { measureGrowth } from './lib/bench/growth.ts';
import { heaviestOfKinds } from './lib/bench/kinds.ts';
import { runLighthouse } from './lib/bench/lighthouse.ts';
import { measuresOf } from './lib/bench/measures.ts';
import type { BenchOptions, Part } from './lib/bench/options.ts';
import { readBenchOptions } from './lib/bench/options.ts';
import type { BenchResults } from './lib/bench/results.ts';
import { earlierResults, thisMachine } from './lib/bench/results.ts';
import { describeScores } from './lib/bench/scores.ts';
import { scrollScenes } from './lib/bench/scroll-scenes.ts';
import { busyMachine, describeScrolling } from './lib/bench/summary.ts';
import { measuresTable } from './lib/bench/table.ts';
import { weighPages } from './lib/bench/weigh.ts';
import { findBrowser } from './lib/browser.ts';
import { requireBuiltSite } from './lib/built-site.ts';
import { watchInterrupt } from './lib/interrupt.ts';
import { cacheDir, distDir, root } from './lib/paths.ts';
import { runMain } from './lib/run-main.ts';
import { serveFolder } from './lib/serve-folder.ts';
import { addressOf, pagesOf, siteFiles } from './lib/site-files.ts';

const folder = join(cacheDir, 'bench');
const files = { json: join(folder, 'bench.json'), page: join(folder, 'index.html') } as const;
const docs = join(root, 'docs/bench.md');

type Measuring = (options: BenchOptions, signal: AbortSignal) => Promise<unknown>;

/** How each part is measured; what is worth reading in full is printed at once. */
const measure: Readonly<Record<Part, Measuring>> = {
  bytes: () => inBrowser(({ browser, url }) => weighPages(browser, url, siteFiles(distDir))),
  lighthouse: async ({ runs }, signal) => {
    const found = await findBrowser();
    const results = await onSite((url) => {
      const site = siteFiles(distDir);
      const pages = pagesOf(site).map((path) => ({
        address: addressOf(path),
        bytes: site.read(path).length,
      }));
      const chosen = heaviestOfKinds(pages, ({ bytes }) => bytes);
      return runLighthouse(found, url, chosen, { runs, signal });
    });
    console.log(`${describeScores(results).join('\n')}\n`);
    return results;
  },
  scrolling: async (options, signal) => {
    const results = await inBrowser(({ browser, url }) =>
      scrollScenes(browser, url, options, signal),
    );
    console.log(`${describeScrolling(results).join('\n')}\n`);
    return results;
  },
  build: ({ runs }, signal) => measureBuilds(runs, signal),
  growth: ({ runs }, signal) => measureGrowth(runs, signal),
};

/**
 * `node scripts/bench.ts [--only bytes,lighthouse,scrolling,build,growth] [--runs 3] [--docs]
 * [--lang zh] [--size 360x640] [--scene ID]`: what the site costs its readers and those who build
 * it. It measures and is no test: it ends with 0 whatever it finds.
 */
await runMain(async () => {
  const options = readBenchOptions(process.argv.slice(2));
  await mkdir(folder, { recursive: true });
  const interrupt = watchInterrupt();
  try {
    const earlier = await earlierResults(files.json);
    const inBrowsers = options.parts.some((part) => part !== 'build' && part !== 'growth');
    const version = inBrowsers ? (await findBrowser()).version : earlier.machine?.chromium;
    const machine = thisMachine(version);
    let results: BenchResults = { ...earlier, machine };
    for (const part of options.parts) {
      const measured = await measure[part](options, interrupt.signal);
      const load = loadavg()[0] ?? 0;
      const taken = new Date().toISOString();
      // Another run may have measured other parts meanwhile.
      const others = await earlierResults(files.json);
      results = { ...others, machine, [part]: { taken, load, results: measured } };
      // Parts take minutes: what is measured is kept, even if the next one fails.
      await writeFile(files.json, `${JSON.stringify(results, null, 2)}\n`);
      const busy = busyMachine(load, availableParallelism());
      if (busy !== undefined) console.warn(`${part}: ${busy}`);
    }
    const measures = measuresOf(results);
    console.log(`\n${measuresTable(measures).join('\n')}`);
    await writeFile(files.page, chartsPage(measures, await loadEdition(join(root, 'data'))));
    if (options.docs) {
      const text = replaceBetweenMarkers(
        await readFile(docs, 'utf8'),
        docsLines(results, measures),
      );
      await writeFile(docs, text);
    }
    const written = [files.json, files.page, ...(options.docs ? [docs] : [])];
    console.log(`\nWritten: ${written.map((file) => relative(root, file)).join(', ')}`);
  } finally {
    interrupt.dispose();
  }
});

/** Serves the built site while something is done with it. */
async function onSite<T>(use: (url: string) => Promise<T>): Promise<T> {
  await requireBuiltSite(distDir);
  const site = await serveFolder(distDir, { cdn: true });
  try {
    return await use(site.url);
  } finally {
    await site.close();
  }
}

function inBrowser<T>(
  use: (at: { browser: Awaited<ReturnType<typeof chromium.launch>>; url: string }) => Promise<T>,
): Promise<T> {
  return onSite(async (url) => {
    const { executablePath, args } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args: [...args] });
    try {
      return await use({ browser, url });
    } finally {
      await browser.close();
    }
  });
}
