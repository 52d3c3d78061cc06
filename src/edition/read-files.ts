/** Reads the data files from wherever their bytes come: a folder, or the memory of a test. */

import type { Issue } from '../core/issue.ts';
import { decodeChunks, EncodingError } from './decode.ts';
import type { Text } from './file-issues.ts';
import { missingFile, notUtf8 } from './file-issues.ts';
import { readMeta } from './read-meta.ts';
import { readReport } from './read-report.ts';
import { readTable } from './read-table.ts';
import type { Damaged, DataFile, EditionMeta, Rows } from './tables.ts';
import { fileNames } from './tables.ts';

/** What stands in the files, as far as it could be read, and all that was wrong with their form. */
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

/** Gives the bytes of a file in pieces, or `null` when there is no such file. */
export type FileSource = (name: DataFile) => Iterable<Uint8Array> | null;

/** Reads every data file. Never throws for bad data: what is wrong is in `issues`. */
export function readFiles(source: FileSource): Folder {
  const issues: Issue[] = [];
  const unread = new Set<DataFile>();
  // Both are filled, file by file, before they are returned.
  const rows = {} as Rows;
  const damaged = {} as Damaged;

  const meta = readText(source, 'edition.json', readMeta, issues);
  const report = readText(source, 'report.txt', readReport, issues);
  if (meta === null) unread.add('edition.json');
  if (report === null) unread.add('report.txt');
  for (const name of fileNames) {
    const bytes = source(name);
    const table = readTable(name, bytes === null ? null : decodeChunks(bytes));
    Object.assign(rows, { [name]: table.rows });
    Object.assign(damaged, { [name]: table.damaged });
    for (const issue of table.issues) issues.push(issue);
    if (!table.whole) unread.add(name);
  }
  return { meta, report: report ?? '', rows, damaged, unread, issues };
}

/** Reads a text file and what `read` makes of it; `null` when there is nothing to go on with. */
function readText<T>(
  source: FileSource,
  name: DataFile,
  read: (text: string) => Text<T>,
  issues: Issue[],
): T | null {
  const bytes = source(name);
  if (bytes === null) {
    issues.push(missingFile(name));
    return null;
  }
  let text = '';
  try {
    for (const piece of decodeChunks(bytes)) text += piece;
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    issues.push(notUtf8(name, text.split('\n').length, error));
    return null;
  }
  const result = read(text);
  issues.push(...result.issues);
  return result.value;
}
