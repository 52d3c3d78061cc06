/** One thing that is wrong with the data, told so that the person who can mend it knows where and how. */

import type { Bilingual, Locale } from './figure.ts';

export interface Issue {
  /** The check that found it, kebab-case: what a search or a snapshot is made by. */
  readonly check: string;
  /** Path from the project's root; for what is wrong with data, from the data folder at first. */
  readonly file: string;
  /** The row as a spreadsheet numbers it (the header is row 1); 0 for the file as a whole. */
  readonly row: number;
  /** The column's name, or the character in the line of a text; empty for the row as a whole. */
  readonly column: string;
  readonly found: string;
  readonly expected: Bilingual;
  /** A full sentence, or nothing. */
  readonly hint: Bilingual;
}

const words = {
  en: { found: 'found ', nothing: 'found nothing', expected: ', expected ', stop: '. ' },
  zh: { found: '现在是 ', nothing: '现在是空的', expected: '，应该是', stop: '。' },
} as const;

const longest = 80;

/** Shows a value on one line, with its invisible characters made visible and its length kept in bounds. */
export function showValue(value: string): string {
  const visible = JSON.stringify(value).replace(
    /[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060\u3000\ufeff\ufffd]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return visible.length <= longest ? visible : `${visible.slice(0, longest - 2)}…"`;
}

/**
 * An issue as one line, after frictionless and the compilers:
 * `data/figures.csv:14:value: found "1,2O3", expected a plain number. Letter O? [cell-number]`
 */
export function formatIssue(issue: Issue, locale: Locale): string {
  const text = words[locale];
  const place = [issue.file, issue.row || null, issue.column || null].filter(
    (part) => part !== null,
  );
  const found = issue.found === '' ? text.nothing : text.found + showValue(issue.found);
  const hint = issue.hint[locale];
  const expected = issue.expected[locale];
  // Chinese is set off from Latin letters and digits by a space.
  const gap = locale === 'zh' && /^[\w-]/u.test(expected) ? ' ' : '';
  return (
    `${place.join(':')}: ${found}${text.expected}${gap}${expected}${text.stop}` +
    `${hint}${hint.endsWith('.') || hint.endsWith('?') ? ' ' : ''}[${issue.check}]`
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by file, row and column, so that the report of one state of the data is always the same. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.row - b.row ||
      Number(a.column) - Number(b.column) ||
      compare(a.column, b.column) ||
      compare(a.check, b.check),
  );
}
