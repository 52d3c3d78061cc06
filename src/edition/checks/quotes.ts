/** Every quote stands in the report exactly once, and its numeral says what the row says. */

import type { Issue } from '../../core/issue.ts';
import { findNumeral, findNumerals } from '../../core/numeral.ts';
import type { Check, DataInput, PlacedFigure } from './input.ts';
import { at, nearestIn, placedFigures, rowsWith } from './input.ts';
import { nearestWords } from './nearest-words.ts';

/** Quotes of figures and the numerals in them are each found exactly once. */
export const quotesFound: Check<DataInput> = (input) =>
  placedFigures(input).flatMap((figure) => [...quoteIssues(figure), ...numeralIssues(figure)]);

function quoteIssues({ row, data, quotes, nearest }: PlacedFigure): Issue[] {
  if (quotes === 1) return [];
  const missing = quotes === 0;
  return [
    at('figures.csv', row, 'quote', {
      check: missing ? 'quote-missing' : 'quote-twice',
      found: data.quote,
      expected: missing
        ? { zh: '报告里的原话，一字不差', en: 'words of the report, verbatim' }
        : { zh: '报告里只出现一次的话', en: 'words that stand in the report once' },
      hint: missing
        ? nearestWords(nearest, data.quote)
        : {
            zh: `出现了 ${quotes} 次，请多引几个字。`,
            en: `Found ${quotes} times: quote a few words more.`,
          },
    }),
  ];
}

function numeralIssues({ row, data, numerals, meant }: PlacedFigure): Issue[] {
  if (numerals === 1) return [];
  return [
    at('figures.csv', row, 'numeral', {
      check: numerals === 0 ? 'numeral-missing' : 'numeral-twice',
      found: data.numeral,
      expected: { zh: '在引文里出现一次的数字', en: 'a numeral that stands in the quote once' },
      hint:
        meant === null
          ? {
              zh: '连单位一起抄，如 2000余吨；出现两次就把引文缩短。',
              en: 'Copy it with its unit, like 2000余吨; if it stands there twice, shorten the quote.',
            }
          : {
              zh: `报告里那句话有“${meant.text}”；连单位一起抄。`,
              en: `The words of the report have “${meant.text}”: copy it with its unit.`,
            },
    }),
  ];
}

/** Numerals are copied whole, with 第, 余, 以上 and the unit, and can be read. */
export const numeralsWhole: Check<DataInput> = (input) =>
  placedFigures(input).flatMap(({ row, data, numeral }) => {
    if (numeral === null) return [];
    const { cut, whole, read } = numeral;
    if (cut !== null) {
      return [
        at('figures.csv', row, 'numeral', {
          check: 'numeral-cut',
          found: data.numeral,
          expected: { zh: `连“${cut}”一起抄的数字`, en: `the numeral with its “${cut}”` },
          hint: {
            zh: `写“${whole}”：少抄的字会改变意思。`,
            en: `Write “${whole}”: what was left out changes what the number says.`,
          },
        }),
      ];
    }
    if (read !== null) return [];
    return [
      at('figures.csv', row, 'numeral', {
        check: 'numeral-unreadable',
        found: data.numeral,
        expected: { zh: '读得出的数', en: 'a number that can be read' },
        hint: {
          zh: '从数字抄起，如 2000余吨、第1、两名、1.16万平方米。',
          en: 'Copy it from its first digit on, like 2000余吨, 第1, 两名, 1.16万平方米.',
        },
      }),
    ];
  });

/** The printed numeral gives the value and the qualifier of its row. */
export const numeralsMatch: Check<DataInput> = (input) =>
  placedFigures(input).flatMap(({ row, data, numeral, meant }): Issue[] => {
    const { whole: text = '', read = null } = numeral ?? {};
    const printed = meant ?? (read === null ? null : { text, value: read.value });
    const issues: Issue[] = [];
    if (data.value !== undefined && printed !== null && printed.value !== data.value) {
      issues.push(
        at('figures.csv', row, 'value', {
          check: 'numeral-value',
          found: String(data.value),
          expected: {
            zh: `原文“${printed.text}”里的 ${printed.value}`,
            en: `${printed.value}, as in “${printed.text}”`,
          },
          hint: {
            zh: '值按印的写：1.16万平方米写 1.16，单位是万平方米。',
            en: 'The value as printed: 1.16万平方米 is 1.16 in the unit 万平方米.',
          },
        }),
      );
    }
    if (data.qualifier !== undefined && read !== null && data.qualifier !== read.qualifier) {
      issues.push(
        at('figures.csv', row, 'qualifier', {
          check: 'numeral-qualifier',
          found: data.qualifier,
          expected: { zh: read.qualifier, en: read.qualifier },
          hint: {
            zh: '原文有“余”“多”“以上”就是 at-least，没有就是 exact。',
            en: '余, 多 and 以上 in the numeral mean at-least; without them it is exact.',
          },
        }),
      );
    }
    return issues;
  });

/** Non-figures stand in the report as often as declared, and hold a numeral. */
export const nonFiguresFound: Check<DataInput> = (input) => {
  return rowsWith(input, 'non-figures.csv', ['text', 'numeral']).flatMap(({ row, data }) => {
    const issues: Issue[] = [];
    const times = input.index.occurrences(data.text).length;
    if (times === 0) {
      issues.push(
        at('non-figures.csv', row, 'text', {
          check: 'text-missing',
          found: data.text,
          expected: { zh: '报告里的原话，一字不差', en: 'words of the report, verbatim' },
          hint: nearestWords(nearestIn(input)(data.text), data.text),
        }),
      );
    } else if (data.times !== undefined && times !== data.times) {
      issues.push(
        at('non-figures.csv', row, 'times', {
          check: 'non-figure-times',
          found: String(data.times),
          expected: { zh: String(times), en: String(times) },
          hint: {
            zh: `“${data.text}”在报告里出现的次数。`,
            en: `So many times “${data.text}” stands in the report.`,
          },
        }),
      );
    }
    const numerals = findNumeral(data.text, data.numeral).length;
    if (numerals !== 1) {
      issues.push(
        at('non-figures.csv', row, 'numeral', {
          check: numerals === 0 ? 'numeral-missing' : 'numeral-twice',
          found: data.numeral,
          expected: {
            zh: '在这段文字里出现一次的数字',
            en: 'a numeral that stands in the text once',
          },
        }),
      );
    } else if (findNumerals(data.numeral).next().done) {
      issues.push(
        at('non-figures.csv', row, 'numeral', {
          check: 'numeral-unreadable',
          found: data.numeral,
          expected: { zh: '含有数字的文字', en: 'words with a numeral' },
        }),
      );
    }
    return issues;
  });
};
