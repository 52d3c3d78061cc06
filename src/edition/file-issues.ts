/** What can be wrong with a data file as a whole. */

import type { Issue } from '../core/issue.ts';
import { noHint } from './cells.ts';
import type { CheckName } from './check-names.ts';
import type { EncodingError } from './decode.ts';
import type { DataFile } from './tables.ts';

/** What a text file was read as; `value` is `null` when there is nothing to go on with. */
export interface Text<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/** An issue about a file. @param row the row, 0 for the file as a whole */
export function fileIssue(
  file: DataFile | '',
  row: number,
  problem: Pick<Issue, 'found' | 'expected'> & { check: CheckName; hint?: Issue['hint'] },
): Issue {
  return { hint: noHint, column: '', ...problem, file, row };
}

export const missingFile = (file: DataFile): Issue =>
  fileIssue(file, 0, {
    check: 'file-missing',
    found: '',
    expected: { zh: '这个文件', en: 'the file to exist' },
    hint: { zh: '文件夹里没有它。', en: 'It is not in the folder.' },
  });

export const emptyFile = (file: DataFile): Issue =>
  fileIssue(file, 0, {
    check: 'file-empty',
    found: '',
    expected: { zh: '有内容的文件', en: 'a file with content' },
  });

export const notUtf8 = (file: DataFile, row: number, error: EncodingError): Issue =>
  fileIssue(file, row, {
    check: 'file-encoding',
    found: error.looksLike ?? 'not UTF-8',
    expected: { zh: 'UTF-8 编码', en: 'UTF-8' },
    hint: {
      zh:
        error.looksLike === null
          ? '很可能存成了 GBK，从这一行起没有读。Excel 里选“CSV UTF-8”另存，WPS 里选 UTF-8。'
          : 'Excel 里选“CSV UTF-8”另存，WPS 里选 UTF-8。',
      en:
        error.looksLike === null
          ? 'Probably saved as GBK; nothing from here on was read. Save as “CSV UTF-8” in Excel, or choose UTF-8 in WPS.'
          : 'Save as “CSV UTF-8” in Excel, or choose UTF-8 in WPS.',
    },
  });
