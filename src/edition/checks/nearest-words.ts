/** Shows beside words that the report does not have those that were probably meant. */

import type { Bilingual } from '../../core/figure.ts';
import { showValue } from '../../core/issue.ts';
import type { Passage } from '../../core/nearest-passage.ts';
import { parting } from '../../core/nearest-passage.ts';

/** How much is shown on either side of the place where the words differ. */
const around = 24;

/** The passage of the report that is nearest to words, and the first place where they differ. */
export function nearestWords(passage: Passage | undefined, words: string): Bilingual {
  if (passage === undefined) return unlike;
  const { alike, one, other, rest } = parting(passage.words, words);
  const before = alike.length > around ? `…${alike.slice(-around)}` : alike;
  const behind = rest.length > around ? `${rest.slice(0, around)}…` : rest;
  const shown = `${before}【${one}】${behind}`.replaceAll('\n', '\\n');
  return {
    zh: `报告里最接近的是“${shown}”，【】处这里写的是 ${showValue(other)}。`,
    en: `Nearest in the report: “${shown}”; at 【】 this has ${showValue(other)}.`,
  };
}

const unlike: Bilingual = {
  zh: '检查标点、空格和引号；换行写成 \\n。',
  en: 'Check punctuation, spaces and quotation marks; a line end is written \\n.',
};
