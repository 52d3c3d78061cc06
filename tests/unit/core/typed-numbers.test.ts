import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/figure.ts';
import { parseTemplate } from '../../../src/core/template.ts';
import { typedNumbers } from '../../../src/core/typed-numbers.ts';

const terms = new Map([
  ['model', { zh: '1+3+N', en: '“1+3+N”' }],
  ['violations', { zh: '两违', en: '“two violations”' }],
]);
const found = (text: string, locale: Locale) => typedNumbers(parseTemplate(text), locale, terms);

describe('Chinese', () => {
  test.each([
    ['签约4681亩', ['4681']],
    ['约1,234.5元', ['1,234.5']],
    ['共３处', ['３']],
    ['第③项、Ⅳ级、½', ['③', 'Ⅳ', '½']],
    ['两个村', ['两个']],
    ['十余户', ['十余户']],
    ['十几', []],
    ['二十大', ['二十']],
    ['五百', ['五百']],
    ['三分之一', ['三分之一']],
    ['百分之九十', ['百分之九十']],
    ['一百个', ['百个']],
  ])('%s', (text, numbers) => {
    expect(found(text, 'zh')).toEqual(numbers);
  });

  test.each([
    '一个村',
    '进一步',
    '百姓',
    '万象更新',
    '十分清楚',
    '千克每亩',
    '两违',
    '双抢',
    '第一波',
    '唯一',
  ])('%s passes', (text) => {
    expect(found(text, 'zh')).toEqual([]);
  });
});

describe('English', () => {
  test.each([
    ['signed for 4,681 mu', ['4,681']],
    ['two lists and Fifty-six cases', ['two', 'Fifty', 'six']],
    ['thirteen, fourteen, ninety', ['thirteen', 'fourteen', 'ninety']],
    ['hundreds of thousands', ['hundreds', 'thousands']],
    ['a third, half a quarter', ['third', 'half', 'quarter']],
    ['ten per cent', ['ten', 'per cent']],
    ['zero', ['zero']],
  ])('%s', (text, numbers) => {
    expect(found(text, 'en')).toEqual(numbers);
  });

  test.each(['one of them', 'often', 'weight', 'the second list', 'a tenant', 'no one'])(
    '%s passes',
    (text) => {
      expect(found(text, 'en')).toEqual([]);
    },
  );
});

describe('bound text is not looked at', () => {
  test.each(['{figure-2}', '{#figures}', '{“2000余吨”}', '{own:两个}名单'])('%s', (text) => {
    expect(found(text, 'zh')).toEqual([]);
  });
});

describe('the words of a term', () => {
  test('may have the numbers that the term is written with', () => {
    expect(found('{term:model|“1+3+N”}', 'zh')).toEqual([]);
    expect(found('{term:violations|Two violations}', 'en')).toEqual([]);
  });

  test('may have no others', () => {
    expect(found('{term:model|1+4+N}', 'zh')).toEqual(['4']);
    expect(found('{term:violations|three violations}', 'en')).toEqual(['three']);
    expect(found('{term:unknown|1+3+N}', 'zh')).toEqual(['1', '3']);
  });
});
