/** Charts that edition.json declares: all that is wrong with them is told at once, whatever else is wrong. */

import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { validate } from '../../scripts/lib/validate.ts';
import { ownSite } from '../../scripts/lib/validate-site.ts';
import { locales } from '../../src/core/figure.ts';
import { formatIssue } from '../../src/core/issue.ts';
import { dataFolder, Files } from './files.ts';

let remove: () => void = () => undefined;
afterEach(() => {
  remove();
  vi.unstubAllEnvs();
});

const words = { title: '甲', what: '乙', takeaway: '丙', alt: '丁', notes: ['戊'] };
const english = { title: 'a', what: 'b', takeaway: 'c', alt: 'd', notes: ['e'] };
const text = { zh: words, en: english };
const good = {
  id: 'tried',
  chapter: 'station',
  figures: ['village-income', 'top-village-income'],
  text,
};

/**
 * What is wrong once a chart is declared so, each as its line without the folder.
 * @param placed the chapter of the story in which it is placed: the page of each chart leads there
 */
function linesOf(
  chart: unknown,
  spoil: (files: Files) => void = () => undefined,
  placed = 'station',
): string[] {
  const files = new Files();
  files.json((meta) => {
    meta.charts = [chart];
  });
  spoil(files);
  const folder = files.write();
  remove = () => folder.remove();
  vi.stubEnv('EDITION_DIR', folder.path);
  cpSync(join(dataFolder, 'content'), join(folder.path, 'content'), { recursive: true });
  for (const locale of locales) {
    appendFileSync(join(folder.path, 'content', locale, `${placed}.md`), '\n{chart:tried}\n');
  }
  return validate(folder.path, ownSite).issues.map((issue) =>
    formatIssue({ ...issue, file: issue.file.replace(/^.*\//u, '') }, 'en'),
  );
}

test('one that is right passes', () => {
  expect(linesOf(good)).toEqual([]);
});

test('an id with a typo is told with the one that was probably meant', () => {
  expect(linesOf({ ...good, figures: ['village-incom', 'top-village-income'] })).toEqual([
    'edition.json:charts.0.figures: found "village-incom", expected an id that is in the data. Is it village-income? [chart-figure-unknown]',
  ]);
});

test('one in a chapter in which none of its figures stands is refused', () => {
  expect(linesOf({ ...good, chapter: 'farming' })).toEqual([
    'edition.json:charts.0.chapter: found "farming", expected one of station. That is where its figures stand. [chart-declared]',
  ]);
});

test('one that the story places in a chapter in which none of its figures stands is refused', () => {
  expect(linesOf(good, () => undefined, 'station')).toEqual([]);
  expect(
    linesOf(good, () => undefined, 'farming').map((line) => line.replace(/\d+/u, 'N')),
  ).toEqual(
    Array(2).fill(
      'farming.md:N: found "tried", expected a chart of this chapter, not of station. None of its figures stands in this chapter: move it to station. [prose-chart]',
    ),
  );
});

describe('told at once', () => {
  const bad = {
    id: 'tried',
    chapter: 'farming',
    figures: ['village-incom', 'top-village-income', 'street-lamps'],
    text: { ...text, en: { ...english, title: '{oops}' } },
  };
  const told = [
    'charts.0.chapter: found "farming"',
    'charts.0.figures: found "village-incom"',
    'charts.0.same-unit: found "money, lamps"',
    'charts.0.text.en.title: found "oops"',
  ];
  const begins = (lines: readonly string[]) =>
    lines
      .filter((line) => line.startsWith('edition.json:'))
      .map((line) => line.slice('edition.json:'.length).replace(/, expected .*$/u, ''));

  test('are an unknown figure, a wrong chapter, two quantities and a bad word', () => {
    expect(begins(linesOf(bad))).toEqual(told);
  });

  test('are they while something else in the data is wrong', () => {
    const lines = linesOf(bad, (files) => files.cell('figures.csv', 'haircuts', 'value', '24O'));
    expect(begins(lines)).toEqual(told);
    expect(lines.some((line) => line.endsWith('[cell-number]'))).toBe(true);
  });

  test('are they with a key that is missing, which is told once', () => {
    const { alt, ...rest } = words;
    expect(alt).toBe('丁');
    const lines = linesOf({ ...bad, text: { ...bad.text, zh: rest } });
    expect(begins(lines)).toEqual([...told, 'charts.0.text.zh.alt: found nothing']);
  });

  test('are they with a chapter that is missing, which is told once', () => {
    const { chapter, ...rest } = bad;
    expect(chapter).toBe('farming');
    expect(begins(linesOf(rest))).toEqual([
      'charts.0.chapter: found nothing',
      ...told.filter((line) => !line.startsWith('charts.0.chapter')),
    ]);
  });
});

test('a figure of a wrong unit is told at its row, and no chart is blamed for it', () => {
  const lines = linesOf(good, (files) =>
    files.cell('figures.csv', 'village-income', 'unit', 'household'),
  );
  expect(lines.map((line) => line.replace(/^.*\[/u, '['))).toEqual(['[numeral-unit]']);
});
