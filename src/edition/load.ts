/** The edition for pages and charts: read, proved, built, once. */

import type { Issue } from '../core/issue.ts';
import { formatIssue, sortIssues } from '../core/issue.ts';
import type { Edition } from './edition.ts';
import { buildEdition } from './edition.ts';
import { prove, unsoundIds } from './prove.ts';
import { editionFolder, readFolder } from './read.ts';
import type { Folder } from './read-files.ts';

/** A folder with everything that is wrong with it: its form, and what its rows say. */
export interface ProvedFolder extends Folder {
  /** Sorted; their files are named with the path of the folder. */
  readonly issues: readonly Issue[];
  /** Ids of rows whose value or unit is known to be wrong. */
  readonly unsound: ReadonlySet<string>;
}

/** Reads and proves the data in `folder`. Never throws for bad data. */
export function proveFolder(folder: string): ProvedFolder {
  const read = readFolder(folder);
  const issues = read.issues.some(({ check }) => check === 'folder-missing')
    ? read.issues
    : [...read.issues, ...prove(read)];
  return {
    ...read,
    issues: sortIssues(issues.map((issue) => inFolder(issue, folder))),
    unsound: issues.length === 0 ? new Set() : unsoundIds(read, issues),
  };
}

/** Names the file of an issue as it is found from where the command was given. */
export function inFolder(issue: Issue, folder: string): Issue {
  const path = folder.replace(/[/\\]+$/u, '');
  return { ...issue, file: issue.file === '' ? path : `${path}/${issue.file}` };
}

/**
 * Loads the edition in `folder`.
 * @throws Error with all issues, one a line, when the data is wrong
 */
export async function loadEdition(folder = editionFolder()): Promise<Edition> {
  const { meta, report, rows, issues } = proveFolder(folder);
  if (meta === null || issues.length > 0) {
    throw new Error(issues.map((issue) => formatIssue(issue, 'en')).join('\n'));
  }
  return buildEdition(meta, report, rows);
}

let loaded: Promise<Edition> | undefined;

/** The edition that this site is of, loaded once for all pages. */
export function currentEdition(): Promise<Edition> {
  loaded ??= loadEdition();
  return loaded;
}
