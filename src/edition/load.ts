/** The edition for pages and charts: read, proved, built, once. */

import { formatIssue } from '../core/issue.ts';
import type { Edition } from './edition.ts';
import { buildEdition } from './edition.ts';
import { prove } from './prove.ts';
import { readFolder } from './read.ts';

/**
 * Loads the edition in `folder`.
 * @throws Error with all issues, one a line, when the data is wrong
 */
export async function loadEdition(folder = 'data'): Promise<Edition> {
  const { meta, report, rows, damaged, issues } = await readFolder(folder);
  const all = meta === null ? issues : [...issues, ...prove({ meta, report, rows, damaged })];
  if (meta === null || all.length > 0) {
    throw new Error(all.map((issue) => formatIssue(issue, 'en')).join('\n'));
  }
  return buildEdition(meta, report, rows);
}

let loaded: Promise<Edition> | undefined;

/** The edition of this project's own data folder, loaded once for all pages. */
export function currentEdition(): Promise<Edition> {
  loaded ??= loadEdition();
  return loaded;
}
