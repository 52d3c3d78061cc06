/** Texts in the data bind their numbers like any other prose, and name only what exists. */

import type { Bilingual, Locale } from '../../core/figure.ts';
import { locales } from '../../core/figure.ts';
import { oncePer } from '../../core/once.ts';
import type { Segment } from '../../core/template.ts';
import { parseTemplate, TemplateError } from '../../core/template.ts';
import { typedNumbers } from '../../core/typed-numbers.ts';
import { noHint } from '../cells.ts';
import type { CheckName } from '../check-names.ts';
import { countIds } from '../counts.ts';
import type { DataFile, FileName } from '../tables.ts';
import { outcomesOf } from './formulas.ts';
import type { Check, DataInput } from './input.ts';
import { at, rowsWith, unitsOf } from './input.ts';

/** What is known of a figure, whatever is wrong with others. */
export interface NamedFigure {
  readonly bound: boolean;
  /** What it measures; nothing where its unit is known to be wrong. */
  readonly quantity?: string | undefined;
}

/** What a text may name. */
export interface Names {
  /** Figures by id. */
  readonly figures: ReadonlyMap<string, NamedFigure>;
  readonly counts: ReadonlySet<string>;
  /** How each term of the glossary is written, by id. */
  readonly terms: ReadonlyMap<string, Bilingual>;
  /** Whether these are words of the report. */
  readonly quotes: (words: string) => boolean;
  /** Files that could not be read as a whole: names that are not known may stand there. */
  readonly unread: ReadonlySet<DataFile>;
}

const figureFiles = ['figures.csv', 'derived.csv', 'references.csv'] as const;

/** Everything that texts of this edition may name. */
export const namesOf = oncePer((input: DataInput): Names => {
  const outcomes = outcomesOf(input);
  const isBound = (id: string) => {
    const outcome = outcomes.get(id);
    if (!outcome?.ok) return false;
    const { low, high } = outcome.value.interval;
    return low === null || high === null;
  };
  const units = unitsOf(input);
  const figures = new Map<string, NamedFigure>();
  const enter = (id: string, bound: boolean, unit: string | undefined): void => {
    const quantity = input.unsound.has(id) ? undefined : units.get(unit ?? '')?.quantity;
    figures.set(id, { bound, quantity });
  };
  for (const { data } of rowsWith(input, 'figures.csv', ['id'])) {
    enter(data.id, data.qualifier?.startsWith('at-') ?? false, data.unit);
  }
  for (const { data } of rowsWith(input, 'derived.csv', ['id'])) {
    enter(data.id, isBound(data.id), data.unit);
  }
  for (const { data } of rowsWith(input, 'references.csv', ['id'])) {
    enter(data.id, false, data.unit);
  }
  const terms = rowsWith(input, 'glossary.csv', ['id']).map(({ data }) => data);
  return {
    figures,
    counts: input.meta === null ? new Set() : countIds(input.meta),
    terms: new Map(
      terms.map(({ id, term_zh = '', term_en = '' }) => [id, { zh: term_zh, en: term_en }]),
    ),
    quotes: (words) => input.unread.has('report.txt') || input.index.occurrences(words).length > 0,
    unread: input.unread,
  };
});

/** A fault of a text: everything of an issue but its place. */
export interface Fault {
  readonly check: CheckName;
  readonly found: string;
  readonly expected: Bilingual;
  readonly hint: Bilingual;
}

/** All faults of one text: braces, unknown ids, numbers typed instead of bound. */
export function textFaults(source: string, locale: Locale, names: Names): Fault[] {
  if (source === '') return [];
  let segments: Segment[];
  try {
    segments = parseTemplate(source);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const hint = { zh: `${error.reason.zh}。`, en: `${error.reason.en}.` };
    return [{ check: 'text-braces', found: source, expected: readableBraces, hint }];
  }
  const typed = typedNumbers(segments, locale, names.terms).map(
    (found): Fault => ({
      check: 'text-number-typed',
      found,
      expected: {
        zh: '按 id 引用的数字，如 {grain-output}',
        en: 'a figure by its id, like {grain-output}',
      },
      hint: { zh: `在“${source.slice(0, 40)}”。`, en: `It stands in “${source.slice(0, 40)}”.` },
    }),
  );
  return [...segments.flatMap((segment) => segmentFault(segment, names) ?? []), ...typed];
}

