/** Reads a numeral as the report prints it: 2000余吨, 1.16万平方米, 两名, 第1, 百万, 15万元以上. */

import type { Qualifier } from './figure.ts';

export interface Numeral {
  /** The number as printed, before 万 or 亿 of the unit: 1.16 for 1.16万平方米. */
  readonly value: number;
  /** Digits after the printed decimal point. */
  readonly decimals: number;
  /** What 余, 多, 以上, 约 … say about the number; `exact` when nothing does. */
  readonly qualifier: Qualifier;
  /** Whether 第 stands before it. */
  readonly ordinal: boolean;
  /** What follows the number, without 余, 多, 以上 … and quotation marks: 吨, 万平方米. */
  readonly unit: string;
}

const digits = '一二三四五六七八九';
const zeros = '〇零';
const myriads = [
  ['亿', 1e8],
  ['万', 1e4],
] as const;

/** Every character that can write a number in Chinese, 两 included; for use in a character class. */
export const hanNumeralCharacters = `${zeros}${digits}两十百千万亿`;

/** Longer numbers are refused: nobody prints them, and they would be more than can be calculated with. */
const longest = 40;

const digit = `[${digits}两]`;
const zero = `[${zeros}]`;
const section = new RegExp(
  `^(?:(${digit})?千)?${zero}?(?:(${digit})?百)?${zero}?(?:(${digit})?十)?${zero}?(${digit})?$`,
  'u',
);

const digitValue = (character: string): number =>
  character === '两' ? 2 : digits.indexOf(character) + 1;

/**
 * The value of a number in Chinese characters: 百万 is 1,000,000, 十四 is 14, 两 is 2.
 * A last digit without 零 before it counts tenths of what stands before it: 一百五 is 150, 两万五 is
 * 25,000. Returns `null` for anything else, years like 二〇二二 and lists like 二三 included.
 */
export function parseHanNumber(text: string): number | null {
  if (text.length > longest) return null;
  for (const [character, unit] of myriads) {
    const at = text.indexOf(character);
    if (at === -1) continue;
    const times = at === 0 ? 1 : parseHanNumber(text.slice(0, at));
    const rest = text.slice(at + 1);
    const below = rest === '' ? 0 : parseHanNumber(rest);
    if (times === null || times === 0 || below === null || below >= unit) return null;
    return times * unit + (digits.includes(rest) ? (below * unit) / 10 : below);
  }
  return parseSection(text);
}

/** A number below 10,000. */
function parseSection(text: string): number | null {
  const [whole, thousands, hundreds, tens, last] = section.exec(text) ?? [];
  if (whole === undefined || text === '') return null;
  const places = [
    { character: '千', power: 1000, count: thousands },
    { character: '百', power: 100, count: hundreds },
    { character: '十', power: 10, count: tens },
  ].filter(({ character }) => text.includes(character));
  const sum = places.reduce(
    (total, { power, count }) => total + power * (count === undefined ? 1 : digitValue(count)),
    0,
  );
  const gap = zeros.includes(text.slice(-2, -1));
  const tenth = gap ? 1 : (places.at(-1)?.power ?? 10) / 10;
  return sum + (last === undefined ? 0 : digitValue(last) * tenth);
}

/** Words around a number that make it other than exact. */
const wordsBefore: Readonly<Record<string, Qualifier>> = {
  约: 'about',
  大约: 'about',
  近: 'about',
  将近: 'about',
  超: 'at-least',
  超过: 'at-least',
  逾: 'at-least',
  至少: 'at-least',
  不足: 'at-most',
  不到: 'at-most',
  至多: 'at-most',
  最多: 'at-most',
};
const wordsBehind: Readonly<Record<string, Qualifier>> = {
  余: 'at-least',
  多: 'at-least',
  来: 'about',
};
const wordsAfter: Readonly<Record<string, Qualifier>> = {
  以上: 'at-least',
  以下: 'at-most',
  以内: 'at-most',
  左右: 'about',
  上下: 'about',
};

const oneOf = (words: Readonly<Record<string, Qualifier>>): string => Object.keys(words).join('|');
const number = `(?<arabic>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<fraction>\\d+))?)|(?<han>[${hanNumeralCharacters}]+)`;
const printedNumeral = new RegExp(
  `^(?<before>${oneOf(wordsBefore)})?(?<ordinal>第)?(?:${number})` +
    `(?<myriad>[万亿]*)(?<behind>${oneOf(wordsBehind)})?(?<unit>.*?)(?<after>${oneOf(wordsAfter)})?$`,
  'u',
);

