/** Reads the data folder. The only module of the site that touches files. */

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../core/issue.ts';
import { decodeChunks, EncodingError } from './decode.ts';
import type { Text } from './file-issues.ts';
import { fileIssue, missingFile, notUtf8 } from './file-issues.ts';
import { readMeta } from './read-meta.ts';
import { readReport } from './read-report.ts';
import type { Table } from './read-table.ts';
import { readTable } from './read-table.ts';
import type { Damaged, DataFile, EditionMeta, FileName, Rows } from './tables.ts';
import { fileNames } from './tables.ts';

/** What stands in the folder, as far as it could be read, and all that was wrong with its form. */
export interface Folder {
  readonly meta: EditionMeta | null;
  readonly report: string;
  readonly rows: Rows;
  readonly damaged: Damaged;
  /** Files of which something is missing: what names their rows cannot be blamed. */
  readonly unread: ReadonlySet<DataFile>;
  /** Their files are named as in the folder, without its path. */
  readonly issues: readonly Issue[];
}

/** Reads every file of a data folder. Never throws for bad data: what is wrong is in `issues`. */
export async function readFolder(folder: string): Promise<Folder> {
  const issues: Issue[] = [];
  const unread = new Set<DataFile>();
  // Both are filled, file by file, before they are returned.
  const rows = {} as Rows;
  const damaged = {} as Damaged;
  const addTable = async <Name extends FileName>(name: Name): Promise<void> => {
    const table = await readTableFile(join(folder, name), name);
    Object.assign(rows, { [name]: table.rows });
    Object.assign(damaged, { [name]: table.damaged });
    for (const issue of table.issues) issues.push(issue);
    if (!table.whole) unread.add(name);
  };

  const meta = await readTextFile(folder, 'edition.json', readMeta, issues);
  const report = await readTextFile(folder, 'report.txt', readReport, issues);
  if (meta === null) unread.add('edition.json');
  if (report === null) unread.add('report.txt');
  for (const name of fileNames) await addTable(name);
  const noFolder = !statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  return {
    meta,
    report: report ?? '',
    rows,
    damaged,
    unread,
    issues: noFolder ? [missingFolder] : issues,
  };
}

const missingFolder = fileIssue('', 0, {
  check: 'folder-missing',
  found: '',
  expected: { zh: '放数据的文件夹', en: 'the folder with the data' },
  hint: { zh: '检查路径。', en: 'Check the path.' },
});

/** Reads a text file and what `read` makes of it; `null` when there is nothing to go on with. */
async function readTextFile<T>(
  folder: string,
  name: DataFile,
  read: (text: string) => Text<T>,
  issues: Issue[],
): Promise<T | null> {
  const path = join(folder, name);
  if (!existsSync(path)) {
    issues.push(missingFile(name));
    return null;
  }
  let text = '';
  try {
    for await (const piece of decodeChunks([readFileSync(path)])) text += piece;
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    issues.push(notUtf8(name, text.split('\n').length, error));
    return null;
  }
  const result = read(text);
  issues.push(...result.issues);
  return result.value;
}

async function readTableFile<Name extends FileName>(
  path: string,
  name: Name,
): Promise<Table<Name>> {
  if (existsSync(path)) return readTable(name, decodeChunks(createReadStream(path)));
  return { rows: [], damaged: [], whole: false, issues: [missingFile(name)] };
}

/** The text of one prose file. @param path from the project's root */
export function readProse(path: string): string {
  return readFileSync(path, 'utf8');
}
