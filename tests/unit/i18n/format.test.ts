import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/core/figure.ts';
import {
  figureParts,
  formatCount,
  formatFigure,
  formatInterval,
  formatNumber,
} from '../../../src/i18n/format.ts';
import { derived, printed, units } from '../../support/edition.ts';

const nbsp = '\u00a0';
/** Both languages, no-break spaces shown as `_`. */
const both = (figure: Figure, style?: Parameters<typeof formatFigure>[2]) =>
  (['zh', 'en'] as const).map((locale) =>
    formatFigure(figure, locale, style).replaceAll(nbsp, '_'),
  );

test.each([
  [0, 0, '0', '0'],
  [999, 0, '999', '999'],
  [1000, 0, '1000', '1,000'],
  [1234567, 0, '1234567', '1,234,567'],
  [1234.5, 2, '1234.50', '1,234.50'],
  [21.9135, 4, '21.9135', '21.9135'],
  [-90, 0, '-90', '-90'],
  [-1234, 0, '-1234', '-1,234'],
])('groups %d by thousands in English only', (value, decimals, zh, en) => {
  expect(formatNumber(value, 'zh', decimals)).toBe(zh);
  expect(formatNumber(value, 'en', decimals)).toBe(en);
});

describe('units', () => {
  test.each([
    ['a count', printed('a', 4681, units.mu), '4681亩', '4,681_mu'],
    ['one of a kind', printed('a', 1), '1件', '1_dispute'],
    ['none', printed('a', 0), '0件', '0_disputes'],
    ['many', printed('a', 42), '42件', '42_disputes'],
    ['people', printed('a', 1, units.person), '1人', '1_person'],
    ['decimals as printed', printed('a', 21.9135, units.mu), '21.9135亩', '21.9135_mu'],
    [
      'trailing zeros as printed',
      { ...printed('a', 1.5, units.mu), decimals: 2 },
      '1.50亩',
      '1.50_mu',
    ],
    ['a percentage, without a space', printed('a', 99.77, units.percent), '99.77%', '99.77%'],
    ['a rank', printed('a', 1, units.rank), '第1名', 'No. 1'],
    ['万 of area', printed('a', 1.16, units.wanSquareMetre), '1.16万平方米', '11,600_m²'],
  ])('%s', (_, figure, zh, en) => {
    expect(both(figure)).toEqual([zh, en]);
  });
});

describe('money', () => {
  test.each([
    ['from a million up', 885.53, units.wanYuan, '885.53万元', '¥8.86_million'],
    ['just a million', 100, units.wanYuan, '100万元', '¥1_million'],
    ['below a million', 32.76, units.wanYuan, '32.76万元', '¥327,600'],
    ['just below', 99.9999, units.wanYuan, '99.9999万元', '¥999,999'],
    ['plain yuan', 327600, units.yuan, '327600元', '¥327,600'],
    ['a round sum in yuan', 1_000_000, units.yuan, '100万元', '¥1_million'],
    ['floating point left out', 567.5, units.wanYuan, '567.5万元', '¥5.68_million'],
  ])('%s', (_, value, unit, zh, en) => {
    expect(both(printed('a', value, unit))).toEqual([zh, en]);
  });

  test.each([
    ['at-least', 199.99, 'at least ¥1.99_million'],
    ['at-least', 200, 'at least ¥2_million'],
    ['at-most', 199.01, 'at most ¥2_million'],
    ['about', 199.99, 'about ¥2_million'],
  ] as const)('%s ¥%d is rounded outward', (qualifier, value, en) => {
    expect(both(printed('a', value, units.wanYuan, qualifier))[1]).toBe(en);
  });
});

