/** Which files the built folder has. Apart from built.ts, so that browser tests need not parse it. */

import { resolve } from 'node:path';
import { distDir } from '../../scripts/lib/paths.ts';
import type { SiteFiles } from '../../scripts/lib/site-files.ts';
import { isEmbed, pagesOf, siteFiles } from '../../scripts/lib/site-files.ts';

export { addressOf } from '../../scripts/lib/site-files.ts';

/** dist/, or the folder that DIST_DIR names: another build, or one spoilt on purpose. */
export const builtDir = resolve(process.env.DIST_DIR || distDir);

/** The built folder. */
export const site: SiteFiles = listed();

/** Paths of all files, with `/`, sorted. */
export const builtFiles: readonly string[] = site.paths;

/** What hosts show for an address that is none. */
export const lostPath = '404.html';

/** Paths of all pages that stand for themselves. */
export const pagePaths: readonly string[] = pagesOf(site).filter(
  (path) => !isEmbed(path) && path !== lostPath,
);

/** Paths of all pages for frames: no masthead, no links but one, and nothing beside the file. */
export const embedPaths: readonly string[] = pagesOf(site).filter(isEmbed);

function listed(): SiteFiles {
  try {
    return siteFiles(builtDir);
  } catch (cause) {
    throw new Error(`${builtDir} cannot be read: run \`npm run build\` first.`, { cause });
  }
}
