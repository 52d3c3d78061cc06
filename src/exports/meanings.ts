/** What the fields of the data files, and the words in them, mean: told once for all files. */

import type { Bilingual, Kind, Locale, Qualifier } from '../core/figure.ts';

/** Both languages as one text, for files that have one place for it. */
export const inBoth = ({ zh, en }: Bilingual): string => `${zh} ${en}`;

/** What a field tells of which there is one for each language. */
export const languageMeanings: Readonly<Record<Locale, Bilingual>> = {
  zh: { zh: '中文。', en: 'In Chinese.' },
  en: { zh: '英文。', en: 'In English.' },
};

/** The fields of a figure, by their name in figures.json or figures.csv, without `_zh` and `_en`. */
export const fieldMeanings = {
  id: {
    zh: '这个数字的名字，不会改；也是网址里“#”后面的部分。',
    en: 'The figure’s name, which stays; it also stands behind “#” in addresses.',
  },
  kind: {
    zh: '数字的类别：报告里的数（reported）、目标（target）、算出来的（derived）。',
    en: 'What the figure is: reported, a target, or derived from others.',
  },
  chapter: { zh: '报告的哪一章。', en: 'The chapter of the report.' },
  label: { zh: '数的是什么。', en: 'What is counted or measured.' },
  value: {
    zh: '数值，单位照印：1.16配“万平方米”，99.77配“%”。怎么读，要看qualifier。',
    en: 'The value in the unit as printed: 1.16 with 万平方米, 99.77 with %. The qualifier says how to read it.',
  },
  unit: { zh: '数值的单位。', en: 'The unit of the value.' },
  qualifier: {
    zh: '数值怎么读：照印（exact）、至少（at-least）、至多（at-most）、约（about）。',
    en: 'How to read the value: exact, at-least, at-most, or about.',
  },
  period: {
    zh: '说的是什么时候；算出来的数字没有。',
    en: 'The time it speaks of; none for derived figures.',
  },
  quote: {
    zh: '报告原句，一字不改，在报告里只出现一次；算出来的数字没有。',
    en: 'Words of the report, verbatim, found there once; none for derived figures.',
  },
  start: {
    zh: '数字连同单位在report.txt里的起点，从0数起，按UTF-16计；算出来的数字没有。',
    en: 'Where the numeral with its unit begins in report.txt, from 0, in UTF-16 units; none for derived figures.',
  },
  end: {
    zh: '数字连同单位在report.txt里的终点，不含在内。',
    en: 'Where the numeral with its unit ends in report.txt, exclusive.',
  },
  interval: {
    zh: '算出来的数字可能的范围，[低, 高]；null表示那一头没有界。报告里的数字没有。',
    en: 'The values that a derived figure can have, [low, high]; null where that end is open. None for printed figures.',
  },
  low: {
    zh: '算出来的数字最低是多少；空的表示没有下界。报告里的数字没有。',
    en: 'The least that a derived figure can be; empty where nothing bounds it. None for printed figures.',
  },
  high: {
    zh: '算出来的数字最高是多少；空的表示没有上界。报告里的数字没有。',
    en: 'The most that a derived figure can be; empty where nothing bounds it. None for printed figures.',
  },
  formula: {
    zh: '怎么从别的数字算出来，用它们的id写成；报告里的数字没有。',
    en: 'How it is computed from others, named by their ids; none for printed figures.',
  },
  note: {
    zh: '读这个数字要知道的；可能是空的。',
    en: 'What to know when reading it; may be empty.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const qualifierMeanings: Readonly<Record<Qualifier, Bilingual>> = {
  exact: {
    zh: '照印的数。量出来的数精确到印出的最后一位。',
    en: 'As printed. A measured value is known to its last printed digit.',
  },
  'at-least': {
    zh: '至少这么多，原文带“余”“多”“以上”；引用时请保留“至少”。',
    en: 'This much or more: the report says “over” or “and above”. Keep the “at least” when you quote it.',
  },
  'at-most': {
    zh: '至多这么多；引用时请保留“至多”。',
    en: 'This much or less. Keep the “at most” when you quote it.',
  },
  about: {
    zh: '约数，或算出后四舍五入的数；算出来的，范围见low和high。',
    en: 'Rounded. For a derived figure low and high give the range.',
  },
};

/** The kinds of figures that data files carry. */
export const kindMeanings: Readonly<Record<Exclude<Kind, 'reference'>, Bilingual>> = {
  reported: {
    zh: '报告里印着的数，说已经发生的事。',
    en: 'Printed in the report, about what was done.',
  },
  target: {
    zh: '报告里印着的数，说打算做的事。',
    en: 'Printed in the report, about what is planned.',
  },
  derived: {
    zh: '由报告里的数算出来的，带公式。',
    en: 'Computed from printed figures, with its formula.',
  },
};
