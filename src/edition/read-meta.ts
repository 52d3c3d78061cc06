/** Reads edition.json: text in, metadata out, or everything that is wrong with it. */

import type { z } from 'zod';
import type { Bilingual } from '../core/figure.ts';
import type { Issue } from '../core/issue.ts';
import type { Text } from './file-issues.ts';
import { emptyFile, fileIssue } from './file-issues.ts';
import type { EditionMeta } from './tables.ts';
import { editionSchema } from './tables.ts';

const name = 'edition.json';

/** Parses and checks the shape. There is no value when there are issues. */
export function readMeta(text: string): Text<EditionMeta> {
  if (text.trim() === '') return { value: null, issues: [emptyFile(name)] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: null, issues: [syntaxIssue(text, error)] };
  }
  const result = editionSchema.safeParse(json);
  if (result.success) return { value: result.data, issues: [] };
  return { value: null, issues: result.error.issues.flatMap((issue) => shapeIssues(json, issue)) };
}

/** V8 says where a syntax error is: “… in JSON at position 20 (line 3 column 5)”. */
function syntaxIssue(text: string, error: SyntaxError): Issue {
  const [, position] = /at position (\d+)/u.exec(error.message) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  return fileIssue(name, before.split('\n').length, {
    check: 'json-syntax',
    found: (text.slice(before.length).split('\n')[0] ?? '').trim(),
    expected: { zh: '有效的 JSON', en: 'valid JSON' },
    hint: {
      zh: '看看这里和上一行：逗号、引号、括号。',
      en: 'Look here and at the line above: commas, quotation marks, brackets.',
    },
  });
}

function shapeIssues(json: unknown, issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => shapeIssue(json, [...issue.path, key], unknownKey));
  }
  return [shapeIssue(json, issue.path, expectedBy(issue))];
}

const unknownKey: Bilingual = { zh: '认识的键', en: 'a known key' };

function shapeIssue(json: unknown, path: readonly PropertyKey[], expected: Bilingual): Issue {
  const found = path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    json,
  );
  return {
    ...fileIssue(name, 0, {
      check: 'json-shape',
      found: found === undefined ? '' : JSON.stringify(found),
      expected,
    }),
    column: path.map(String).join('.'),
  };
}

const types: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
};

/** What the schema wanted, in words. */
function expectedBy(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    case 'invalid_value': {
      const list = issue.values.map(String);
      return { zh: `以下之一：${list.join('、')}`, en: `one of ${list.join(', ')}` };
    }
    case 'too_small':
      return issue.origin === 'string'
        ? { zh: '有内容的文字', en: 'a text that is not empty' }
        : { zh: `不小于 ${issue.minimum}`, en: `${issue.minimum} or more` };
    case 'invalid_format':
      return { zh: '年-月-日，如 2023-12-20', en: 'a date like 2023-12-20' };
    default:
      return { zh: issue.message, en: issue.message };
  }
}
