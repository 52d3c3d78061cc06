/** Numbers read back as they are written, however they are written, and nothing else is a number. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../../src/core/figure.ts';
import {
  cutOff,
  findNumeral,
  findNumerals,
  hanNumeralCharacters,
  parseHanNumber,
  parseNumeral,
} from '../../../src/core/numeral.ts';
import { tries } from '../../support/properties.ts';

const units = ['', '吨', '亩', '户', '人次', '%', '元', '平方米'] as const;
const myriads = ['', '万', '亿'] as const;

/** Words around a number: what stands before, right behind it, and behind the unit. */
const words = fc.constantFrom<readonly [string, string, string, Qualifier]>(
  ['', '', '', 'exact'],
  ['约', '', '', 'about'],
  ['超过', '', '', 'at-least'],
  ['不到', '', '', 'at-most'],
  ['', '余', '', 'at-least'],
  ['', '多', '', 'at-least'],
  ['', '来', '', 'about'],
  ['', '', '以上', 'at-least'],
  ['', '', '以内', 'at-most'],
  ['', '', '左右', 'about'],
);

const fullWidth = (text: string): string =>
  text.replace(/[0-9.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');

describe('a number in digits', () => {
  const printed = fc.record({
    whole: fc.oneof(fc.nat(99), fc.nat(999_999_999)),
    fraction: fc.option(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }).map((digits) => digits.join('')),
      { nil: undefined },
    ),
    grouping: fc.boolean(),
    wide: fc.boolean(),
    ordinal: fc.boolean(),
    quoted: fc.boolean(),
    myriad: fc.constantFrom(...myriads),
    unit: fc.constantFrom(...units),
    words,
  });

  test('has its value, decimals, qualifier and unit in every way of printing it', () => {
    fc.assert(
      fc.property(
        printed,
        ({ whole, fraction, grouping, wide, ordinal, quoted, myriad, unit, words: said }) => {
          const [before, behind, after, qualifier] = said;
          const plain = fraction === undefined ? `${whole}` : `${whole}.${fraction}`;
          const shown = grouping
            ? grouped(`${whole}`) + (fraction === undefined ? '' : `.${fraction}`)
            : plain;
          const digits = wide ? fullWidth(shown) : shown;
          const number = quoted ? `“${digits}”` : digits;
          const text = `${before}${ordinal ? '第' : ''}${number}${myriad}${behind}${unit}${after}`;
          expect(parseNumeral(text), text).toEqual({
            value: Number(plain),
            decimals: fraction?.length ?? 0,
            qualifier,
            ordinal,
            unit: myriad + unit,
          });
        },
      ),
      tries(400),
    );
  });
});

const digits = '零一二三四五六七八九';
const places = ['千', '百', '十', ''] as const;

