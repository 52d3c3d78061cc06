/** The cells of the data files: how each kind is written, and what to say when it is not. */

import { z } from 'zod';
import type { Bilingual } from '../core/figure.ts';
import type { CheckName } from './check-names.ts';

/** What a cell should have been; the rest of an issue is known where the cell is read. */
export interface Complaint {
  readonly check: CheckName;
  readonly expected: Bilingual;
  readonly hint: Bilingual;
}

/** The value of a cell, or what is wrong with it. */
type Reading<T> = { readonly value: T } | Complaint;
type Read<T> = (text: string) => Reading<T>;

/** A column's schema: text in, value out. */
export type Cell<T> = z.ZodType<T, string>;

export const noHint: Bilingual = { zh: '', en: '' };

/** A cell of clean text that `read` understands. */
function cell<T>(read: Read<T>): Cell<T> {
  return z.string().transform((text, context) => {
    const result = dirt(text) ?? read(text);
    if ('value' in result) return result.value;
    context.addIssue({ code: 'custom', params: { complaint: result } });
    return z.NEVER;
  });
}

/** Reads one cell by its column's schema. */
export function readCell<T>(schema: Cell<T>, text: string): Reading<T> {
  const { success, data, error } = schema.safeParse(text);
  if (success) return { value: data };
  const [issue] = error.issues;
  // Only `cell` makes these schemas, and every issue it adds carries its complaint.
  if (issue?.code !== 'custom') throw error;
  return (issue.params as { readonly complaint: Complaint }).complaint;
}

/** Characters that nobody types on purpose, and that search and display stumble over. */
const invisible = /[\p{Cc}\u200b-\u200f\u2028-\u202f\u2060\ufeff]/u;

const lostCharacters: Complaint = {
  check: 'cell-characters',
  expected: { zh: '可读的文字', en: 'readable text' },
  hint: {
    zh: '有字符在转码时丢了。请从原文件重新另存为 UTF-8。',
    en: 'Characters were lost in a conversion. Save the original again as UTF-8.',
  },
};
const invisibleCharacters: Complaint = {
  check: 'cell-characters',
  expected: {
    zh: '不含控制字符和换行的文字',
    en: 'text without control characters or line breaks',
  },
  hint: { zh: '删去看不见的字符。', en: 'Delete the invisible character.' },
};
const spacesAtEnds: Complaint = {
  check: 'cell-spaces',
  expected: { zh: '前后没有空格的文字', en: 'text without spaces at its ends' },
  hint: { zh: '删去前后的空格。', en: 'Delete the spaces.' },
};

function dirt(text: string): Complaint | null {
  if (text.includes('\ufffd')) return lostCharacters;
  if (invisible.test(text)) return invisibleCharacters;
  return text === text.trim() ? null : spacesAtEnds;
}

const empty: Complaint = {
  check: 'cell-empty',
  expected: { zh: '有内容的格', en: 'something' },
  hint: { zh: '这一格不能空。', en: 'This cell may not be empty.' },
};

/** A cell that may not be empty. */
function filled<T>(read: Read<T>): Cell<T> {
  return cell((text) => (text === '' ? empty : read(text)));
}

/** Text that must be there. */
export const text = filled((value) => ({ value }));

/** Text that may be missing. */
export const optionalText = cell((value) => ({ value }));

/** Words separated by single spaces, or none. */
export const words: Cell<readonly string[]> = cell((value) => ({
  value: value === '' ? [] : value.split(/ +/u),
}));

/** Verbatim words of the report, which may begin with or hold its line ends, written `\n`. */
export const reportText = filled((value) => ({ value: value.replaceAll('\\n', '\n') }));

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

const wrongId: Complaint = {
  check: 'cell-id',
  expected: {
    zh: '小写英文字母、数字和连字符组成的 id，如 grain-output',
    en: 'an id of lower-case letters, digits and hyphens, like grain-output',
  },
  hint: {
    zh: '以字母开头；不用空格、大写、下划线。',
    en: 'It starts with a letter and has no spaces, capitals or underscores.',
  },
};

/** An id: it becomes part of public addresses. */
export const id = filled((value) => (idPattern.test(value) ? { value } : wrongId));

