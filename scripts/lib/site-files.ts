/** The files of a built folder, by their paths and as readers address them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/figure.ts';

/** A built folder, listed once. */
export interface SiteFiles {
  /** Paths of all files, with `/`, sorted. */
  readonly paths: readonly string[];
  read(path: string): Buffer;
}

/** Lists a folder. @throws Error of the file system where there is none */
export function siteFiles(folder: string): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return { paths, read: (path) => readFileSync(join(folder, path)) };
}

/** Paths of the pages among them. */
export const pagesOf = ({ paths }: SiteFiles): string[] =>
  paths.filter((path) => path.endsWith('.html'));

/** Whether a page is one for frames, which is one file and stands for a chart's page. */
export const isEmbed = (path: string): boolean => /^(?:en[/\\])?embed[/\\]/u.test(path);

/** A page as readers name it: `en/figures/index.html` is `en/figures/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/u, '$1');
}

/** The language of a page, by its address. */
export function localeOf(address: string): Locale {
  return address.startsWith('en/') ? 'en' : 'zh';
}