describe('qualifiers', () => {
  test.each([
    ['exact', 'full', '70亩', '70_mu'],
    ['at-least', 'full', '至少70亩', 'at least 70_mu'],
    ['at-most', 'full', '至多70亩', 'at most 70_mu'],
    ['about', 'full', '约70亩', 'about 70_mu'],
    ['exact', 'sign', '70亩', '70_mu'],
    ['at-least', 'sign', '≥70亩', '≥70_mu'],
    ['at-most', 'sign', '≤70亩', '≤70_mu'],
    ['about', 'sign', '70亩', '70_mu'],
    ['at-least', 'value', '≥70', '≥70'],
    ['at-most', 'value', '≤70', '≤70'],
    ['exact', 'value', '70', '70'],
    ['about', 'bare', '70亩', '70_mu'],
  ] as const)('%s as %s', (qualifier, style, zh, en) => {
    expect(both(printed('a', 70, units.mu, qualifier), style)).toEqual([zh, en]);
  });

  test('a bound is never without its mark but in the style that is refused for bounds', () => {
    const figure = printed('a', 70, units.mu, 'at-least');
    const marked = (['full', 'sign', 'value'] as const).flatMap((style) => both(figure, style));
    expect(marked.filter((text) => !/≥|至少|at least/u.test(text))).toEqual([]);
  });
});

test('the parts of a figure, put together, are the figure with its sign', () => {
  const figures = [
    printed('a', 70, units.mu, 'at-least'),
    printed('b', 885.53, units.wanYuan),
    printed('c', 1, units.rank),
    printed('d', 99.77, units.percent),
  ];
  for (const figure of figures) {
    for (const locale of ['zh', 'en'] as const) {
      const { sign, number, gap, unit } = figureParts(figure, locale);
      expect(sign + number + gap + unit).toBe(formatFigure(figure, locale, 'sign'));
    }
  }
});

test('without its unit a bound is said in words, at the head of a sentence, too', () => {
  const least = printed('a', 240, units.dispute, 'at-least');
  expect(both(least, 'number')).toEqual(['至少240', 'at least 240']);
  expect(both(least, 'Number')).toEqual(['至少240', 'At least 240']);
});

test('words and fractions', () => {
  expect(both(printed('a', 80), 'words')).toEqual(['八十', 'eighty']);
  expect(both(printed('a', 80), 'Words')).toEqual(['八十', 'Eighty']);
  const third = derived('a', 100 / 3, units.percent, { step: 0.1, qualifier: 'about' });
  expect(both(third, 'fraction')).toEqual(['三分之一', 'a third']);
});

test('a fraction is that of the value before rounding, or there is none', () => {
  const near = derived('a', 33.3, units.percent, { step: 0.1, qualifier: 'about' });
  expect(() => formatFigure(near, 'en', 'fraction')).toThrow(RangeError);
});

describe('counts', () => {
  test('are grouped like any number, years are not', () => {
    expect(formatCount('characters', 5233, 'en', 'full')).toBe('5,233');
    expect(formatCount('characters', 5233, 'zh', 'full')).toBe('5233');
    expect(formatCount('report-year', 2022, 'en', 'full')).toBe('2022');
  });

  test('are written in words where a text wants them', () => {
    expect(formatCount('figures', 80, 'en', 'Words')).toBe('Eighty');
    expect(formatCount('figures', 80, 'zh', 'words')).toBe('八十');
  });
});

describe('intervals', () => {
  const average = (low: number | null, high: number | null) =>
    derived('a', 13.5, units.wanYuan, { step: 0.1, interval: { low, high } });

  test('ends are rounded outward, a tenth finer than the value', () => {
    expect(formatInterval(average(13.516, 13.523), 'en')).toBe('¥135,100–135,300');
    expect(formatInterval(average(13.516, 13.523), 'zh')).toBe('13.51–13.53万元');
  });

  test('an open end is a bound', () => {
    expect(formatInterval(average(427.26, null), 'en')).toBe('≥ ¥4.2726\u00a0million');
    expect(formatInterval(average(null, 427.261), 'zh')).toBe('≤ 427.27万元');
  });
});
