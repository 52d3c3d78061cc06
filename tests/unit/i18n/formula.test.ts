import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../../src/core/formula.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { formulaPieces } from '../../../src/i18n/formula.ts';
import { editionOf, printed, units } from '../../support/edition.ts';

const edition = editionOf([
  printed('a', 12),
  printed('b', 3),
  printed('c', 2),
  printed('low', 2000, units.tonne, 'at-least'),
  printed('rate', 99.77, units.percent),
]);
const shown = (formula: string, locale: 'zh' | 'en' = 'zh') =>
  formulaPieces(formula, edition, locale)
    .map(({ text }) => text)
    .join('');

describe('arithmetic', () => {
  test.each([
    ['a + b', '12件 + 3件'],
    ['a - b', '12件 − 3件'],
    ['a * b', '12件 × 3件'],
    ['a / b', '12件 ÷ 3件'],
    ['a / b * 100', '12件 ÷ 3件 × 100'],
    ['(a + b) * c', '(12件 + 3件) × 2件'],
    ['a + b * c', '12件 + 3件 × 2件'],
    ['a - (b + c)', '12件 − (3件 + 2件)'],
    ['a - (b - c)', '12件 − (3件 − 2件)'],
    ['a - b - c', '12件 − 3件 − 2件'],
    ['a / (b * c)', '12件 ÷ (3件 × 2件)'],
    ['a / (b / c)', '12件 ÷ (3件 ÷ 2件)'],
    ['a / b / c', '12件 ÷ 3件 ÷ 2件'],
  ])('%s', (formula, text) => {
    expect(shown(formula)).toBe(text);
  });

  test('a bound keeps its sign', () => {
    expect(shown('low / a', 'en')).toBe('≥2,000\u00a0tonnes ÷ 12\u00a0disputes');
  });
});

describe('functions', () => {
  test.each([
    ['floor(a / b)', '12件 ÷ 3件，取整', '12_disputes ÷ 3_disputes, rounded down'],
    [
      'base(a, rate)',
      '12件 ÷ ? = 99.77%：是哪个整数',
      '12_disputes ÷ ? = 99.77%: the whole number as base',
    ],
    ['count("甲村", "乙村")', '“甲村”、“乙村”，一共几个', '甲村, 乙村, counted'],
  ])('%s', (formula, zh, en) => {
    expect(shown(formula, 'zh')).toBe(zh);
    expect(shown(formula, 'en').replaceAll('\u00a0', '_')).toBe(en);
  });
});

test('every number of a figure carries its id, names are marked as quoted', () => {
  expect(formulaPieces('a * 100', edition, 'zh')).toEqual([
    { id: 'a', text: '12件' },
    { text: ' × ' },
    { text: '100' },
  ]);
  expect(
    formulaPieces('count("甲村", "乙村")', edition, 'en').filter((piece) => 'quoted' in piece),
  ).toEqual([
    { text: '甲村', quoted: true },
    { text: '乙村', quoted: true },
  ]);
});

/** Operators and figures in order, without brackets, are the same formula: nothing is lost. */
test('every formula of the edition is shown whole, in both languages', async () => {
  const own = await currentEdition();
  for (const { formula } of own.derived) {
    for (const locale of ['zh', 'en'] as const) {
      const pieces = formulaPieces(formula, own, locale);
      const ids = pieces.flatMap(({ id }) => (id === undefined ? [] : [id]));
      const named = formula
        .replaceAll(/"[^"]*"/gu, '')
        .match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?!\()\b/gu);
      expect(ids, formula).toEqual((named ?? []).filter((word) => !functions.includes(word)));
      expect(() => parseFormula(formula)).not.toThrow();
    }
  }
});

const functions = ['floor', 'ceil', 'base', 'fits', 'count'];
