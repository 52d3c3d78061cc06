/** The built folder as the tests see it: every file listed, every page parsed once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Locale } from '../../src/core/figure.ts';
import { addressOf, builtDir, builtFiles, embedPaths, pagePaths } from './built-files.ts';

export { builtDir, builtFiles };

export interface BuiltPage {
  /** Path under the root of the folder: `en/figures/index.html`. */
  readonly path: string;
  /** The same as readers name it: `en/figures/`. */
  readonly address: string;
  readonly locale: Locale;
  readonly html: string;
  readonly document: Document;
}

/** All pages, in the order of their paths. */
export const pages: readonly BuiltPage[] = pagePaths.map(readPage);

/** All pages for frames. */
export const embeds: readonly BuiltPage[] = embedPaths.map(readPage);

const byAddress = new Map([...pages, ...embeds].map((page) => [page.address, page]));

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

function readPage(path: string): BuiltPage {
  const html = readBuilt(path);
  const address = addressOf(path);
  const locale = address.startsWith('en/') ? 'en' : 'zh';
  return { path, address, locale, html, document: parseHTML(html).document };
}
