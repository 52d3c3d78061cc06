import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/core/issue.ts';
import { oncePer } from '../../src/core/once.ts';
import { checkNames } from '../../src/edition/check-names.ts';
import type { Case } from './cases.ts';
import { cases } from './cases.ts';
import { Files } from './files.ts';

const issuesOf = oncePer((one: Case) => one.issues());

test('the data as it is has no error', () => {
  expect(new Files().issues()).toEqual([]);
});

describe('refused, each with one line for each mistake', () => {
  test.each(cases)('$name', (one) => {
    const found = issuesOf(one).map(({ check }) => check);
    expect(found.sort()).toEqual([...one.checks].sort());
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
  const lines = cases.flatMap((one) => [
    `# ${one.name}`,
    ...issuesOf(one).flatMap((issue) => [formatIssue(issue, 'en'), formatIssue(issue, 'zh')]),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('./messages.txt');
});