const readableBraces: Bilingual = { zh: '读得懂的花括号', en: 'braces that can be read' };
/** What an id should have been. */
export const knownId: Bilingual = { zh: '数据里有的 id', en: 'an id that is in the data' };

function segmentFault(segment: Segment, names: Names): Fault | null {
  const unknown = (check: CheckName, found: string): Fault => ({
    check,
    found,
    expected: knownId,
    hint: noHint,
  });
  switch (segment.type) {
    case 'text':
    case 'own':
      return null;
    case 'figure':
      if (!names.figures.has(segment.id)) {
        const hidden = figureFiles.some((file) => names.unread.has(file));
        return hidden ? null : unknown('text-figure-unknown', segment.id);
      }
      if (segment.style !== 'bare' || !names.figures.get(segment.id)?.bound) return null;
      return {
        check: 'text-bound-bare',
        found: `{${segment.id}:bare}`,
        expected: { zh: '带“至少”的写法', en: 'a style that says “at least”' },
        hint: { zh: '“余”“多”“以上”是下限。', en: 'The figure is a bound.' },
      };
    case 'count':
      return names.counts.has(segment.id) || names.unread.has('edition.json')
        ? null
        : unknown('text-count-unknown', `#${segment.id}`);
    case 'term':
      return names.terms.has(segment.id) || names.unread.has('glossary.csv')
        ? null
        : unknown('text-term-unknown', segment.id);
    case 'quote':
      return names.quotes(segment.text)
        ? null
        : {
            check: 'text-quote-missing',
            found: segment.text,
            expected: { zh: '报告里的原话', en: 'words of the report, verbatim' },
            hint: noHint,
          };
  }
}

/** Columns that hold prose, without the language at their end. */
const textColumns: readonly (readonly [FileName, readonly string[]])[] = [
  ['figures.csv', ['label', 'note']],
  ['non-figures.csv', ['note']],
  ['derived.csv', ['label', 'note']],
  ['references.csv', ['label']],
  ['glossary.csv', ['gloss']],
  ['notes.csv', ['text']],
  ['changes.csv', ['text']],
];

/** Labels, notes and glosses bind their numbers. */
export const dataTexts: Check<DataInput> = (input) => {
  const names = namesOf(input);
  return textColumns.flatMap(([file, columns]) =>
    rowsWith(input, file, []).flatMap(({ row, data }) => {
      const cells: Readonly<Record<string, unknown>> = data;
      return columns.flatMap((column) =>
        locales.flatMap((locale) =>
          textFaults(String(cells[`${column}_${locale}`] ?? ''), locale, names).map((fault) =>
            at(file, row, `${column}_${locale}`, fault),
          ),
        ),
      );
    }),
  );
};

/** So do the sentences of edition.json. */
export const metaTexts: Check = (input) => {
  const names = namesOf(input);
  const { dataset, findExample, periods } = input.meta;
  const texts = [
    ['dataset', dataset] as const,
    ['findExample', findExample] as const,
    ...periods.map(({ label }, index) => [`periods.${index}.label`, label] as const),
  ];
  return texts.flatMap(([column, text]) =>
    locales.flatMap((locale) =>
      textFaults(text[locale], locale, names).map((fault) =>
        at('edition.json', 0, `${column}.${locale}`, fault),
      ),
    ),
  );
};

/** Reading notes name figures that exist. */
export const notesNameFigures: Check<DataInput> = (input) => {
  const { figures } = namesOf(input);
  return rowsWith(input, 'notes.csv', ['figures']).flatMap(({ row, data }) =>
    data.figures
      .filter((id) => !figures.has(id))
      .map((id) =>
        at('notes.csv', row, 'figures', {
          check: 'note-figure-unknown',
          found: id,
          expected: knownId,
        }),
      ),
  );
};
