/** What every check is given, and the shorthand with which it complains. */

import type { Bilingual } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { Damaged } from '../read.ts';
import type { EditionMeta, FileName, Rows } from '../tables.ts';

export interface CheckInput {
  readonly meta: EditionMeta;
  readonly report: string;
  readonly rows: Rows;
  readonly damaged: Damaged;
}

/** A check looks at the whole and returns everything that is wrong with one aspect of it. */
export type Check = (input: CheckInput) => Issue[];

export const noHint: Bilingual = { zh: '', en: '' };

/** An issue at a cell of a data file. */
export function at(
  file: FileName | 'edition.json' | 'report.txt',
  row: number,
  column: string,
  problem: { check: string; found: string; expected: Bilingual; hint?: Bilingual },
): Issue {
  return { hint: noHint, ...problem, file: `data/${file}`, row, column };
}
