import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Where Astro puts bundled files, as its pages name them: from the root of the host. */
const ASSET = /(["'(,=\s])\/_astro\//g;

/** One page's links to bundled files, as seen from that page: `/_astro/…` → `../../_astro/…`. */
export function relativeToPage(html: string, page: string): string {
  const up = '../'.repeat(page.split('/').length - 1) || './';
  return html.replace(ASSET, (_, before: string) => `${before}${up}_astro/`);
}

/**
 * Astro links bundled scripts, styles and fonts from the root of the host, with no setting to do
 * otherwise; our folder must run under any path. 404.html keeps the root: hosts show it at any
 * depth, where a relative link would miss.
 */
export async function relativeAssets(outDir: string): Promise<void> {
  for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const page = relative(outDir, file).split(sep).join('/');
    if (page === '404.html') continue;
    const html = await readFile(file, 'utf8');
    const changed = relativeToPage(html, page);
    if (changed !== html) await writeFile(file, changed);
  }
}
