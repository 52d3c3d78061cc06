/** What a page weighs as a CDN sends it: brotli at its best, as static hosts keep it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './built.ts';
import { builtDir, builtFiles, readBuilt } from './built.ts';
import { follow, isAbsolute, isInlined, pageReferences } from './references.ts';

/** Bytes of a text or file sent with brotli, quality 11. */
export function sentBytes(content: string | Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params }).length;
}

const fontFile = /\.(?:woff2?|ttf|otf)$/u;

/** Fonts are compressed already: they are sent as they are. */
export function fontBytes(): number {
  return builtFiles
    .filter((path) => fontFile.test(path))
    .reduce((sum, path) => sum + readFileSync(join(builtDir, path)).length, 0);
}

/** Files that a page fetches to be shown, itself and fonts left out, each once. */
export function filesOf({ address, document }: BuiltPage): string[] {
  const found = new Set<string>();
  for (const { value, loads } of pageReferences(document)) {
    if (!loads || isAbsolute(value) || isInlined(value) || value.startsWith('#')) continue;
    const path = follow(address, value)?.path;
    if (path !== undefined && builtFiles.includes(path)) found.add(path);
  }
  for (const path of found) for (const imported of importsOf(path)) found.add(imported);
  return [...found].filter((path) => !fontFile.test(path));
}

/** Modules that a script imports, at once or later. */
function importsOf(path: string): string[] {
  if (!/\.m?js$/u.test(path)) return [];
  const specifiers = readBuilt(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/gu);
  return Array.from(specifiers, ([, specifier = '']) => follow(path, specifier)?.path ?? '');
}

/** The page with everything it fetches but fonts. */
export function pageBytes(page: BuiltPage): number {
  return filesOf(page).reduce((sum, path) => sum + fileBytes(path), sentBytes(page.html));
}

const fileBytes = (path: string): number => sentBytes(readFileSync(join(builtDir, path)));

/** Scripts of a page, inline ones and files. */
export function scriptBytes(page: BuiltPage): number {
  const inline = [...page.document.querySelectorAll('script')]
    .map((one) => one.textContent)
    .join('');
  const files = filesOf(page).filter((path) => /\.m?js$/u.test(path));
  return files.reduce((sum, path) => sum + fileBytes(path), inline === '' ? 0 : sentBytes(inline));
}

/** What must arrive for the first screen: everything up to the end of the cover. */
export function firstScreen({ html }: BuiltPage): string | undefined {
  const start = html.search(/<div\b[^>]*\bclass="cover"/u);
  if (start === -1) return undefined;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<\/?div\b[^>]*>/gu)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(0, start + index + tag.length);
  }
  return undefined;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
