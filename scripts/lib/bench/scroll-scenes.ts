import type { Browser } from '@playwright/test';
import { progress } from '../progress.ts';
import type { BenchOptions } from './options.ts';
import type { Reader } from './scroll.ts';
import { emptyPage, openSlowed, scrollThrough, stretchesOf } from './scroll.ts';
import type { SceneResult } from './summary.ts';
import { emptyName, smoothness } from './summary.ts';

/** Scrolls through every scene of both stories, and through the empty page. */
export async function scrollScenes(
  browser: Browser,
  siteUrl: string,
  { locales, sizes, runs, scene }: BenchOptions,
  signal: AbortSignal,
): Promise<SceneResult[]> {
  const results: SceneResult[] = [];
  const measure = async (name: string, url: string, reader: Reader) => {
    const { page, cdp } = await openSlowed(browser, url, reader);
    for (const stretch of await stretchesOf(page)) {
      if (name !== emptyName && !stretch.name.startsWith(scene)) continue;
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
