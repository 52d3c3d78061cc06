/** The columns of all tables of figures, in their order: names and order are a contract. */

import type { Bilingual } from '../core/figure.ts';
import { locales, printedKinds, qualifiers } from '../core/figure.ts';
import { fieldMeanings, languageMeanings } from './meanings.ts';
import type { FigureRecord } from './schemas.ts';

/** What a cell may hold, in the terms of Table Schema. */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
}

/** A column of text or of numbers; `read` gives `null` for an empty cell. */
export type FigureColumn = {
  readonly name: string;
  readonly meaning: Bilingual;
  readonly constraints: Constraints;
} & (
  | { readonly type: 'string'; readonly read: (record: FigureRecord) => string | null }
  | { readonly type: 'number' | 'integer'; readonly read: (record: FigureRecord) => number | null }
);

const required = { required: true } as const;

/** Which chapters and periods there are, the edition says (exports/data-package.ts). */
export const figureColumns: readonly FigureColumn[] = [
  {
    name: 'id',
    meaning: fieldMeanings.id,
    type: 'string',
    constraints: { ...required, unique: true, pattern: '[a-z][a-z0-9]*(-[a-z0-9]+)*' },
    read: ({ id }) => id,
  },
  {
    name: 'kind',
    meaning: fieldMeanings.kind,
    type: 'string',
    constraints: { ...required, enum: [...printedKinds, 'derived'] },
    read: ({ kind }) => kind,
  },
  {
    name: 'chapter',
    meaning: fieldMeanings.chapter,
    type: 'string',
    constraints: required,
    read: ({ chapter }) => chapter,
  },
  ...inBothLanguages('label', required, ({ label }) => label),
  {
    name: 'value',
    meaning: fieldMeanings.value,
    type: 'number',
    constraints: required,
    read: ({ value }) => value,
  },
  ...inBothLanguages('unit', required, ({ unit }) => unit),
  {
    name: 'qualifier',
    meaning: fieldMeanings.qualifier,
    type: 'string',
    constraints: { ...required, enum: qualifiers },
    read: ({ qualifier }) => qualifier,
  },
  {
    name: 'period',
    meaning: fieldMeanings.period,
    type: 'string',
    constraints: {},
    read: ({ period }) => period,
  },
  {
    name: 'quote',
    meaning: fieldMeanings.quote,
    type: 'string',
    constraints: {},
    read: ({ quote }) => quote,
  },
  {
    name: 'start',
    meaning: fieldMeanings.start,
    type: 'integer',
    constraints: { minimum: 0 },
    read: ({ start }) => start,
  },
  {
    name: 'end',
    meaning: fieldMeanings.end,
    type: 'integer',
    constraints: { minimum: 0 },
    read: ({ end }) => end,
  },
  {
    name: 'formula',
    meaning: fieldMeanings.formula,
    type: 'string',
    constraints: {},
    read: ({ formula }) => formula,
  },
  {
    name: 'low',
    meaning: fieldMeanings.low,
    type: 'number',
    constraints: {},
    read: ({ interval }) => interval?.[0] ?? null,
  },
  {
    name: 'high',
    meaning: fieldMeanings.high,
    type: 'number',
    constraints: {},
    read: ({ interval }) => interval?.[1] ?? null,
  },
  ...inBothLanguages('note', {}, ({ note }) => note),
];

/** A column for each language. */
function inBothLanguages(
  name: 'label' | 'unit' | 'note',
  constraints: Constraints,
  read: (record: FigureRecord) => Bilingual,
): FigureColumn[] {
  const { zh, en } = fieldMeanings[name];
  return locales.map((locale) => {
    const language = languageMeanings[locale];
    return {
      name: `${name}_${locale}`,
      meaning: { zh: `${zh}${language.zh}`, en: `${en} ${language.en}` },
      type: 'string',
      constraints,
      read: (record) => read(record)[locale],
    };
  });
}
