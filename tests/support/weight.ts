/** What the pages of the built folder weigh. */

import * as weight from '../../scripts/lib/page-weight.ts';
import type { BuiltPage } from './built.ts';
import { site } from './built-files.ts';

export { kilobytes, sentBytes } from '../../scripts/lib/page-weight.ts';

/** All fonts of the site. */
export function fontBytes(): number {
  return site.paths.filter(weight.isFont).reduce((sum, path) => sum + site.read(path).length, 0);
}

/** The page with everything it fetches but fonts. */
export const pageBytes = (page: BuiltPage): number => weight.pageBytes(page, site);

/** Scripts of a page, inline ones and files. */
export const scriptBytes = (page: BuiltPage): number => weight.scriptBytes(page, site);

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
