import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/core/issue.ts';
import { checkNames } from '../../src/edition/check-names.ts';
import { cases } from './cases.ts';
import { Files } from './files.ts';

test('the data as it is has no error', () => {
  expect(new Files().issues()).toEqual([]);
});

describe('refused, each with one line for each mistake', () => {
  test.each(cases)('$name', ({ checks, issues }) => {
    expect(
      issues()
        .map(({ check }) => check)
        .sort(),
    ).toEqual([...checks].sort());
  });
});

test('every check refuses something', () => {
  const covered = new Set(cases.flatMap(({ checks }) => checks));
  expect(checkNames.filter((name) => !covered.has(name))).toEqual([]);
});

test('cases have names of their own', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test('messages in both languages', async () => {
  const lines = cases.flatMap(({ name, issues }) => [
    `# ${name}`,
    ...issues().flatMap((issue) => [formatIssue(issue, 'en'), formatIssue(issue, 'zh')]),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('./messages.txt');
});
