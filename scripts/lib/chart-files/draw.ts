/** Draws the charts as files and the pages' previews, on as many processors as there are. */

import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { siteUrl } from '../../../src/share/site-url.ts';
import { cacheDir } from '../paths.ts';
import type { Share } from './worker.ts';

/** More of them would wait for each other's memory. */
const mostWorkers = 4;

/** @param site what addresses in them are absolute to */
export async function drawChartFiles(
  outDir: string,
  site: URL = new URL(siteUrl(process.env.SITE_URL)),
): Promise<void> {
  const cache = join(cacheDir, 'pictures');
  await mkdir(cache, { recursive: true });
  const step = Math.min(mostWorkers, availableParallelism());
  const shares = Array.from({ length: step }, (_, first): Share => {
    return { outDir, cache, site: site.href, first, step };
  });
  await Promise.all(shares.map(work));
}

function work(share: Share): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
  worker.once('error', reject);
  worker.once('exit', (code) => {
    if (code === 0) resolve();
    else reject(new Error(`a drawing thread ended with ${code}`));
  });
  return promise;
}
