/** Makes an edition with many times as many figures out of this project's own. */

import type { DataFile, FileName } from '../../../src/edition/tables.ts';

/** The files of a data folder, as text. */
export type DataTexts = Readonly<Record<DataFile, string>>;

/** How many rows are added to each file that grows with its report. */
export interface Growth {
  readonly figures: number;
  readonly nonFigures: number;
  readonly derived: number;
  readonly notes: number;
}

/** What makes an edition of so many rows `times` as large. */
export function growthTo(times: number, rows: Readonly<Record<FileName, number>>): Growth {
  const more = (name: FileName) => rows[name] * (times - 1);
  return {
    figures: more('figures.csv'),
    nonFigures: more('non-figures.csv'),
    derived: more('derived.csv'),
    notes: more('notes.csv'),
  };
}

/** Generated ids begin so. */
export const generatedId = (index: number): string => `generated-${index + 1}`;

/** Generated numerals all have as many digits, so that none is a part of another. */
const firstValue = 1_000_001;
const printedValue = (index: number): number => firstValue + index;

/**
 * The files with generated rows behind their own, and with the sentences that the rows quote at the
 * end of the report. All of it holds: it is the data of a longer plan.
 */
export function growData(texts: DataTexts, growth: Growth): DataTexts {
  const { figures, nonFigures, derived, notes } = growth;
  const rows = (count: number, row: (index: number) => Readonly<Record<string, string>>) =>
    Array.from({ length: count }, (_, index) => row(index));
  const grown: Partial<Record<FileName, Readonly<Record<string, string>>[]>> = {
    'figures.csv': rows(figures, (index) => ({
      id: generatedId(index),
      kind: 'target',
      chapter: 'plan',
      ...bothLanguages('label', `耕地（${letters(index)}）`, `Farmland (${letters(index)})`),
      value: String(printedValue(index)),
      unit: 'mu',
      qualifier: 'exact',
      period: '2023-plan',
      quote: quoteOf(index),
      numeral: `${printedValue(index)}亩`,
    })),
    'non-figures.csv': rows(nonFigures, (index) => ({
      id: generatedId(index),
      text: markerOf(index),
      numeral: String(printedValue(index)),
      times: '1',
      reason: 'metadata',
    })),
    'derived.csv': rows(derived, (index) => ({
      id: `sum-${generatedId(index)}`,
      chapter: 'plan',
      ...bothLanguages(
        'label',
        `耕地相加（${letters(index)}）`,
        `Farmland added up (${letters(index)})`,
      ),
      formula: `${generatedId(index)} + ${generatedId((index + 1) % figures)}`,
      unit: 'mu',
      step: '1',
    })),
    'notes.csv': rows(notes, (index) => {
      const id = generatedId(index % figures);
      return {
        id: `note-${generatedId(index)}`,
        figures: id,
        ...bothLanguages('text', `整治耕地{${id}}。`, `{${id}} of farmland.`),
      };
    }),
  };
  const sentences = Array.from(
    { length: Math.max(figures, nonFigures) },
    (_, index) =>
      `${index < figures ? `${quoteOf(index)}。` : ''}${index < nonFigures ? `${markerOf(index)}\n` : ''}`,
  );
  const meta = JSON.parse(texts['edition.json']) as { rows: Record<FileName, number> };
  const files: Record<DataFile, string> = { ...texts };
  for (const [name, added] of Object.entries(grown) as [FileName, Record<string, string>[]][]) {
    files[name] = withRows(texts[name], added);
    meta.rows[name] += added.length;
  }
  files['edition.json'] = JSON.stringify(meta);
  files['report.txt'] = `${texts['report.txt']}\n${sentences.join('')}`;
  return files;
}

const quoteOf = (index: number): string => `另有整治耕地${printedValue(index)}亩`;
const markerOf = (index: number): string => `编号${printedValue(index)}。`;

const bothLanguages = (column: string, zh: string, en: string) => ({
  [`${column}_zh`]: zh,
  [`${column}_en`]: en,
});

/** No vowels, so that they never spell a number. */
const consonants = 'BCDFGHJKLMNPQRSTVWXZ';

/** A number for texts that may have no digits: 0 is B, 20 is BB. */
function letters(index: number): string {
  const last = consonants[index % consonants.length] ?? '';
  const rest = Math.floor(index / consonants.length);
  return rest === 0 ? last : letters(rest - 1) + last;
}

/** A table with rows added; cells of columns that they do not name are empty. */
function withRows(csv: string, added: readonly Readonly<Record<string, string>>[]): string {
  const header = csv.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '';
  const columns = header.split(',');
  const lines = added.map((row) => `${columns.map((column) => row[column] ?? '').join(',')}\n`);
  return `${csv.trimEnd()}\n${lines.join('')}`;
}
