/** Reads report.txt: the text as it is, or what keeps it from being searched. */

import type { Issue } from '../core/issue.ts';
import { lineStarts, placeInLines } from '../core/text-index.ts';
import type { Text } from './file-issues.ts';
import { emptyFile, fileIssue } from './file-issues.ts';

const name = 'report.txt';

/**
 * Checks the report's text. It is published byte for byte and ranges are counted in it, so nothing
 * is mended here; only to look for further errors, lines are taken to end with LF.
 */
export function readReport(text: string): Text<string> {
  if (text.trim() === '') return { value: null, issues: [emptyFile(name)] };
  const issues: Issue[] = [];
  const rowOf = (offset: number) => placeInLines(lineStarts(text), offset).line;
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    issues.push(
      fileIssue(name, rowOf(carriageReturn), {
        check: 'file-line-ends',
        found: 'CR',
        expected: { zh: 'LF 换行', en: 'lines that end with LF' },
        hint: {
          zh: '报告逐字节发布；另存为 LF 换行（Unix）。',
          en: 'The report is published byte for byte: save it with LF (Unix) line ends.',
        },
      }),
    );
  }
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) {
    issues.push(
      fileIssue(name, rowOf(lost), {
        check: 'cell-characters',
        found: text.slice(Math.max(0, lost - 8), lost + 8),
        expected: { zh: '可读的文字', en: 'readable text' },
        hint: {
          zh: '有字符在转码时丢了。请从原文件重新另存为 UTF-8。',
          en: 'Characters were lost in a conversion. Save the original again as UTF-8.',
        },
      }),
    );
  }
  return { value: text.replace(/\r\n?/gu, '\n'), issues };
}
