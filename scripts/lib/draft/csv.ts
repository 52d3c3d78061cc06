import type { FileName } from '../../../src/edition/tables.ts';
import { tables } from '../../../src/edition/tables.ts';
import { toCsv } from '../../../src/exports/csv.ts';
import type { Draft, DraftFigure, DraftNonFigure } from './rows.ts';

/** The two files, with the columns that a data folder has; what a person has to say is empty. */
export function draftFiles({ figures, nonFigures }: Draft): Readonly<Record<string, string>> {
  return {
    'figures.csv': table('figures.csv', figures),
    'non-figures.csv': table('non-figures.csv', nonFigures),
  };
}

function table(name: FileName, rows: readonly (DraftFigure | DraftNonFigure)[]): string {
  const columns = Object.keys(tables[name].shape);
  return toCsv(
    rows.map((row) => new Map<string, string | number>(Object.entries(row))),
    // A line break in words of the report is written as in the data: \n.
    columns.map((column) => [
      column,
      (row) => {
        const cell = row.get(column) ?? '';
        return typeof cell === 'number' ? cell : cell.replaceAll('\n', '\\n');
      },
    ]),
  );
}
