/** The model of one edition: the report, its figures, and what is said about them. */

import type {
  Bilingual,
  ChangeKind,
  DerivedFigure,
  Figure,
  NonFigureReason,
  PrintedFigure,
  ReferenceFigure,
  Unit,
} from '../core/figure.ts';
import { point } from '../core/interval.ts';
import { decimalsOf, state } from '../core/round.ts';
import { TextIndex } from '../core/text-index.ts';
import type { Counts } from './counts.ts';
import { countEdition } from './counts.ts';
import { decimalsIn, derive, printedDecimals, printedInterval } from './derive.ts';
import type { ChapterRange, Range } from './ranges.ts';
import { chapterRanges, figurePlace, nonFigureRanges } from './ranges.ts';
import type { EditionMeta, Rows } from './tables.ts';

interface Term {
  readonly id: string;
  readonly term: Bilingual;
  readonly gloss: Bilingual;
  /** False where the report uses a term that nobody here can explain, and the gloss says so. */
  readonly explained: boolean;
}

/** What looks like a number in the report and is not a figure. */
export interface NonFigure {
  readonly id: string;
  readonly reason: NonFigureReason;
  /** Verbatim words of the report around it. */
  readonly text: string;
  readonly numeral: string;
  readonly note: Bilingual;
  /** Where its numeral stands in the report: once for each time that its words do. */
  readonly ranges: readonly Range[];
}

interface ReadingNote {
  readonly id: string;
  readonly figures: readonly string[];
  readonly text: Bilingual;
}

/** One entry of the data's changelog. */
export interface Change {
  /** A day, as ISO 8601 writes it. */
  readonly date: string;
  /** Of the data, after the change: 1.0.0. */
  readonly version: string;
  readonly kind: ChangeKind;
  /** Ids of the figures that it touches; never empty for a correction. */
  readonly figures: readonly string[];
  readonly text: Bilingual;
}

/** A chapter of the report: its place in it, and what edition.json says of it. */
export type ChapterOfReport = ChapterRange &
  Omit<EditionMeta['chapters'][number], 'from'> & {
    /** Its number, where the report numbers it with 一、 and so on. */
    readonly number: Bilingual | null;
  };

export interface Edition {
  readonly meta: EditionMeta;
  readonly report: string;
  readonly chapters: readonly ChapterOfReport[];
  /** Printed figures in the order of the report. */
  readonly printed: readonly PrintedFigure[];
  readonly derived: readonly DerivedFigure[];
  readonly references: readonly ReferenceFigure[];
  /** In the order of their file. */
  readonly nonFigures: readonly NonFigure[];
  readonly counts: Counts;
  readonly glossary: readonly Term[];
  readonly notes: readonly ReadingNote[];
  /** The words of charts as they stand in their file; which are whose, charts/kit/wording.ts knows. */
  readonly chartWords: Rows['chart-words.csv'];
  /** From the first publication on; there is at least that. */
  readonly changes: readonly Change[];
  /** Of the data as it is: that of the last change. */
  readonly version: string;
  /** The day of the first publication, and of the last change. */
  readonly created: string;
  readonly updated: string;
  /** A figure of any kind by its id. @throws RangeError when there is none */
  figure(id: string): Figure;
}

/** A chapter by its id. @throws RangeError when there is none */
export function chapterOf(id: string, { chapters }: Pick<Edition, 'chapters'>): ChapterOfReport {
  return orThrow(
    chapters.find((chapter) => chapter.id === id),
    `no chapter ${id}`,
  );
}

/** What has been corrected about a figure, in the order of the days. */
export function correctionsOf(id: string, { changes }: Edition): Change[] {
  return changes.filter(({ kind, figures }) => kind === 'correction' && figures.includes(id));
}

/**
 * Puts checked rows together.
 * @throws RangeError when rows that have not been checked do not fit together
 */
