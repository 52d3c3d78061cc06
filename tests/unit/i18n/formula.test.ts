import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../src/core/figure.ts';
import type { Expression } from '../../../src/core/formula.ts';
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
  printed('part', 384.91, units.wanYuan),
  printed('total', 885.53, units.wanYuan),
  printed('line', 100, units.wanYuan, 'at-least'),
  printed('dividend', 23, units.wanYuan),
  printed('razed', 1.16, units.wanSquareMetre),
]);
const piecesOf = (formula: string, locale: 'zh' | 'en', unit: Unit = units.dispute) =>
  formulaPieces({ formula, unit }, edition, locale);
const shown = (formula: string, locale: 'zh' | 'en' = 'zh') =>
  piecesOf(formula, locale)
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

describe('in English 万 is put into the numbers', () => {
  const inEnglish = (formula: string, unit: Unit) =>
    piecesOf(formula, 'en', unit)
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', '_');

  test.each([
    ['part / total * 100', units.percent, '¥3.8491_million ÷ ¥8.8553_million × 100'],
    ['total - part', units.wanYuan, '¥8.8553_million − ¥3.8491_million'],
    ['c * line', units.wanYuan, '2_disputes × ≥¥1_million'],
    ['dividend / c', units.wanYuan, '¥230,000 ÷ 2_disputes'],
    ['razed / a', units.wanSquareMetre, '11,600_m² ÷ 12_disputes'],
  ])('%s', (formula, unit, text) => {
    expect(inEnglish(formula, unit)).toBe(text);
  });

  test.each([
    ['razed * 10000', units.squareMetre, '1.16_ten thousand m² × 10,000'],
    ['total * 10000 / c', units.yuan, '885.53_ten thousand yuan × 10,000 ÷ 2_disputes'],
    ['floor(total)', units.wanYuan, '885.53_ten thousand yuan, rounded down'],
    ['total + 1', units.wanYuan, '885.53_ten thousand yuan + 1'],
    ['part * total', units.wanYuan, '384.91_ten thousand yuan × 885.53_ten thousand yuan'],
  ])('but not where %s would come to something else', (formula, unit, text) => {
    expect(inEnglish(formula, unit)).toBe(text);
  });
});

test('every formula of the edition comes, in English, to what stands behind it', async () => {
  const own = await currentEdition();
  const arithmetic = own.derived.filter(({ formula }) => !/[a-z]\(/u.test(formula));
  expect(arithmetic.length).toBeGreaterThan(20);
  for (const figure of arithmetic) {
    const pieces = formulaPieces(figure, own, 'en');
    const shown = new Map(pieces.map(({ id, text }) => [id, numberIn(text)]));
    const scale = figure.unit.plain === null ? 1 : 1e4;
    const off = worth(parseFormula(figure.formula), shown) - figure.value * scale;
    expect(Math.abs(off), figure.id).toBeLessThanOrEqual((figure.step + 1e-9) * scale);
  }
});

/** The number that a reader takes from a figure in a formula. */
function numberIn(text: string): number {
  const number = Number(text.replaceAll(',', '').match(/\d+(?:\.\d+)?/u)?.[0]);
  return text.endsWith('\u00a0million') ? number * 1e6 : number;
}

function worth(node: Expression, shown: ReadonlyMap<string | undefined, number>): number {
  if (node.type === 'number') return node.value;
  if (node.type === 'figure') return shown.get(node.id) ?? Number.NaN;
  if (node.type !== 'binary') throw new TypeError(node.type);
  const [left, right] = [worth(node.left, shown), worth(node.right, shown)];
  if (node.operator === '+') return left + right;
  if (node.operator === '-') return left - right;
  return node.operator === '*' ? left * right : left / right;
}

test('every number of a figure carries its id, names are marked as quoted', () => {
  expect(piecesOf('a * 100', 'zh')).toEqual([
    { id: 'a', text: '12件' },
    { text: ' × ' },
    { text: '100' },
  ]);
  expect(piecesOf('count("甲村", "乙村")', 'en').filter((piece) => 'quoted' in piece)).toEqual([
    { text: '甲村', quoted: true },
    { text: '乙村', quoted: true },
  ]);
});

/** Operators and figures in order, without brackets, are the same formula: nothing is lost. */
test('every formula of the edition is shown whole, in both languages', async () => {
  const own = await currentEdition();
  for (const figure of own.derived) {
    const { formula } = figure;
    for (const locale of ['zh', 'en'] as const) {
      const pieces = formulaPieces(figure, own, locale);
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
