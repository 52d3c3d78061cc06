/**
 * Finds numbers that were typed where a figure belongs: digits, Chinese counts with a measure word,
 * large Chinese numbers, fractions, English number words. Single 一 and “one” pass: they are
 * articles and pronouns far more often than counts, and no figure of the report is spelled with
 * them. English ordinals pass for the same reason, but for those that are fractions as well.
 */

import type { Bilingual, Locale } from './figure.ts';
import type { Segment } from './template.ts';

/** Characters that, after a number in Chinese, make it a count. */
const measureWords =
  '个名人户家口代位' + // people
  '幢栋座间层所处块亩点站村镇乡县市省国' + // places and land
  '宗件份条项种类级组批期届场次轮遍步笔' + // cases and events
  '年月日天周岁小秒' + // time: 小 for 小时; no 分, because of 十分
  '元角吨斤公米里倍成' + // money and measures: 公 for 公里, 公斤, 公顷; no 克, because of 千克
  '篇段句字页张幅行列格圈样把根对双盏只头株台辆'; // things

/** Digits of either width, Roman and circled ones, and fractions in one character. */
const digits = '[0-9０-９Ⅰ-ⅿ①-⑳¼-¾⅐-⅞]+(?:[.,，．][0-9０-９]+)*';

const han = '二两三四五六七八九十百千万亿〇零';
const chinese = [
  digits,
  `[一${han}]+分之[一${han}]+`,
  // 二十 and 三千 are counts with any word behind them, 十个 and 两户 only with a measure word.
  `[二两三四五六七八九][十百千万亿][一${han}]*`,
  `[${han}][一${han}]*[余多来]?[${measureWords}]`,
];
const english = [
  'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
  'hundreds?|thousands?|millions?|billions?|dozens?',
  'half|halves|twice|thrice|thirds?|quarters?|percent|per cent',
];
const patterns: Readonly<Record<Locale, RegExp>> = {
  zh: new RegExp(chinese.join('|'), 'gu'),
  en: new RegExp(`${digits}|\\b(?:${english.join('|')})\\b`, 'gi'),
};

/**
 * What in the typed parts of a text reads as a number. Bound parts are not looked at; the words
 * that carry a glossary term may contain what that term is written with.
 * @param terms the glossary: how each term is written, by id
 */
export function typedNumbers(
  segments: readonly Segment[],
  locale: Locale,
  terms: ReadonlyMap<string, Bilingual> = new Map(),
): string[] {
  return segments.flatMap((segment): readonly string[] => {
    if (segment.type !== 'text' && segment.type !== 'term') return [];
    const found = segment.text.match(patterns[locale]) ?? [];
    if (segment.type === 'text') return found;
    const term = terms.get(segment.id)?.[locale].toLowerCase() ?? '';
    return found.filter((match) => !term.includes(match.toLowerCase()));
  });
}
