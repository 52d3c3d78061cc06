/** Guesses the chapter of a place, by the chapters of the edition before. */

import type { Chapter } from '../../../src/core/figure.ts';
import type { EditionMeta } from '../../../src/edition/tables.ts';

const heading = /^[一二三四五六七八九十]+、/u;
const planHeading = /^[^,，。]{0,20}(?:计划|安排|打算|思路)$/u;
const problems = /(?:正视|清醒|认识到|存在)[^。]{0,40}(?:不足|困难|问题|短板|挑战)/u;

/** Where each chapter seems to begin, in the order of the text. */
export function guessChapters(
  report: string,
  chapters: EditionMeta['chapters'],
): { readonly start: number; readonly id: Chapter }[] {
  const guessed: { start: number; id: Chapter }[] = [{ start: 0, id: 'preamble' }];
  let start = 0;
  let [headed, planned] = [false, false];
  for (const line of report.split('\n')) {
    const text = line.trim();
    const known = chapters.find(({ from }) => from.trim() !== '' && text.startsWith(from.trim()));
    const told = chapters.find(({ short }) => heading.test(text) && text.includes(short.zh));
    const plan = headed && planHeading.test(text);
    const bare = headed && !heading.test(text) && problems.test(text);
    const id = known?.id ?? (plan ? 'plan' : told?.id) ?? (bare ? 'problems' : undefined);
    if (id !== undefined && start > 0 && !planned) guessed.push({ start, id });
    planned ||= id === 'plan';
    headed ||= heading.test(text);
    start += line.length + 1;
  }
  return guessed;
}
