/** Draws every n-th job, so that all processors draw at once. What was drawn before is taken again. */

import { createHash } from 'node:crypto';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { currentEdition } from '../../../src/edition/load.ts';
import { jobsOf } from './jobs.ts';

export interface Share {
  readonly outDir: string;
  /** Where pictures are kept from build to build, by what they are of. */
  readonly cache: string;
  readonly site: string;
  readonly first: number;
  readonly step: number;
}

const { outDir, cache, site, first, step } = workerData as Share;

async function write(path: string, content: string | Buffer): Promise<void> {
  const to = join(outDir, path);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, content);
}

const jobs = jobsOf(await currentEdition(), new URL(site));
for (let at = first; at < jobs.length; at += step) {
  const job = jobs[at];
  if (job === undefined) break;
  const { svgPath, pngPath, zoom } = job;
  const svg = job.svg();
  if (svgPath !== undefined) await write(svgPath, svg);
  const hash = createHash('sha256').update(`${resvg.version} ${zoom} ${svg}`).digest('hex');
  const kept = join(cache, `${hash.slice(0, 32)}.png`);
  const to = join(outDir, pngPath);
  await mkdir(dirname(to), { recursive: true });
  try {
    await copyFile(kept, to);
  } catch {
    // No text is left in them: to look for the system's fonts would take longer than to draw.
    const font = { loadSystemFonts: false };
    const png = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
    await write(pngPath, png);
    // Whole or not at all: a build may be stopped while it writes.
    await writeFile(`${kept}.${process.pid}`, png);
    await rename(`${kept}.${process.pid}`, kept);
  }
}
