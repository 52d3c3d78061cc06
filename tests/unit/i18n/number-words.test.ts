import { describe, expect, test } from 'vitest';
import { asFraction, inWords } from '../../../src/i18n/number-words.ts';

describe('whole numbers', () => {
  test.each([
    [0, '零', 'zero'],
    [1, '一', 'one'],
    [2, '两', 'two'],
    [10, '十', 'ten'],
    [12, '十二', 'twelve'],
    [19, '十九', 'nineteen'],
    [20, '二十', 'twenty'],
    [22, '二十二', 'twenty-two'],
    [40, '四十', 'forty'],
    [80, '八十', 'eighty'],
    [99, '九十九', 'ninety-nine'],
  ])('%d', (value, zh, en) => {
    expect(inWords(value, 'zh')).toBe(zh);
    expect(inWords(value, 'en')).toBe(en);
  });

  test('no two are written alike', () => {
    for (const locale of ['zh', 'en'] as const) {
      const all = Array.from({ length: 100 }, (_, value) => inWords(value, locale));
      expect(new Set(all).size).toBe(100);
      expect(all).not.toContain('');
    }
  });

  test.each([-1, 100, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d stays in digits', (value) => {
    expect(() => inWords(value, 'en')).toThrow(RangeError);
  });
});

describe('shares', () => {
  test.each([
    [1 / 2, '二分之一', 'a half'],
    [1 / 3, '三分之一', 'a third'],
    [14 / 42, '三分之一', 'a third'],
    [2 / 3, '三分之二', 'two thirds'],
    [3 / 4, '四分之三', 'three quarters'],
    [1 / 8, '八分之一', 'an eighth'],
    [1 / 10, '十分之一', 'a tenth'],
    [0.4, '五分之二', 'two fifths'],
  ])('%d', (share, zh, en) => {
    expect(asFraction(share, 'zh')).toBe(zh);
    expect(asFraction(share, 'en')).toBe(en);
  });

  test.each([0, 1, 1.5, 0.333, 0.34, -0.5])('%d is no simple fraction', (share) => {
    expect(() => asFraction(share, 'en')).toThrow(RangeError);
  });
});
