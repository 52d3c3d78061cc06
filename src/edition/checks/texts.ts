/** Texts in the data bind their numbers like any other prose, and name only what exists. */

import type { Bilingual, Locale } from '../../core/figure.ts';
import { locales } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import { parseTemplate, TemplateError } from '../../core/template.ts';
import { typedNumbers } from '../../core/typed-numbers.ts';
import { countEdition } from '../counts.ts';
import { derive } from '../derive.ts';
import type { FileName, Located } from '../tables.ts';
import type { Check, CheckInput } from './input.ts';
import { at } from './input.ts';

/** What a text may name. */
export interface Names {
  /** Figures by id, with whether each is a bound. */
  readonly figures: ReadonlyMap<string, { readonly bound: boolean }>;
  readonly counts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly report: string;
}

/** Everything that texts of this edition may name. */
export function namesOf({ meta, report, rows, damaged }: CheckInput): Names {
  const outcomes = derive(rows, report);
  const isBound = (id: string) => {
    const outcome = outcomes.get(id);
    return outcome?.ok === true && [outcome.value.interval.low, outcome.value.interval.high].includes(null);
  };
  const unread = (['figures.csv', 'derived.csv', 'references.csv'] as const).flatMap((name) =>
    damaged[name].map(({ data }) => [data['id'] ?? '', { bound: false }] as const),
  );
  return {
    figures: new Map([
      ...unread,
      ...rows['figures.csv'].map(
        ({ data }) => [data.id, { bound: data.qualifier.startsWith('at-') }] as const,
      ),
      ...rows['derived.csv'].map(({ data }) => [data.id, { bound: isBound(data.id) }] as const),
      ...rows['references.csv'].map(({ data }) => [data.id, { bound: false }] as const),
    ]),
    counts: new Set(countEdition(meta, report, rows).keys()),
    terms: new Set(rows['glossary.csv'].map(({ data }) => data.id)),
    report,
  };
}

/** A fault of a text: everything of an issue but its place. */
export type Fault = Pick<Issue, 'check' | 'found' | 'expected' | 'hint'>;

const exists: Bilingual = { zh: '数据里有的 id', en: 'an id that is in the data' };

/** All faults of one text: braces, unknown ids, numbers typed instead of bound. */
export function textFaults(source: string, locale: Locale, names: Names): Fault[] {
  let segments: ReturnType<typeof parseTemplate>;
  try {
    segments = parseTemplate(source);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [
      {
        check: 'text-braces',
        found: source,
        expected: { zh: '成对的花括号', en: 'braces that can be read' },
        hint: { zh: error.message, en: error.message },
      },
    ];
  }
  const unknown = segments.flatMap((segment): Fault[] => {
    const none = { zh: '', en: '' };
    if (segment.type === 'figure' && !names.figures.has(segment.id)) {
      return [{ check: 'text-figure-unknown', found: segment.id, expected: exists, hint: none }];
    }
    if (segment.type === 'figure' && segment.style === 'bare' && names.figures.get(segment.id)?.bound) {
      return [
        {
          check: 'text-bound-bare',
          found: `{${segment.id}:bare}`,
          expected: { zh: '带“至少”的写法', en: 'a style that says “at least”' },
          hint: { zh: '“余”“多”“以上”是下限。', en: 'The figure is a lower bound.' },
        },
      ];
    }
    if (segment.type === 'count' && !names.counts.has(segment.id)) {
      return [{ check: 'text-count-unknown', found: `#${segment.id}`, expected: exists, hint: none }];
    }
    if (segment.type === 'term' && !names.terms.has(segment.id)) {
      return [{ check: 'text-term-unknown', found: segment.id, expected: exists, hint: none }];
    }
    if (segment.type === 'quote' && !names.report.includes(segment.text)) {
      return [
        {
          check: 'text-quote-missing',
          found: segment.text,
          expected: { zh: '报告里的原话', en: 'words of the report, verbatim' },
          hint: none,
        },
      ];
    }
    return [];
  });
  const typed = typedNumbers(segments, locale).map(
    (found): Fault => ({
      check: 'text-number-typed',
      found,
      expected: { zh: '按 id 引用的数字，如 {grain-output}', en: 'a figure by its id, like {grain-output}' },
      hint: { zh: `在“${source.slice(0, 40)}”。`, en: `It stands in “${source.slice(0, 40)}”.` },
    }),
  );
  return [...unknown, ...typed];
}

const textColumns: readonly (readonly [FileName, readonly string[]])[] = [
  ['figures.csv', ['label', 'note']],
  ['derived.csv', ['label', 'note']],
  ['glossary.csv', ['gloss']],
  ['notes.csv', ['text']],
];

/** Labels, notes and glosses bind their numbers. */
export const dataTexts: Check = (input) => {
  const names = namesOf(input);
  return textColumns.flatMap(([file, columns]) =>
    (input.rows[file] as readonly Located<Record<string, unknown>>[]).flatMap(({ row, data }) =>
      columns.flatMap((column) =>
        locales.flatMap((locale) =>
          textFaults(String(data[`${column}_${locale}`] ?? ''), locale, names).map((fault) =>
            at(file, row, `${column}_${locale}`, fault),
          ),
        ),
      ),
    ),
  );
};

/** Reading notes name figures that exist. */
export const notesNameFigures: Check = (input) => {
  const { figures } = namesOf(input);
  return input.rows['notes.csv'].flatMap(({ row, data }) =>
    data.figures
      .split(' ')
      .filter((id) => id !== '' && !figures.has(id))
      .map((id) =>
        at('notes.csv', row, 'figures', { check: 'note-figure-unknown', found: id, expected: exists }),
      ),
  );
};
