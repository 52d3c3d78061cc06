import { describe, expect, test } from 'vitest';
import {
  cutOff,
  findNumeral,
  findNumerals,
  parseHanNumber,
  parseNumeral,
} from '../../../src/core/numeral.ts';

describe('numbers in Chinese characters', () => {
  test.each([
    ['零', 0],
    ['〇', 0],
    ['一', 1],
    ['两', 2],
    ['九', 9],
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['百', 100],
    ['一百零五', 105],
    ['一百五', 150],
    ['一百一十', 110],
    ['两千', 2000],
    ['三千五', 3500],
    ['一千零五十', 1050],
    ['九千九百九十九', 9999],
    ['万', 10_000],
    ['两万五', 25_000],
    ['一万零五', 10_005],
    ['十二万', 120_000],
    ['百万', 1_000_000],
    ['三千二百万', 32_000_000],
    ['一亿', 100_000_000],
    ['一亿五', 150_000_000],
    ['一亿三千万', 130_000_000],
    ['十四亿零五百万', 1_405_000_000],
    ['万亿', 1_000_000_000_000],
  ])('%s is %d', (text, value) => {
    expect(parseHanNumber(text)).toBe(value);
  });

  test.each(['', '二〇二二', '二三', '十百', '百千', '千万万', '亿万亿', '一个', '12', '半'])(
    '“%s” is none',
    (text) => {
      expect(parseHanNumber(text)).toBeNull();
    },
  );

  test('every number below 10,000 reads back as it is written', () => {
    const all = Array.from({ length: 10_000 }, (_, value) => value);
    expect(all.filter((value) => parseHanNumber(inHan(value)) !== value)).toEqual([]);
  });
});

/** Writes a number below 10,000 as a report would. */
function inHan(value: number): string {
  if (value === 0) return '零';
  const digits = [...String(value).padStart(4, '0')];
  const places = ['千', '百', '十', ''];
  const written = digits.map((digit, place) =>
    digit === '0' ? '零' : `${'零一二三四五六七八九'.charAt(Number(digit))}${places[place]}`,
  );
  return written
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '')
    .replace(/^一十/u, '十');
}

describe('printed numerals', () => {
  const numeral = (value: number, unit: string, more = {}) => ({
    value,
    decimals: 0,
    qualifier: 'exact',
    ordinal: false,
    unit,
    ...more,
  });

  test.each([
    ['4681亩', numeral(4681, '亩')],
    ['2000余吨', numeral(2000, '吨', { qualifier: 'at-least' })],
    ['十多名', numeral(10, '名', { qualifier: 'at-least' })],
    ['15万元以上', numeral(15, '万元', { qualifier: 'at-least' })],
    ['3万余元', numeral(3, '万元', { qualifier: 'at-least' })],
    ['约300人', numeral(300, '人', { qualifier: 'about' })],
    ['将近300人', numeral(300, '人', { qualifier: 'about' })],
    ['十来个', numeral(10, '个', { qualifier: 'about' })],
    ['300人左右', numeral(300, '人', { qualifier: 'about' })],
    ['超过300人', numeral(300, '人', { qualifier: 'at-least' })],
    ['逾300人', numeral(300, '人', { qualifier: 'at-least' })],
    ['不足300人', numeral(300, '人', { qualifier: 'at-most' })],
    ['300人以内', numeral(300, '人', { qualifier: 'at-most' })],
    ['1.16万平方米', numeral(1.16, '万平方米', { decimals: 2 })],
    ['99.70%', numeral(99.7, '%', { decimals: 2 })],
    ['21.9135亩', numeral(21.9135, '亩', { decimals: 4 })],
    ['第1', numeral(1, '', { ordinal: true })],
    ['第6名', numeral(6, '名', { ordinal: true })],
    ['第十五届', numeral(15, '届', { ordinal: true })],
    ['两名', numeral(2, '名')],
    ['百万', numeral(1_000_000, '')],
    ['“0”失误', numeral(0, '失误')],
    ['１２吨', numeral(12, '吨')],
    ['1,234,567元', numeral(1_234_567, '元')],
    ['二', numeral(2, '')],
  ])('%s', (printed, expected) => {
    expect(parseNumeral(printed)).toEqual(expected);
  });

  test.each(['', '亩', '签约4681亩', '余吨', '二〇二二年', '第'])('“%s” is none', (printed) => {
    expect(parseNumeral(printed)).toBeNull();
  });
});

describe('all numerals of a text', () => {
  test.each([
    ['签约4681亩', ['4681']],
    ['1.16万平方米', ['1.16万']],
    ['共３处、Ⅳ期、③个、½', ['３', 'Ⅳ', '③', '½']],
    ['进一步，三百二十户', ['一', '三百二十']],
    ['二〇二二年', ['二〇二二']],
    ['俩人、廿日、壹佰', ['俩', '廿', '壹佰']],
    ['士兵入伍，大陆，收拾', []],
    ['2023-12-20', ['2023', '12', '20']],
  ])('%s', (text, expected) => {
    expect(Array.from(findNumerals(text), (run) => run.text)).toEqual(expected);
  });

  test('stand where they say', () => {
    const text = '共3处，两个，1.5万';
    for (const { text: run, start, end } of findNumerals(text)) {
      expect(text.slice(start, end)).toBe(run);
    }
  });
});

describe('a numeral in a text', () => {
  test.each<[string, string, number[]]>([
    ['113户', '113户', [0]],
    ['113户', '3户', []],
    ['1.3户', '3户', []],
    ['20批150人次', '20', [0]],
    ['20批150人次', '15', []],
    ['1.5万', '1', []],
    ['3个和3个', '3个', [0, 3]],
    ['十四件', '四件', []],
    ['四十件', '四', []],
    ['“1+3+N”', '1+3+N', [1]],
    ['2022.', '2022', [0]],
    ['五个', '', []],
  ])('in %s, %s stands at %j', (text, numeral, starts) => {
    expect(findNumeral(text, numeral)).toEqual(starts);
  });
});

describe('what a numeral was copied without', () => {
  const units = ['吨', '名', '%'];
  test.each([
    ['获产2000余吨,', '2000', '余'],
    ['获产2000余吨,', '2000余', '吨'],
    ['获产2000余吨,', '2000余吨', null],
    ['15万元以上村', '15万元', '以上'],
    ['15万元左右,', '15万元', '左右'],
    ['第6名,', '6名', '第'],
    ['第6名,', '第6', '名'],
    ['第6名,', '第6名', null],
    ['超过300人', '300人', '超过'],
    ['超过300人', '超过300人', null],
    ['签约4681亩', '4681亩', null],
    ['附近3户', '3户', null],
    ['办结率100%', '100', '%'],
    ['3人多举措', '3人', null],
    ['年收入百万村', '百万', null],
  ])('in %s, %s lacks %s', (text, numeral, lacking) => {
    const start = text.indexOf(numeral);
    expect(cutOff(text, { start, end: start + numeral.length }, units)).toBe(lacking);
  });
});