const plainNumber = /^(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** As many digits as a double carries through arithmetic; see `tidy` in core/interval.ts. */
const mostDigits = 14;

const isPlain = (value: string): boolean =>
  plainNumber.test(value) && value.replace('.', '').length <= mostDigits;

/** A plain decimal number, 0 or more, as printed. */
export const number = filled((value) =>
  isPlain(value) ? { value: Number(value) } : wrongNumber(value),
);

/** What people type instead of a plain number, and what to tell them. The first that fits is said. */
const numberHints: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /[０-９．，]/u,
    { zh: '有全角数字或标点，请改成半角。', en: 'Full-width digits? Type them half-width.' },
  ],
  [
    /[oOlIＯｏ]/u,
    {
      zh: '是不是把 0 打成了字母 O，把 1 打成了 l？',
      en: 'A letter O for a zero, or an l for a one?',
    },
  ],
  [/\d[,'’ ]\d/u, { zh: '去掉千位分隔符。', en: 'Remove the thousands separator.' }],
  [
    /^[-−–]/u,
    {
      zh: '值按印的写，不带负号；降幅写在标签里。',
      en: 'As printed, without a minus; a fall is said in the label.',
    },
  ],
  [
    /^[\d.]+[^\d.]+$/u,
    {
      zh: '单位和“余”“多”各有自己的列。',
      en: 'The unit and “at least” have columns of their own.',
    },
  ],
  [/^0\d/u, { zh: '去掉前面的 0。', en: 'Remove the leading zero.' }],
  [
    /^\d+(?:\.\d+)?[eE][+-]?\d+$/u,
    { zh: '不用科学记数法。', en: 'Write the number out, without an exponent.' },
  ],
  [
    new RegExp(`^[\\d.]{${mostDigits + 1},}$`, 'u'),
    { zh: `最多 ${mostDigits} 位数字。`, en: `At most ${mostDigits} digits can be computed with.` },
  ],
];

function wrongNumber(value: string): Complaint {
  return {
    check: 'cell-number',
    expected: { zh: '普通的十进制数，如 1.16', en: 'a plain decimal number, like 1.16' },
    hint: numberHints.find(([pattern]) => pattern.test(value))?.[1] ?? noHint,
  };
}

/** A whole number of 1 or more. */
export const count = filled((value) =>
  /^[1-9]\d*$/u.test(value) && isPlain(value)
    ? { value: Number(value) }
    : {
        ...wrongNumber(value),
        expected: { zh: '1 或更大的整数', en: 'a whole number of 1 or more' },
      },
);

/** A plain number above 0. */
export const positive = filled((value) =>
  isPlain(value) && Number(value) > 0
    ? { value: Number(value) }
    : { ...wrongNumber(value), expected: { zh: '大于 0 的数', en: 'a number above 0' } },
);

/** A factor above 0: a plain number, or one divided by another (10000/15). */
export const factor = filled((value) => {
  const [above = '', below = '1', ...rest] = value.split('/');
  const result = Number(above) / Number(below);
  return rest.length === 0 &&
    isPlain(above) &&
    isPlain(below) &&
    Number.isFinite(result) &&
    result > 0
    ? { value: result }
    : {
        check: 'cell-number',
        expected: {
          zh: '大于 0 的数或分数，如 10000/15',
          en: 'a number above 0 or a fraction, like 10000/15',
        },
        hint: noHint,
      };
});

/** One of a list of words. */
export function choice<const T extends string>(choices: readonly T[]): Cell<T> {
  const unknown: Complaint = {
    check: 'cell-choice',
    expected: { zh: `以下之一：${choices.join('、')}`, en: `one of ${choices.join(', ')}` },
    hint: noHint,
  };
  return filled((value) => {
    const known = choices.find((word) => word === value);
    return known === undefined ? unknown : { value: known };
  });
}

/** yes or no. */
export const yesNo = choice(['yes', 'no']).transform((word) => word === 'yes');

/** A day of the calendar, as ISO 8601 writes it. */
export const date = filled((value) =>
  z.iso.date().safeParse(value).success
    ? { value }
    : {
        check: 'cell-date',
        expected: { zh: '年-月-日，如 2026-11-24', en: 'a day like 2026-11-24' },
        hint: {
          zh: 'Excel 会把日期改成别的写法：先把这一列设为文本。',
          en: 'Excel rewrites dates: format the column as text first.',
        },
      },
);

/** A version of three numbers, see semver.org. */
export const version = filled((value) =>
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/u.test(value)
    ? { value }
    : {
        check: 'cell-version',
        expected: { zh: '三段的版本号，如 1.0.0', en: 'a version of three parts, like 1.0.0' },
        hint: noHint,
      },
);
