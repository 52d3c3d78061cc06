/** The data files: their columns, and what a row of each becomes. Column order is free. */

import { z } from 'zod';
import {
  changeKinds,
  chapterRoles,
  colours,
  nonFigureReasons,
  printedKinds,
  qualifiers,
} from '../core/figure.ts';
import {
  choice,
  count,
  date,
  factor,
  id,
  number,
  optionalText,
  positive,
  reportText,
  text,
  version,
  words,
  yesNo,
} from './cells.ts';
import { day, filledText, idText, listOf, objectOf, oneOf, wholeNumber } from './shape.ts';

const bilingualNote = { note_zh: optionalText, note_en: optionalText };
const bilingualLabel = { label_zh: text, label_en: text };

/** The columns of each file and how their cells are read. */
export const tables = {
  'units.csv': z.object({
    id,
    zh: text,
    en_one: text,
    en_other: text,
    quantity: id,
    measured: yesNo,
    base: factor,
    /** Whether the report prints figures in this unit; others are computed or looked up. */
    printed: yesNo,
    /** Words in a quote that tell this unit from others printed alike (3个: projects or villages?). */
    told_by: words,
  }),
  'figures.csv': z.object({
    id,
    kind: choice(printedKinds),
    /** One of edition.json (checks/order.ts). */
    chapter: text,
    ...bilingualLabel,
    value: number,
    unit: id,
    qualifier: choice(qualifiers),
    /** One of edition/periods.ts. */
    period: text,
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
    /** One of edition.json (checks/order.ts). */
    chapter: text,
    ...bilingualLabel,
    formula: text,
    unit: id,
    step: positive,
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
  'notes.csv': z.object({ id, figures: words, text_zh: text, text_en: text }),
  /**
   * The words of charts that have code of their own, a row for each of their keys (charts/kit/wording.ts);
   * which those are only the charts know (checks/chart-words.ts).
   */
  'chart-words.csv': z.object({ chart: id, key: text, zh: text, en: text }),
  /** What was published and put right, the first row first: a new row goes to the end. */
  'changes.csv': z.object({
    date,
    version,
    kind: choice(changeKinds),
    figures: words,
    text_zh: text,
    text_en: text,
  }),
} as const;

type Tables = typeof tables;
export type FileName = keyof Tables;
export const fileNames = Object.keys(tables) as readonly FileName[];

/** The files whose rows are named by an id. */
export type NamedFile = Exclude<FileName, 'changes.csv' | 'chart-words.csv'>;

/** Every file that a data folder must have. */
export type DataFile = FileName | 'edition.json' | 'report.txt';

/** A row and where it stands. */
export interface Located<T> {
  /** As a spreadsheet numbers it: the header is 1. */
  readonly row: number;
  readonly data: T;
}

export type RowOf<Name extends FileName> = Readonly<z.output<Tables[Name]>>;
export type Rows = { readonly [Name in FileName]: readonly Located<RowOf<Name>>[] };

/** A row with a cell that cannot be read; `data` has the cells that can. */
export interface DamagedRow<Name extends FileName> extends Located<Partial<RowOf<Name>>> {
  /** The row as it stands, for what it may have meant to say. */
  readonly raw: string;
}
export type Damaged = { readonly [Name in FileName]: readonly DamagedRow<Name>[] };

const bilingual = objectOf({ zh: filledText, en: filledText });
const year = wholeNumber(1949);
const rowCount = wholeNumber(0);

/** The words of a chart, as templates (core/template.ts). */
const chartWords = {
  title: filledText,
  what: filledText,
  takeaway: filledText,
  alt: filledText,
  notes: listOf(filledText, 1),
};
const barsText = objectOf(chartWords);
const carpetText = objectOf({
  ...chartWords,
  /** Over the carpet: how many characters, and what one of its squares is. */
  all: filledText,
  each: filledText,
  states: objectOf({ characters: filledText, figures: filledText, problems: filledText }),
});

/** edition.json: where the report comes from, how it divides, and how many rows each file has. */
export const editionShape = objectOf({
  /** Begins the names that leave the site: of frames in other pages, of citations. */
  id: idText,
  /** The name of the data as a package (https://datapackage.org). */
  packageName: idText,
  name: bilingual,
  title: bilingual,
  producer: bilingual,
  place: bilingual,
  indexNumber: filledText,
  published: day,
  reportYear: year,
  planYear: year,
  licence: bilingual,
  /** What the data are, in a sentence with its numbers by id. */
  dataset: bilingual,
  /** What readers may look for among the figures, as an example. */
  findExample: bilingual,
  /** Periods that only this report has. */
  periods: listOf(objectOf({ id: idText, label: bilingual })),
  chapters: listOf(
    objectOf({
      id: idText,
      role: oneOf(chapterRoles),
      colour: oneOf(colours),
      title: bilingual,
      short: bilingual,
      /** Verbatim words with which the chapter begins, found once. */
      from: filledText,
    }),
  ),
  /** What the chart of the whole report says (charts/report-carpet). */
  carpet: objectOf({ zh: carpetText, en: carpetText }),
  /** Charts that need no code of their own: figures of one quantity as bars (charts/bars). */
  charts: listOf(
    objectOf({
      id: idText,
      chapter: idText,
      figures: listOf(idText),
      text: objectOf({ zh: barsText, en: barsText }),
    }),
  ),
  /** The chart by which embedding is shown. */
  sampleChart: idText,
  rows: objectOf({
    'units.csv': rowCount,
    'figures.csv': rowCount,
    'non-figures.csv': rowCount,
    'references.csv': rowCount,
    'derived.csv': rowCount,
    'glossary.csv': rowCount,
    'notes.csv': rowCount,
    'chart-words.csv': rowCount,
    'changes.csv': rowCount,
  } satisfies Record<FileName, typeof rowCount>),
});
export type EditionMeta = z.output<typeof editionShape>;
