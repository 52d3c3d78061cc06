/** Guesses whether a numeral is a figure, and if not, why. */

import type { NonFigureReason } from '../../../src/core/figure.ts';
import type { Found } from './find.ts';

/** Lines above the text that say where it comes from. */
const metadata = /^(?:索引号|文号|发布时间|发布日期|成文日期|信息来源|点击)/u;

/** Words with a numeral in them that count nothing. */
const idioms = new RegExp(
  '进一步|统一|唯一|同一|一切|一些|一批|一大批|一系列|一直|一定|一律|一起|一样|一般|一致|一体|一线|一手|' +
    '逐一|百姓|万象|焕然一新|万无一失|四时|四季|千方百计|万众一心|清零|五彩|百花|一举|一旦|专一|三农',
  'gu',
);

/** Behind such words a rank is told, not the place of a thing in a row. */
const ranking = /(?:排名|名列|位列|位居|排在?|居)[^,，。；;]{0,12}$/u;

/** Why a numeral is no figure; `null` when it may well be one. */
export function reasonOf(report: string, found: Found): NonFigureReason | null {
  const { start, end, text, read } = found;
  const line = report.lastIndexOf('\n', start - 1) + 1;
  const before = report.slice(line, start);
  const after = report.slice(end, end + 8);
  if (metadata.test(report.slice(line)) || /〔$/u.test(before)) return 'metadata';
  if (/[年月日时]$/u.test(text) || /^\d{4}-\d\d?-\d\d?/u.test(text)) return 'date';
  if (isMarker(before, text, after)) return 'list-marker';
  if (/^\d+[A-Z]+级?$/u.test(text)) return 'grade';
  if (read === null) return 'name';
  if (read.ordinal) return ranking.test(before) ? null : 'ordinal';
  return /^[“\d]/u.test(text) ? arabic(found, before, after) : chinese(report, found, after);
}

/** 一、 and （一） before a heading, 一是 before a point. */
function isMarker(before: string, text: string, after: string): boolean {
  if (!/^[一二三四五六七八九十]+$/u.test(text) && !/^\d+$/u.test(text)) return false;
  const opens = before.trim() === '' || /[。；;:：]$/u.test(before) || /^\s*[（(]$/u.test(before);
  return opens && /^(?:、|[）)]|是(?!.年)|[.．](?!\d))/u.test(after);
}

/** Digits with nothing that they count: a year, a name; or a figure whose unit is not printed. */
function arabic({ text, read }: Found, before: string, after: string): NonFigureReason | null {
  if (read?.unit !== '') return null;
  if (/^(?:19|20)\d\d$/u.test(text)) return 'date';
  return /“[^”]*$/u.test(before) || /^[”\p{L}]/u.test(after) ? 'name' : null;
}

/** The idiom that the character at `start` belongs to, and where it begins. */
export function idiomAt(report: string, start: number): { word: string; from: number } | null {
  const from = Math.max(0, start - 5);
  const [found] = [...report.slice(from, start + 5).matchAll(idioms)].filter(
    ({ 0: word, index }) => from + index <= start && from + index + word.length > start,
  );
  return found === undefined ? null : { word: found[0], from: from + found.index };
}

/** Of Chinese numerals most are part of a word, a name or an order. */
function chinese(
  report: string,
  { start, text, read }: Found,
  after: string,
): NonFigureReason | null {
  if (idiomAt(report, start) !== null) return 'idiom';
  const quoted = /“[^”\n]{0,15}$/u.test(report.slice(0, start)) && /^[^“\n]{0,15}”/u.test(after);
  if (quoted) return 'name';
  if (/^大(?=[,，。精报会]|$)/u.test(after)) return 'ordinal';
  // A count of two is 两; 二期 and 二次 are the second of their kind.
  if (text.startsWith('二') && (text.length > 1 || /^[类期次届级]/u.test(after))) return 'ordinal';
  if (/^一/u.test(text) && (read?.value ?? 0) < 10) return 'idiom';
  if (read !== null && (read.unit !== '' || read.value >= 100)) return null;
  return 'name';
}
