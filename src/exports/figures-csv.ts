/** figures.csv: one flat row a figure. */

import { toCsv } from './csv.ts';
import type { FigureRecord } from './records.ts';

export function figuresCsv(records: readonly FigureRecord[]): string {
  return toCsv(records, [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => kind],
    ['chapter', ({ chapter }) => chapter],
    ['label_zh', ({ label }) => label.zh],
    ['label_en', ({ label }) => label.en],
    ['value', ({ value }) => value],
    ['unit_zh', ({ unit }) => unit.zh],
    ['unit_en', ({ unit }) => unit.en],
    ['qualifier', ({ qualifier }) => qualifier],
    ['period', ({ period }) => period],
    ['quote', ({ quote }) => quote],
    ['start', ({ start }) => start],
    ['end', ({ end }) => end],
    ['formula', ({ formula }) => formula],
    ['low', ({ interval }) => interval?.[0] ?? null],
    ['high', ({ interval }) => interval?.[1] ?? null],
    ['note_zh', ({ note }) => note.zh],
    ['note_en', ({ note }) => note.en],
  ]);
}
