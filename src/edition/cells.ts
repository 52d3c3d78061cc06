/** The cells of the data files: how each kind is written, and what to say when it is not. */

import { z } from 'zod';
import type { Bilingual } from '../core/figure.ts';

/** What a cell should have been; the rest of an issue is known where the cell is read. */
export interface Complaint {
  readonly check: string;
  readonly expected: Bilingual;
  readonly hint: Bilingual;
}

const noHint: Bilingual = { zh: '', en: '' };

/** A cell read by `read`, which returns the value or says what is wrong. */
function cell<T>(read: (text: string) => { value: T } | Complaint): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const result = dirt(text) ?? read(text);
    if ('value' in result) return result.value;
    context.issues.push({ code: 'custom', input: text, params: { complaint: result } });
    return z.NEVER;
  });
}

/** Characters that nobody types on purpose, and that search and display stumble over. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060\ufeff]/u;

function dirt(text: string): Complaint | null {
  if (text.includes('\ufffd')) {
    return {
      check: 'cell-characters',
      expected: { zh: '可读的文字', en: 'readable text' },
      hint: {
        zh: '有字符在转码时丢了。请从原文件重新另存为 UTF-8。',
        en: 'Characters were lost in a conversion. Save the original again as UTF-8.',
      },
    };
  }
  if (invisible.test(text)) {
    return {
      check: 'cell-characters',
      expected: { zh: '不含控制字符和换行的文字', en: 'text without control characters or line breaks' },
      hint: { zh: '删去看不见的字符。', en: 'Delete the invisible character.' },
    };
  }
  if (text !== text.trim()) {
    return {
      check: 'cell-spaces',
      expected: { zh: '前后没有空格的文字', en: 'text without spaces at its ends' },
      hint: { zh: '删去前后的空格。', en: 'Delete the spaces.' },
    };
  }
  return null;
}

const empty: Complaint = {
  check: 'cell-empty',
  expected: { zh: '有内容', en: 'something' },
  hint: { zh: '这一格不能空。', en: 'This cell may not be empty.' },
};

/** Text that must be there. */
export const text = cell((value) => (value === '' ? empty : { value }));

/** Text that may be missing. */
export const optionalText = cell((value) => ({ value }));

/** Verbatim words of the report, which may begin with or hold its line ends, written `\n`. */
export const reportText = cell((value) =>
  value === '' ? empty : { value: value.replaceAll('\\n', '\n') },
);

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** An id: it becomes part of public addresses. */
export const id = cell((value) =>
  value === ''
    ? empty
    : idPattern.test(value)
      ? { value }
      : {
          check: 'cell-id',
          expected: {
            zh: '小写英文字母、数字和连字符组成的 id，如 grain-output',
            en: 'an id of lower-case letters, digits and hyphens, like grain-output',
          },
          hint: {
            zh: '以字母开头；不用空格、大写、下划线。',
            en: 'It starts with a letter and has no spaces, capitals or underscores.',
          },
        },
);

const plainNumber = /^(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** A plain decimal number, 0 or more, as printed. */
export const number = cell((value) =>
  value === '' ? empty : plainNumber.test(value) ? { value: Number(value) } : wrongNumber(value),
);

function wrongNumber(value: string): Complaint {
  const hints: readonly (readonly [RegExp, Bilingual])[] = [
    [/[０-９．，]/u, { zh: '有全角数字或标点，请改成半角。', en: 'Full-width digits? Type them half-width.' }],
    [/[oOlI]/u, { zh: '是不是把 0 打成了字母 O，把 1 打成了 l？', en: 'A letter O for a zero, or an l for a one?' }],
    [/\d[,，]\d/u, { zh: '去掉千位分隔符。', en: 'Remove the thousands separator.' }],
    [/^-/u, { zh: '值按印的写，不带负号；降幅写在标签里。', en: 'As printed, without a minus; a fall is said in the label.' }],
    [/[%余多万亿]/u, { zh: '单位和“余”“多”各有自己的列。', en: 'The unit and “at least” have columns of their own.' }],
    [/^0\d/u, { zh: '去掉前面的 0。', en: 'Remove the leading zero.' }],
  ];
  return {
    check: 'cell-number',
    expected: { zh: '普通的十进制数，如 1.16', en: 'a plain decimal number, like 1.16' },
    hint: hints.find(([pattern]) => pattern.test(value))?.[1] ?? noHint,
  };
}

/** A whole number of 1 or more. */
export const count = cell((value) =>
  value === ''
    ? empty
    : /^[1-9]\d*$/u.test(value)
      ? { value: Number(value) }
      : { ...wrongNumber(value), expected: { zh: '1 或更大的整数', en: 'a whole number of 1 or more' } },
);

/** A factor above 0: a plain number, or one divided by another (10000/15). */
export const factor = cell((value) => {
  const [above = '', below = '1', ...rest] = value.split('/');
  const valid = rest.length === 0 && plainNumber.test(above) && plainNumber.test(below);
  const result = Number(above) / Number(below);
  return valid && Number.isFinite(result) && result > 0
    ? { value: result }
    : {
        check: 'cell-number',
        expected: { zh: '大于 0 的数或分数，如 10000/15', en: 'a number above 0 or a fraction, like 10000/15' },
        hint: noHint,
      };
});

/** One of a list of words. */
export function choice<const T extends string>(words: readonly T[]): z.ZodType<T, string> {
  return cell((value) => {
    const known = words.find((word) => word === value);
    return known === undefined
      ? {
          check: 'cell-choice',
          expected: { zh: `以下之一：${words.join('、')}`, en: `one of ${words.join(', ')}` },
          hint: noHint,
        }
      : { value: known };
  });
}

/** yes or no. */
export const yesNo = cell<boolean>((value) =>
  value === 'yes' || value === 'no'
    ? { value: value === 'yes' }
    : {
        check: 'cell-choice',
        expected: { zh: '以下之一：yes、no', en: 'one of yes, no' },
        hint: noHint,
      },
);