/** Digits as a keyboard types them: ２０ is 20. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９．]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Reads one printed numeral with its unit. Returns `null` when it does not start with a number. */
export function parseNumeral(printed: string): Numeral | null {
  const groups = printedNumeral.exec(halfWidth(printed.replace(/[“”"]/gu, '')))?.groups;
  if (groups === undefined) return null;
  const { arabic, han = '', myriad = '', unit = '', fraction = '', ordinal } = groups;
  const { before = '', behind = '', after = '' } = groups;
  if (arabic !== undefined && arabic.length > longest) return null;
  const value = arabic === undefined ? parseHanNumber(han) : Number(arabic.replaceAll(',', ''));
  if (value === null) return null;
  return {
    value,
    decimals: fraction.length,
    qualifier: wordsBefore[before] ?? wordsBehind[behind] ?? wordsAfter[after] ?? 'exact',
    ordinal: ordinal !== undefined,
    unit: myriad + unit,
  };
}

/** A run of characters in a text. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Other characters that write nothing but numbers; 伍, 陆 and 拾 mostly write something else. */
const rareNumerals = '壹贰叁肆柒捌玖佰仟萬億兩俩仨廿卅';
const anyNumeral = new RegExp(
  `[${hanNumeralCharacters}${rareNumerals}]+|\\p{N}+(?:[.．]\\p{N}+)?[万亿]*`,
  'gu',
);

/**
 * Every run of digits, be they half width, full width, Roman or circled, with the 万 or 亿 behind
 * them, and every run of Chinese numeral characters. Wider than “numeral with a measure word” on purpose: with no list of measure
 * words to be incomplete, nothing can slip through, and 进一步 has to be accounted for like 一个.
 */
export function* findNumerals(text: string): Generator<Run> {
  for (const match of text.matchAll(anyNumeral)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}

const arabicCharacter = /[\d０-９]/u;
const hanCharacter = new RegExp(`[${hanNumeralCharacters}]`, 'u');

/** Whether a number goes on from one of these characters to the next. */
function joins(left: string, right: string): boolean {
  if (hanCharacter.test(left)) return hanCharacter.test(right);
  return /[\d０-９.．]/u.test(left) && arabicCharacter.test(right);
}

/**
 * Where `numeral` stands in `text` as a number of its own: 3户 is not found inside 113户, nor 1 in
 * 1.5 or 四 in 十四.
 * @returns start offsets, in order
 */
export function findNumeral(text: string, numeral: string): number[] {
  const starts: number[] = [];
  if (numeral === '') return starts;
  for (let at = text.indexOf(numeral); at !== -1; at = text.indexOf(numeral, at + 1)) {
    const end = at + numeral.length;
    const begun = joins(text.charAt(at - 1), numeral.charAt(0));
    const goesOn =
      joins(numeral.slice(-1), text.charAt(end)) ||
      /^\d[.．]\d/u.test(numeral.slice(-1) + text.slice(end, end + 2));
    if (!begun && !goesOn) starts.push(at);
  }
  return starts;
}

/** Words that would belong to a numeral which a row copies without them: 余 behind, 第 before it. */
const cutBefore = /(?:第|大约|将近|超过|逾|至少|不足|不到|至多|最多)$/u;
const cutBehind = /^[余多]/u;
const cutAfter = new RegExp(`^(?:${oneOf(wordsAfter)})`, 'u');

/**
 * What belongs to the numeral of a row but was left out of it, so that the row would claim less
 * than is printed: 余 of 2000余吨, 第 of 第6名, 以上 of 15万元以上, 吨 of 900吨. Single characters
 * that also end other words (签约, 附近) do not count.
 * @param units how units are printed, for a numeral that was copied without one
 * @returns the words left out, or `null`
 */
export function cutOff(
  text: string,
  { start, end }: Omit<Run, 'text'>,
  units: Iterable<string>,
): string | null {
  const numeral = parseNumeral(text.slice(start, end));
  const [first] = cutBefore.exec(text.slice(Math.max(0, start - 2), start)) ?? [];
  if (first !== undefined && numeral !== null && !numeral.ordinal) return first;
  const rest = text.slice(end, end + 8);
  const [last] = cutAfter.exec(rest) ?? [];
  if (last !== undefined) return last;
  if (numeral?.unit !== '') return null;
  const [more] = cutBehind.exec(rest) ?? [];
  if (more !== undefined) return more;
  for (const unit of units) if (rest.startsWith(unit)) return unit;
  return null;
}
