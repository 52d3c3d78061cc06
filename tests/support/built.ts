/** The built folder as the tests see it: every file listed, every page parsed once. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { distDir } from '../../scripts/lib/paths.ts';
import type { Locale } from '../../src/core/figure.ts';

/** dist/, or the folder that DIST_DIR names: another build, or one spoilt on purpose. */
export const builtDir = resolve(process.env.DIST_DIR || distDir);

export interface BuiltPage {
  /** Path under the root of the folder: `en/figures/index.html`. */
  readonly path: string;
  /** The same as readers name it: `en/figures/`. */
  readonly address: string;
  readonly locale: Locale;
  readonly html: string;
  readonly document: Document;
}

/** Paths of all files, with `/`, sorted. */
export const builtFiles: readonly string[] = listFiles();

/** All pages, in the order of their paths. */
export const pages: readonly BuiltPage[] = builtFiles
  .filter((path) => path.endsWith('.html'))
  .map(readPage);

const byAddress = new Map(pages.map((page) => [page.address, page]));

/** The page at an address under the root; undefined where none is. */
export function pageAt(address: string): BuiltPage | undefined {
  return byAddress.get(address);
}

/** A file of the folder as text. */
export function readBuilt(path: string): string {
  return readFileSync(join(builtDir, path), 'utf8');
}

/** The twin's address: `figures/` and `en/figures/`. */
export function twinAddress({ address, locale }: BuiltPage): string {
  return locale === 'en' ? address.replace(/^en\//u, '') : `en/${address}`;
}

function listFiles(): string[] {
  try {
    return readdirSync(builtDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(builtDir.length + 1))
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  } catch (cause) {
    throw new Error(`${builtDir} cannot be read: run \`npm run build\` first.`, { cause });
  }
}

function readPage(path: string): BuiltPage {
  const html = readBuilt(path);
  const address = path.replace(/(^|\/)index\.html$/u, '$1');
  const locale = address.startsWith('en/') ? 'en' : 'zh';
  return { path, address, locale, html, document: parseHTML(html).document };
}
