/** figures.csv: one flat row a figure. */

import { toCsv } from './csv.ts';
import { figureColumns } from './figure-columns.ts';
import type { FigureRecord } from './schemas.ts';

export function figuresCsv(records: readonly FigureRecord[]): string {
  return toCsv(
    records,
    figureColumns.map(({ name, read }) => [name, read]),
  );
}
