import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/issue.ts';
import { formatIssue, showValue, sortIssues } from '../../../src/core/issue.ts';

const issue: Issue = {
  check: 'cell-number',
  file: 'data/figures.csv',
  row: 14,
  column: 'value',
  found: '1,2O3',
  expected: { zh: '普通的十进制数', en: 'a plain number' },
  hint: { zh: '是不是字母 O？', en: 'Letter O?' },
};

describe('one line', () => {
  test('in English', () => {
    expect(formatIssue(issue, 'en')).toBe(
      'data/figures.csv:14:value: found "1,2O3", expected a plain number. Letter O? [cell-number]',
    );
  });

  test('in Chinese', () => {
    expect(formatIssue(issue, 'zh')).toBe(
      'data/figures.csv:14:value: 现在是 "1,2O3"，应该是普通的十进制数。是不是字母 O？[cell-number]',
    );
  });

  test('without column, row, value or hint', () => {
    const bare = { ...issue, row: 0, column: '', found: '', hint: { zh: '', en: '' } };
    expect(formatIssue(bare, 'en')).toBe(
      'data/figures.csv: found nothing, expected a plain number. [cell-number]',
    );
    expect(formatIssue(bare, 'zh')).toBe(
      'data/figures.csv: 现在是空的，应该是普通的十进制数。[cell-number]',
    );
  });

  test('whatever the value is', () => {
    expect(formatIssue({ ...issue, found: 'a\r\nb' }, 'en')).not.toMatch(/[\r\n]/u);
  });
});

describe('values', () => {
  test.each([
    ['a\nb', '"a\\nb"'],
    ['a\u200bb', '"a\\u200bb"'],
    ['\ufeffa', '"\\ufeffa"'],
    ['a\u00a0', '"a\\u00a0"'],
    ['\u3000a', '"\\u3000a"'],
    ['say "a"', '"say \\"a\\""'],
  ])('%j shows what cannot be seen', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  test('are shown up to a length', () => {
    expect(showValue('长'.repeat(200))).toHaveLength(80);
    expect(showValue('长'.repeat(200))).toMatch(/…"$/u);
  });
});

test('issues are sorted by file, row, column, lines of a text by number', () => {
  const at = (file: string, row: number, column: string) => ({ ...issue, file, row, column });
  const sorted = [
    at('a.csv', 0, ''),
    at('a.csv', 2, 'unit'),
    at('a.csv', 2, 'value'),
    at('a.csv', 10, ''),
    at('b.txt', 1, '9'),
    at('b.txt', 1, '10'),
  ];
  expect(sortIssues(sorted.toReversed())).toEqual(sorted);
});
