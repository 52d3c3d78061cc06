/** Reads the edition's folder. The only module of the site that touches files. */

import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../core/figure.ts';
import { fileIssue } from './file-issues.ts';
import type { Folder } from './read-files.ts';
import { readFiles } from './read-files.ts';

/** Reads every file of a data folder. Never throws for bad data: what is wrong is in `issues`. */
export function readFolder(folder: string): Folder {
  const read = readFiles((name) => {
    const path = join(folder, name);
    return existsSync(path) ? readChunks(path) : null;
  });
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? read : { ...read, issues: [missingFolder] };
}

const missingFolder = fileIssue('', 0, {
  check: 'folder-missing',
  found: '',
  expected: { zh: '放数据的文件夹', en: 'the folder with the data' },
  hint: { zh: '检查路径。', en: 'Check the path.' },
});

const chunkBytes = 65_536;

/**
 * Yields a file's bytes, always in the same memory: a stream would leave as much garbage as the
 * file is long, outside of what the garbage collector watches.
 */
function* readChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  const buffer = new Uint8Array(chunkBytes);
  try {
    for (;;) {
      const length = readSync(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The folder of the edition that is built: EDITION_DIR, else the one in this project. An environment
 * variable, so that it reaches Astro and the threads that draw.
 */
export function editionFolder(): string {
  return process.env.EDITION_DIR || 'data';
}

/** Where a file of prose stands, as messages name it. */
export function prosePath(name: string, locale: Locale): string {
  return `${editionFolder()}/content/${locale}/${name}.md`;
}

/** The text of one prose file; `null` where there is none. @param path by {@link prosePath} */
export function readProse(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
