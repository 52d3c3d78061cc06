/**
 * Gives a built folder another public address. Links inside it are relative and stay; what leaves the
 * site is rewritten: heads, codes, citations, oEmbed, the sitemap, the data's package and archive with
 * their checksums, the files of charts with their QR codes.
 */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { currentEdition } from '../../src/edition/load.ts';
import { dataFiles } from '../../src/exports/data-files.ts';
import { pagePath } from '../../src/i18n/links.ts';
import { siteUrl } from '../../src/share/site-url.ts';
import { drawChartFiles } from './chart-files/draw.ts';
import { removeTwins, writeTwins } from './compress.ts';
import { Failure } from './failure.ts';
import { cacheDir } from './paths.ts';
import { swapFolder } from './swap-folder.ts';

/** Files whose text may name the site. Pictures, data and the archive are made anew. */
const texts = new Set(['.html', '.json', '.xml', '.txt']);

/** @throws Failure for an address that a site cannot stand at */
export function readAddress(given: string | undefined): URL {
  const url = given === undefined ? null : URL.parse(siteUrl(given));
  if (url === null || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Failure(
      `“${given ?? ''}” is not an address for a site. For example: npm run relocate -- https://example.org/report/`,
    );
  }
  return url;
}

/** The address that a built folder was made for, by the canonical link of its first page. */
export async function addressOfSite(folder: string): Promise<URL> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const found = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
  if (found === undefined) throw new Failure(`${folder} does not say where it was made for.`);
  return new URL(found);
}

/** Rewrites a copy, and puts it in the folder's place when all of it is done. */
export async function relocate(folder: string, to: URL): Promise<void> {
  const from = await addressOfSite(folder);
  const edition = await currentEdition();
  if ((await readFile(join(folder, 'data/report.txt'), 'utf8')) !== edition.report) {
    throw new Failure(`${folder} was built from another edition: name it by --edition DIR.`);
  }
  const aside = join(cacheDir, `relocate-${process.pid}`);
  try {
    await cp(folder, aside, { recursive: true });
    const twins = await removeTwins(aside);
    await rewriteTexts(aside, from, to);
    for (const [file, bytes] of await dataFiles(edition, to)) {
      await writeFile(join(aside, 'data', file), bytes);
    }
    await drawChartFiles(aside, to);
    if (twins > 0) await writeTwins(aside);
    await swapFolder(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function rewriteTexts(folder: string, from: URL, to: URL): Promise<void> {
  for (const path of await readdir(folder, { recursive: true })) {
    if (!texts.has(extname(path))) continue;
    const file = join(folder, path);
    const text = await readFile(file, 'utf8');
    const moved = text.replaceAll(from.href, to.href);
    // Built without an address, 404.html had to link to where it stands (src/pages/404.astro).
    const written =
      path === '404.html'
        ? moved.replaceAll('href="./', `href="${to.href}${pagePath('story', 'zh')}`)
        : moved;
    if (written !== text) await writeFile(file, written);
  }
}
