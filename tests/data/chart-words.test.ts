/** Words of charts that are wrong, as `npm run validate` tells of them: at their row, once. */

import { afterEach, expect, test } from 'vitest';
import { validate } from '../../scripts/lib/validate.ts';
import { ownSite } from '../../scripts/lib/validate-site.ts';
import type { Issue } from '../../src/core/issue.ts';
import { Files } from './files.ts';

let remove: () => void = () => undefined;
afterEach(() => remove());

/** What is wrong once something in the table is other than it was. */
function issuesOf(spoil: (files: Files) => void): readonly Issue[] {
  const files = new Files();
  spoil(files);
  const folder = files.write();
  remove = () => folder.remove();
  return validate(folder.path, ownSite).issues;
}

const placeOf = ({ file, row, column, check }: Issue): string =>
  `${file.replace(/^.*\//u, '')}:${row}:${column} ${check}`;

const placesOf = (spoil: (files: Files) => void): string[] => issuesOf(spoil).map(placeOf);

/** The row in which a line stands that begins so. */
function rowOf(start: string): number {
  return new Files().lines('chart-words.csv').findIndex((line) => line.startsWith(start)) + 1;
}

const table = 'chart-words.csv';
const replaced = (start: string, line: string) => (files: Files) =>
  files.editLines(table, (lines) => lines.map((one) => (one.startsWith(start) ? line : one)));

test.each([
  ['a digit', 'zh', '{haircuts:sign}260次,{haircuts}', 'text-number-typed'],
  [
    'a count in English',
    'en',
    '{haircuts:sign},twelve times {haircuts:value}',
    'text-number-typed',
  ],
  ['a figure that there is not', 'en', '{haircuts:sign},{hair-cuts}', 'text-figure-unknown'],
  [
    'words that are not of the report',
    'zh',
    '{haircuts:sign}{“没有这句”},{haircuts:value}',
    'text-quote-missing',
  ],
  ['a brace that is not closed', 'en', '{haircuts:sign},{haircuts', 'text-braces'],
])('%s is told at its row and language', (_, column, words, check) => {
  const start = 'care,label.haircuts,';
  const found = placesOf(replaced(start, start + words));
  expect(found).toEqual([`${table}:${rowOf(start)}:${column} ${check}`]);
});

test('a row that is not there is told where the chart begins, and nothing else is', () => {
  const found = placesOf((files) => {
    files.editLines(table, (lines) =>
      lines.filter((line) => !line.startsWith('care,label.block,')),
    );
    files.declare(table, files.lines(table).length - 1);
  });
  expect(found).toEqual([`${table}:${rowOf('care,')}:key words-key-missing`]);
});

test('a table that is not there is told once: no chart is blamed for it, and no prose', () => {
  expect(placesOf((files) => files.remove(table))).toEqual([`${table}:0: file-missing`]);
});

test('a label that is too long is told at its row and language, with the drawings that it does not fit', () => {
  const start = 'care,label.haircuts,';
  const long = '{haircuts}，'.repeat(30);
  const issues = issuesOf(replaced(start, `${start}${long},{haircuts}`));
  expect(issues.map(placeOf)).toEqual(
    ['outside', 'overlap'].map((how) => `${table}:${rowOf(start)}:zh chart-text-${how}`),
  );
  for (const { hint } of issues)
    expect(hint.en).toMatch(
      / It does not fit src\/charts\/care: zh (?:narrow|wide)(?:, zh wide)?\.$/u,
    );
});
