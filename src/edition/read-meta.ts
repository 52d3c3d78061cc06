/** Reads edition.json: text in, metadata out, or everything that is wrong with it. */

import type { Issue } from '../core/issue.ts';
import type { Text } from './file-issues.ts';
import { emptyFile, fileIssue } from './file-issues.ts';
import { mendCharts } from './mend-charts.ts';
import { mismatches } from './shape.ts';
import type { EditionMeta } from './tables.ts';
import { editionShape } from './tables.ts';

const name = 'edition.json';

/** Parses and checks the shape. There is no value when there are issues, but for those of single charts. */
export function readMeta(text: string): Text<EditionMeta> {
  if (text.trim() === '') return { value: null, issues: [emptyFile(name)] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: null, issues: [syntaxIssue(text, error)] };
  }
  const issues = mismatches(editionShape, json).map(({ path, found, expected }) => ({
    ...fileIssue(name, 0, { check: 'json-shape', found, expected }),
    column: path,
  }));
  if (!issues.every(({ column }) => /^charts\.\d/u.test(column))) return { value: null, issues };
  // Without a mismatch elsewhere it is of that shape elsewhere.
  const meta = json as EditionMeta;
  return {
    value: issues.length === 0 ? meta : { ...meta, charts: mendCharts(meta.charts) },
    issues,
  };
}

/** V8 says where a syntax error is: “… in JSON at position 20 (line 3 column 5)”. */
function syntaxIssue(text: string, error: SyntaxError): Issue {
  const [, position] = /at position (\d+)/u.exec(error.message) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const [rest = ''] = text.slice(before.length).split('\n');
  return fileIssue(name, before.split('\n').length, {
    check: 'json-syntax',
    found: rest.trim(),
    expected: { zh: '有效的 JSON', en: 'valid JSON' },
    hint: {
      zh: '看看这里和上一行：逗号、引号、括号。',
      en: 'Look here and at the line above: commas, quotation marks, brackets.',
    },
  });
}
