/** Which files the built folder has. Apart from built.ts, so that browser tests need not parse it. */

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { distDir } from '../../scripts/lib/paths.ts';

/** dist/, or the folder that DIST_DIR names: another build, or one spoilt on purpose. */
export const builtDir = resolve(process.env.DIST_DIR || distDir);

/** Paths of all files, with `/`, sorted. */
export const builtFiles: readonly string[] = listFiles();

/** Paths of all pages. */
export const pagePaths: readonly string[] = builtFiles.filter((path) => path.endsWith('.html'));

/** A page as readers name it: `en/figures/index.html` is `en/figures/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/u, '$1');
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