/** A number below 10,000 with no 零 before it. */
function section(value: number): string {
  let [text, gap] = ['', false];
  for (const [index, place] of places.entries()) {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${digits.charAt(digit)}${place}`;
    gap = false;
  }
  return text;
}

/** A whole number below 10¹⁶ as a report would write it out. */
function inHan(value: number): string {
  if (value === 0) return '零';
  for (const [character, unit] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    const gap = rest > 0 && rest < unit / 10 ? '零' : '';
    return `${inHan(Math.floor(value / unit))}${character}${gap}${rest === 0 ? '' : inHan(rest)}`;
  }
  return section(value);
}

/** The same number as people also write it: 两百, 十四, 百万, 〇. */
const habits: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/二(?=[百千万亿])/gu, '两'),
  (text) => text.replace(/^一(?=十)/u, ''),
  (text) => text.replace(/^一(?=[百千万亿])/u, ''),
  (text) => text.replaceAll('零', '〇'),
];

const wholeNumber = fc.oneof(
  fc.nat(99),
  fc.nat(99_999),
  fc.integer({ min: 0, max: 1e12 }),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(10))
    .map(([value, zeros]) => value * 10 ** zeros),
);

describe('a number in characters', () => {
  test('has its value, with 两, without a leading 一, with 〇', () => {
    fc.assert(
      fc.property(wholeNumber, fc.constantFrom(...habits), (value, habit) => {
        const text = habit(inHan(value));
        expect(parseHanNumber(text), text).toBe(value);
      }),
      tries(500),
    );
  });

  test('keeps its value between 第, 余, 以上 and a unit', () => {
    const unit = fc.constantFrom('名', '个', '吨', '亩地');
    fc.assert(
      fc.property(wholeNumber, words, fc.boolean(), unit, (value, said, ordinal, measure) => {
        const [before, behind, after, qualifier] = said;
        const text = `${before}${ordinal ? '第' : ''}${inHan(value)}${behind}${measure}${after}`;
        expect(parseNumeral(text), text).toEqual({
          value,
          decimals: 0,
          qualifier,
          ordinal,
          unit: measure,
        });
      }),
      tries(300),
    );
  });
});

/** Without what may be left out: 零, 一 before a place, and the difference of 两 and 二. */
const bare = (text: string): string =>
  text
    .replace(/[零〇]/gu, '')
    .replaceAll('两', '二')
    .replace(/一(?=[十百千万亿])/gu, '');

/** All ways to write a number of one section; 一百五 is 150. */
function sectionWays(value: number): string[] {
  const text = section(value);
  const short = text.replace(/(?<=[千百][一二三四五六七八九])[百十]$/u, '');
  return [text, ...(short === text ? [] : [short])];
}

/** All ways to write a number, 两万五 and 三千五万 among them. */
function ways(value: number): string[] {
  for (const [character, unit] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    const tenths = rest / (unit / 10);
    const behind = [
      ...(rest === 0 ? [''] : ways(rest)),
      ...(rest > 0 && Number.isInteger(tenths) ? [digits.charAt(tenths)] : []),
    ];
    return ways(Math.floor(value / unit)).flatMap((times) =>
      behind.map((end) => `${times}${character}${end}`),
    );
  }
  return sectionWays(value);
}

describe('characters put together at random', () => {
  const anyHan = fc
    .array(fc.constantFrom(...hanNumeralCharacters), { minLength: 1, maxLength: 8 })
    .map((characters) => characters.join(''));

  test('are a number only where somebody would write that number so', () => {
    fc.assert(
      fc.property(anyHan, (text) => {
        const value = parseHanNumber(text);
        if (value === null) return;
        expect(ways(value).map(bare), `${text} = ${value}`).toContain(bare(text));
      }),
      tries(2000),
    );
  });

  test('are none with anything else among them', () => {
    fc.assert(
      fc.property(
        anyHan,
        fc.constantFrom('个', '1', ' ', '点', '半', '𠀀'),
        fc.nat(),
        (text, other, at) => {
          const place = at % (text.length + 1);
          expect(parseHanNumber(text.slice(0, place) + other + text.slice(place))).toBeNull();
        },
      ),
      tries(200),
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...'0１.．,，第两万亿十百千零〇余多以上约不到“”"吨 \n²Ⅳ①'), {
      maxLength: 20,
    })
    .map((characters) => characters.join('')),
);

describe('any text', () => {
  test('is read as a finite number with a first digit, or not at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const numeral = parseNumeral(text);
        if (numeral === null) return;
        expect(Number.isFinite(numeral.value) && numeral.value >= 0).toBe(true);
        expect(text.replace(/[“”"]/gu, '')).toMatch(
          new RegExp(`^[约大近将超过逾至少不足到多最]*第?[0-9０-９${hanNumeralCharacters}]`, 'u'),
        );
      }),
      tries(1000),
    );
  });

  test.each([
    ['digits', '9'.repeat(400)],
    ['decimals', `0.${'0'.repeat(400)}`],
    ['万', '万'.repeat(20_000)],
    ['一亿', '一亿'.repeat(20_000)],
    ['十', '十'.repeat(20_000)],
  ])('of hundreds of %s is no number, and no trouble', (_, text) => {
    expect(parseNumeral(`${text}吨`)).toBeNull();
  });

  test('is searched for numerals that are where they are said to be, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const run of findNumerals(text)) {
          expect(text.slice(run.start, run.end)).toBe(run.text);
          expect(run.start).toBeGreaterThanOrEqual(last);
          expect(run.end).toBeGreaterThan(run.start);
          last = run.end;
        }
        expect(text.slice(last)).not.toMatch(/\p{N}/u);
      }),
      tries(500),
    );
  });

  test('around a numeral neither hides it nor lets it be found inside another', () => {
    const around = fc.string({
      unit: fc.constantFrom('亩', '，', 'a', '1', '十', '.'),
      maxLength: 4,
    });
    fc.assert(
      fc.property(around, fc.nat(200), around, (before, value, after) => {
        const found = findNumeral(before + value + after, String(value));
        const alone = !/[\d.]$/u.test(before) && !/^(?:\d|\.\d)/u.test(after);
        const inside = /\d$/u.test(before) || /^\d/u.test(after);
        if (alone) expect(found).toContain(before.length);
        if (inside) expect(found).not.toContain(before.length);
        for (const start of found) {
          cutOff(before + value + after, { start, end: start + String(value).length }, ['亩']);
        }
      }),
      tries(300),
    );
  });
});
