/**
 * Finds numbers that were typed where a figure belongs: digits, Chinese counts with a measure word,
 * English number words. Single 一 and “one” pass: they are articles and pronouns far more often than
 * counts, and no figure of the report is spelled with them.
 */

import type { Locale } from './figure.ts';
import type { Segment } from './template.ts';

const measureWords =
  '个名人户幢宗件份条期次批场盏亩吨元年月日天倍成项种类级位所座处块格点笔圈行列步步张篇段句字页张幅页样层组对双把根间栋村镇乡县省市国家米公';

const hanCount = new RegExp(
  `[二两三四五六七八九十百千万亿〇零][一二三四五六七八九十百千万亿〇零]*(?:余|多|来)?[${measureWords}]`,
  'gu',
);
const hanFraction = /[一二三四五六七八九十百]+分之[一二三四五六七八九十百]+/gu;
const digits = /[0-9０-９]+(?:[.,][0-9]+)*/gu;
const englishWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|thrice|thirds?|quarters?|percent)\b/giu;

/** What in the typed parts of a text reads as a number. Bound parts are not looked at. */
export function typedNumbers(segments: readonly Segment[], locale: Locale): string[] {
  const typed = segments.flatMap((segment) => {
    if (segment.type === 'text') return [segment.text];
    return segment.type === 'term' ? [segment.text.replace(/[0-9+]/gu, '')] : [];
  });
  const patterns = locale === 'zh' ? [digits, hanCount, hanFraction] : [digits, englishWords];
  return typed.flatMap((text) =>
    patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([match]) => match)),
  );
}
