/** Reads a numeral as the report prints it: 2000余吨, 1.16万平方米, 两名, 第1, 百万, 15万元以上. */

export interface Numeral {
  /** The number as printed, before 万 or 亿 of the unit: 1.16 for 1.16万平方米. */
  readonly value: number;
  /** Digits after the printed decimal point. */
  readonly decimals: number;
  /** Whether 余, 多 or 以上 says that it is a minimum. */
  readonly atLeast: boolean;
  /** Whether 第 stands before it. */
  readonly ordinal: boolean;
  /** What follows the number, without 余, 多, 以上 and quotation marks: 吨, 万平方米. */
  readonly unit: string;
}

const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Every character that can write a number in Chinese, 两 included; for use in a character class. */
export const hanNumeralCharacters = [
  ...Object.keys(digitValues),
  ...Object.keys(powers),
  ...Object.keys(myriads),
].join('');

/**
 * The value of a number in Chinese characters: 百万 is 1,000,000, 十四 is 14, 两 is 2.
 * Returns `null` for anything that is not one.
 */
export function parseHanNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = digitValues[character];
    const power = powers[character];
    const myriad = myriads[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if (myriad !== undefined) {
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return text === '' ? null : total + section + (digit ?? 0);
}

const arabic = /^(\d+)(?:\.(\d+))?/u;
const han = new RegExp(`^[${hanNumeralCharacters}]+`, 'u');

/** Reads one printed numeral with its unit. Returns `null` when it does not start with a number. */
export function parseNumeral(printed: string): Numeral | null {
  const bare = printed.replace(/[“”"]/gu, '');
  const ordinal = bare.startsWith('第');
  const text = ordinal ? bare.slice(1) : bare;
  const digits = arabic.exec(text)?.[0];
  const characters = digits === undefined ? han.exec(text)?.[0] : undefined;
  const number = digits ?? characters;
  if (number === undefined) return null;
  const value = digits === undefined ? parseHanNumber(number) : Number(digits);
  if (value === null) return null;
  const rest = text.slice(number.length);
  const unit = rest.replace(/^[余多]/u, '').replace(/以上$/u, '');
  return {
    value,
    decimals: digits?.split('.')[1]?.length ?? 0,
    atLeast: unit.length < rest.length,
    ordinal,
    unit,
  };
}

/** A run of characters in a text. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const anyNumeral = new RegExp(`[0-9０-９]+(?:\\.[0-9０-９]+)?|[${hanNumeralCharacters}]+`, 'gu');

/**
 * Every run of Arabic digits, half or full width, and every run of Chinese numeral characters.
 * Wider than “numeral with a measure word” on purpose: with no list of measure words to be
 * incomplete, nothing can slip through, and 进一步 has to be accounted for like 一个.
 */
export function findNumerals(text: string): Run[] {
  return Array.from(text.matchAll(anyNumeral), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Where `numeral` stands in `text` as a number of its own: 3户 is not found inside 113户.
 * @returns start offsets, in order
 */
export function findNumeral(text: string, numeral: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(numeral); at !== -1; at = text.indexOf(numeral, at + 1)) {
    const splitsNumber = /^\d/u.test(numeral) && /[\d.]$/u.test(text.slice(0, at));
    if (!splitsNumber) starts.push(at);
  }
  return starts;
}