export function buildEdition(meta: EditionMeta, report: string, rows: Rows): Edition {
  const unitRows = rows['units.csv'].map(({ data }) => data);
  const units = new Map(unitRows.map((row) => [row.id, toUnit(row, unitRows)]));
  const unit = (id: string): Unit => orThrow(units.get(id), `no unit ${id}`);

  const index = new TextIndex(report);
  const printed = rows['figures.csv'].map(({ data }): PrintedFigure => {
    const range = orThrow(figurePlace(index, data).range, `no place for ${data.id}`);
    const decimals = printedDecimals(data);
    const itsUnit = unit(data.unit);
    return {
      ...pick(data),
      kind: data.kind,
      chapter: data.chapter,
      period: data.period,
      value: data.value,
      unit: itsUnit,
      qualifier: data.qualifier,
      quote: data.quote,
      numeral: data.numeral,
      ...range,
      decimals,
      interval: printedInterval(data.value, data.qualifier, itsUnit.measured, decimals),
    };
  });
  const outcomes = derive({ rows, report });
  const derived = rows['derived.csv'].map(({ data }): DerivedFigure => {
    const outcome = orThrow(outcomes.get(data.id), `no value for ${data.id}`);
    if (!outcome.ok) throw new RangeError(`${data.id}: ${outcome.reason.en}`);
    const { interval, middle } = outcome.value;
    return {
      ...pick(data),
      kind: 'derived',
      chapter: data.chapter,
      ...state(interval, middle, data.step),
      unit: unit(data.unit),
      interval,
      formula: data.formula,
      inputs: outcome.inputs,
      step: data.step,
      unrounded: middle,
      decimals: decimalsOf(data.step),
    };
  });
  const references = rows['references.csv'].map(
    ({ data }): ReferenceFigure => ({
      id: data.id,
      label: { zh: data.label_zh, en: data.label_en },
      note: { zh: '', en: '' },
      kind: 'reference',
      value: data.value,
      unit: unit(data.unit),
      qualifier: 'exact',
      interval: point(data.value),
      source: { zh: data.source_zh, en: data.source_en },
      decimals: decimalsIn(data.value),
    }),
  );
  const byId = new Map<string, Figure>(
    [...printed, ...derived, ...references].map((figure) => [figure.id, figure]),
  );
  const changes = rows['changes.csv'].map(
    ({ data: { date, version, kind, figures, text_zh, text_en } }): Change => ({
      date,
      version,
      kind,
      figures,
      text: { zh: text_zh, en: text_en },
    }),
  );
  const first = orThrow(changes[0], 'no change');
  const last = orThrow(changes.at(-1), 'no change');
  const titles = new Map(meta.chapters.map((chapter) => [chapter.id, chapter]));
  return {
    meta,
    report,
    chapters: chapterRanges(report, meta).map((range) => {
      const { from, ...said } = orThrow(titles.get(range.id), range.id);
      return { ...range, ...said, number: chapterNumber(from) };
    }),
    printed,
    derived,
    references,
    nonFigures: rows['non-figures.csv'].map(({ data }) => ({
      id: data.id,
      reason: data.reason,
      text: data.text,
      numeral: data.numeral,
      note: { zh: data.note_zh, en: data.note_en },
      ranges: nonFigureRanges(index, data),
    })),
    counts: countEdition(meta, report, rows),
    glossary: rows['glossary.csv'].map(({ data }) => ({
      id: data.id,
      term: { zh: data.term_zh, en: data.term_en },
      gloss: { zh: data.gloss_zh, en: data.gloss_en },
      explained: data.explained,
    })),
    notes: rows['notes.csv'].map(({ data }) => ({
      id: data.id,
      figures: data.figures,
      text: { zh: data.text_zh, en: data.text_en },
    })),
    chartWords: rows['chart-words.csv'],
    changes,
    version: last.version,
    created: first.date,
    updated: last.date,
    figure: (id) => orThrow(byId.get(id), `no figure ${id}`),
  };
}

const numerals = '一二三四五六七八九十';

function chapterNumber(from: string): Bilingual | null {
  const [, zh] = /^([一二三四五六七八九十])、/u.exec(from) ?? [];
  return zh === undefined ? null : { zh, en: String(numerals.indexOf(zh) + 1) };
}

function pick(data: {
  id: string;
  label_zh: string;
  label_en: string;
  note_zh: string;
  note_en: string;
}) {
  return {
    id: data.id,
    label: { zh: data.label_zh, en: data.label_en },
    note: { zh: data.note_zh, en: data.note_en },
  };
}

type UnitRow = Rows['units.csv'][number]['data'];

function toUnit(row: UnitRow, all: readonly UnitRow[]): Unit {
  const plain = all.find(({ zh, quantity }) => `万${zh}` === row.zh && quantity === row.quantity);
  return {
    id: row.id,
    label: { zh: row.zh, en: { one: row.en_one, other: row.en_other } },
    quantity: row.quantity,
    measured: row.measured,
    base: row.base,
    plain: plain === undefined ? null : toUnit(plain, all),
  };
}

function orThrow<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new RangeError(what);
  return value;
}
