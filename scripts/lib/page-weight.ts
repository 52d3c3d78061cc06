/** What a page weighs as a CDN sends it: brotli at its best, as static hosts keep it. */

import { brotliCompressSync, constants } from 'node:zlib';
import { follow, isAbsolute, isInlined, pageReferences } from './references.ts';
import type { SiteFiles } from './site-files.ts';

/** A page of a built folder, parsed. */
export interface ParsedPage {
  /** Its path under the root as readers name it: `en/figures/`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** Bytes of a text or file sent with brotli, quality 11. */
export function sentBytes(content: string | Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params }).length;
}

const sent = new WeakMap<SiteFiles, Map<string, number>>();

/** The same of a file of a site, compressed once for all pages that fetch it. */
function sentFileBytes(path: string, site: SiteFiles): number {
  const known = sent.get(site) ?? new Map<string, number>();
  sent.set(site, known);
  const bytes = known.get(path) ?? sentBytes(site.read(path));
  known.set(path, bytes);
  return bytes;
}

/** Fonts are compressed already: they are sent as they are. */
export const isFont = (path: string): boolean => /\.(?:woff2?|ttf|otf)$/u.test(path);

/** Files that a page fetches to be shown, itself and fonts left out, each once. */
function filesOf({ address, document }: ParsedPage, site: SiteFiles): string[] {
  const found = new Set<string>();
  for (const { value, loads, element } of pageReferences(document)) {
    if (element !== undefined && waits(element)) continue;
    if (!loads || isAbsolute(value) || isInlined(value) || value.startsWith('#')) continue;
    const path = follow(address, value)?.path;
    if (path !== undefined && site.paths.includes(path)) found.add(path);
  }
  for (const path of found) for (const imported of importsOf(path, site)) found.add(imported);
  return [...found].filter((path) => !isFont(path));
}

/** Whether a picture is fetched only when the reader opens what it stands in, or never. */
const waits = (element: Element): boolean =>
  element.matches('img[loading=lazy]') && element.closest('[hidden], details:not([open])') !== null;

/** Modules that a script imports, at once or later. */
function importsOf(path: string, site: SiteFiles): string[] {
  if (!isScript(path)) return [];
  const code = site.read(path).toString();
  const specifiers = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/gu);
  return Array.from(specifiers, ([, specifier = '']) => follow(path, specifier)?.path ?? '');
}

const isScript = (path: string): boolean => /\.m?js$/u.test(path);

/** The page with everything it fetches but fonts. */
export function pageBytes(page: ParsedPage, site: SiteFiles): number {
  return filesOf(page, site).reduce(
    (sum, path) => sum + sentFileBytes(path, site),
    sentBytes(page.html),
  );
}

/** Scripts of a page, inline ones and files; JSON-LD does not run. */
export function scriptBytes(page: ParsedPage, site: SiteFiles): number {
  return bytesOfKind(page, site, 'script:not([type="application/ld+json"])', isScript);
}

/** Styles of a page, inline ones and files. */
export function styleBytes(page: ParsedPage, site: SiteFiles): number {
  return bytesOfKind(page, site, 'style', (path) => path.endsWith('.css'));
}

function bytesOfKind(
  page: ParsedPage,
  site: SiteFiles,
  selector: string,
  isKind: (path: string) => boolean,
): number {
  const inline = [...page.document.querySelectorAll(selector)]
    .map((one) => one.textContent)
    .join('');
  return filesOf(page, site)
    .filter(isKind)
    .reduce((sum, path) => sum + sentFileBytes(path, site), inline === '' ? 0 : sentBytes(inline));
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
