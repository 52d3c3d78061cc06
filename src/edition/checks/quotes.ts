/** Every quote stands in the report exactly once, and its numeral says what the row says. */

import type { Issue } from '../../core/issue.ts';
import { findNumeral, parseNumeral } from '../../core/numeral.ts';
import { occurrences } from '../ranges.ts';
import type { Check } from './input.ts';
import { at } from './input.ts';

/** Quotes of figures and the numerals in them are each found exactly once. */
export const quotesFound: Check = ({ report, rows }) =>
  rows['figures.csv'].flatMap(({ row, data }) => {
    const places = occurrences(report, data.quote).length;
    if (places !== 1) {
      const missing = places === 0;
      return [
        at('figures.csv', row, 'quote', {
          check: missing ? 'quote-missing' : 'quote-twice',
          found: data.quote,
          expected: missing
            ? { zh: '报告里的原话，一字不差', en: 'words of the report, verbatim' }
            : { zh: '报告里只出现一次的话', en: 'words that stand in the report once' },
          hint: missing
            ? {
                zh: '报告用半角逗号；检查标点、空格和引号。',
                en: 'The report uses half-width commas; check punctuation, spaces and quotation marks.',
              }
            : { zh: `出现了 ${places} 次，请多引几个字。`, en: `Found ${places} times: quote a few words more.` },
        }),
      ];
    }
    const numerals = findNumeral(data.quote, data.numeral).length;
    if (numerals === 1) return [];
    return [
      at('figures.csv', row, 'numeral', {
        check: numerals === 0 ? 'numeral-missing' : 'numeral-twice',
        found: data.numeral,
        expected: { zh: '在引文里出现一次的数字', en: 'a numeral that stands in the quote once' },
        hint: {
          zh: '连单位一起抄，如 2000余吨；出现两次就把引文缩短。',
          en: 'Copy it with its unit, like 2000余吨; if it stands there twice, shorten the quote.',
        },
      }),
    ];
  });

/** The printed numeral gives the value, the unit and the qualifier of its row. */
export const numeralsMatch: Check = ({ rows }) => {
  const units = new Map(rows['units.csv'].map(({ data }) => [data.id, data]));
  return rows['figures.csv'].flatMap(({ row, data }): Issue[] => {
    const numeral = parseNumeral(data.numeral);
    if (numeral === null) {
      return [
        at('figures.csv', row, 'numeral', {
          check: 'numeral-unreadable',
          found: data.numeral,
          expected: { zh: '以数字开头', en: 'something that begins with a number' },
        }),
      ];
    }
    const issues: Issue[] = [];
    if (numeral.value !== data.value) {
      issues.push(
        at('figures.csv', row, 'value', {
          check: 'numeral-value',
          found: String(data.value),
          expected: {
            zh: `原文“${data.numeral}”里的 ${numeral.value}`,
            en: `${numeral.value}, as in “${data.numeral}”`,
          },
          hint: {
            zh: '值按印的写：1.16万平方米写 1.16，单位是万平方米。',
            en: 'The value as printed: 1.16万平方米 is 1.16 in the unit 万平方米.',
          },
        }),
      );
    }
    const unit = units.get(data.unit);
    if (unit !== undefined && numeral.unit !== '' && numeral.unit !== unit.zh) {
      issues.push(
        at('figures.csv', row, 'unit', {
          check: 'numeral-unit',
          found: `${data.unit} (${unit.zh})`,
          expected: { zh: `单位是“${numeral.unit}”`, en: `a unit printed “${numeral.unit}”` },
        }),
      );
    }
    const expected = numeral.atLeast ? 'at-least' : 'exact';
    if (data.qualifier !== expected) {
      issues.push(
        at('figures.csv', row, 'qualifier', {
          check: 'numeral-qualifier',
          found: data.qualifier,
          expected: { zh: expected, en: expected },
          hint: {
            zh: '原文有“余”“多”“以上”就是 at-least，没有就是 exact。',
            en: '余, 多 and 以上 in the numeral mean at-least; without them it is exact.',
          },
        }),
      );
    }
    if (numeral.ordinal !== (unit?.quantity === 'rank') && unit !== undefined) {
      issues.push(
        at('figures.csv', row, 'unit', {
          check: 'numeral-ordinal',
          found: data.unit,
          expected: { zh: '“第”只配名次', en: 'a rank for 第, and 第 for a rank' },
        }),
      );
    }
    return issues;
  });
};

/** Non-figures stand in the report as often as declared, and hold a numeral. */
export const nonFiguresFound: Check = ({ report, rows }) =>
  rows['non-figures.csv'].flatMap(({ row, data }) => {
    const times = occurrences(report, data.text).length;
    const issues: Issue[] = [];
    if (times !== data.times) {
      issues.push(
        at('non-figures.csv', row, 'times', {
          check: 'non-figure-times',
          found: String(data.times),
          expected: {
            zh: `报告里“${data.text}”的次数：${times}`,
            en: `${times}, the times “${data.text}” stands in the report`,
          },
        }),
      );
    }
    if (findNumeral(data.text, data.numeral).length !== 1) {
      issues.push(
        at('non-figures.csv', row, 'numeral', {
          check: 'numeral-missing',
          found: data.numeral,
          expected: { zh: '在这段文字里出现一次', en: 'words that stand in the text once' },
        }),
      );
    }
    return issues;
  });

/** A value that is counted is a whole number. */
export const countsWhole: Check = ({ rows }) => {
  const units = new Map(rows['units.csv'].map(({ data }) => [data.id, data]));
  return rows['figures.csv']
    .filter(({ data }) => units.get(data.unit)?.measured === false)
    .filter(({ data }) => !Number.isInteger(data.value))
    .map(({ row, data }) =>
      at('figures.csv', row, 'value', {
        check: 'count-fraction',
        found: String(data.value),
        expected: { zh: '整数', en: 'a whole number' },
        hint: {
          zh: '这个单位是一个一个数的；可以有小数的单位，在 units.csv 里写 measured = yes。',
          en: 'This unit is counted one by one; units with fractions have measured = yes in units.csv.',
        },
      }),
    );
};
