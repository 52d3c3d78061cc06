/** The data files: their columns, and what a row of each becomes. Column order is free. */

import { z } from 'zod';
import { chapters, nonFigureReasons, periods, printedKinds, qualifiers } from '../core/figure.ts';
import { choice, count, factor, id, number, optionalText, reportText, text, yesNo } from './cells.ts';

const bilingualNote = { note_zh: optionalText, note_en: optionalText };
const bilingualLabel = { label_zh: text, label_en: text };

/** One schema a file; its keys are the columns. */
export const tables = {
  'units.csv': z.object({
    id,
    zh: text,
    en_one: text,
    en_other: text,
    quantity: id,
    measured: yesNo,
    base: factor,
  }),
  'figures.csv': z.object({
    id,
    kind: choice(printedKinds),
    chapter: choice(chapters),
    ...bilingualLabel,
    value: number,
    unit: id,
    qualifier: choice(qualifiers),
    period: choice(periods),
    quote: reportText,
    numeral: text,
    ...bilingualNote,
    unused: optionalText,
  }),
  'non-figures.csv': z.object({
    id,
    text: reportText,
    numeral: text,
    times: count,
    reason: choice(nonFigureReasons),
    ...bilingualNote,
  }),
  'references.csv': z.object({
    id,
    ...bilingualLabel,
    value: number,
    unit: id,
    source_zh: text,
    source_en: text,
  }),
  'derived.csv': z.object({
    id,
    chapter: choice(chapters),
    ...bilingualLabel,
    formula: text,
    unit: id,
    step: factor,
    ...bilingualNote,
  }),
  'glossary.csv': z.object({
    id,
    term_zh: text,
    term_en: text,
    gloss_zh: text,
    gloss_en: text,
    explained: yesNo,
  }),
  'notes.csv': z.object({ id, figures: optionalText, text_zh: text, text_en: text }),
} as const;

export type FileName = keyof typeof tables;
export const fileNames = Object.keys(tables) as readonly FileName[];

/** A row and where it stands. */
export interface Located<T> {
  /** As a spreadsheet numbers it: the header is 1. */
  readonly row: number;
  readonly data: T;
}

export type RowOf<Name extends FileName> = z.output<(typeof tables)[Name]>;
export type Rows = { readonly [Name in FileName]: readonly Located<RowOf<Name>>[] };

const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) });

/** edition.json: where the report comes from, how it divides, and how many rows each file has. */
export const editionSchema = z.strictObject({
  name: bilingual,
  title: bilingual,
  producer: bilingual,
  place: bilingual,
  indexNumber: z.string().min(1),
  published: z.iso.date(),
  reportYear: z.int().min(1949),
  planYear: z.int().min(1949),
  licence: bilingual,
  chapters: z.array(
    z.strictObject({
      id: z.enum(chapters),
      title: bilingual,
      short: bilingual,
      /** Verbatim words with which the chapter begins, found once. */
      from: z.string().min(1),
    }),
  ),
  rows: z.strictObject(
    Object.fromEntries(fileNames.map((name) => [name, z.int().min(0)])) as Record<FileName, z.ZodInt>,
  ),
});
export type EditionMeta = z.output<typeof editionSchema>;
