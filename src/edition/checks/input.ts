/** What every check is given, and the shorthand with which it looks and complains. */

import type { Bilingual } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { Numeral } from '../../core/numeral.ts';
import { cutOff, parseNumeral } from '../../core/numeral.ts';
import { oncePer } from '../../core/once.ts';
import type { TextIndex } from '../../core/text-index.ts';
import { noHint } from '../cells.ts';
import type { CheckName } from '../check-names.ts';
import type { FigurePlace } from '../ranges.ts';
import { figurePlace } from '../ranges.ts';
import type { Damaged, DataFile, EditionMeta, FileName, Located, RowOf, Rows } from '../tables.ts';

/** What stands in a data folder. */
export interface DataInput {
  /** `null` while edition.json cannot be read. */
  readonly meta: EditionMeta | null;
  readonly report: string;
  /** The report, ready to be searched. */
  readonly index: TextIndex;
  readonly rows: Rows;
  /** Rows that are there but cannot be read as a whole. */
  readonly damaged: Damaged;
  /** Files that could not be read to their end: what they lack is no news. */
  readonly unread: ReadonlySet<DataFile>;
  /** Ids of rows whose value or unit is known to be wrong: what is computed from them is no news. */
  readonly unsound: ReadonlySet<string>;
}

/** The same with the metadata. */
export interface CheckInput extends DataInput {
  readonly meta: EditionMeta;
}

/** A check looks at the whole and returns everything that is wrong with one aspect of it. */
export type Check<Input extends DataInput = CheckInput> = (input: Input) => Issue[];

/** What is wrong with a cell; its place is known where the check looks. */
export interface Problem {
  readonly check: CheckName;
  readonly found: string;
  readonly expected: Bilingual;
  readonly hint?: Bilingual;
}

/** An issue at a cell of a data file. */
export function at(
  file: DataFile,
  row: number,
  column: string,
  { check, found, expected, hint = noHint }: Problem,
): Issue {
  return { check, file, row, column, found, expected, hint };
}

/** A row of which these columns can be read for certain. */
export type RowWith<Name extends FileName, Column extends keyof RowOf<Name>> = Located<
  Partial<RowOf<Name>> & Pick<RowOf<Name>, Column>
>;

/**
 * The rows in which all of these columns can be read, whatever is wrong with their others: an
 * error in one cell hides no error in another. In the order of the file.
 */
export function rowsWith<Name extends FileName, Column extends keyof RowOf<Name>>(
  { rows, damaged }: Pick<DataInput, 'rows' | 'damaged'>,
  name: Name,
  columns: readonly Column[],
): readonly RowWith<Name, Column>[] {
  const whole: readonly Located<RowOf<Name>>[] = rows[name];
  const parts: readonly Located<Partial<RowOf<Name>>>[] = damaged[name];
  if (parts.length === 0) return whole;
  const readable = parts.filter((row): row is RowWith<Name, Column> =>
    columns.every((column) => row.data[column] !== undefined),
  );
  return [...whole, ...readable].sort((a, b) => a.row - b.row);
}

/** Units by id. */
export const unitsOf = oncePer(
  (input: DataInput): ReadonlyMap<string, RowOf<'units.csv'>> =>
    new Map(input.rows['units.csv'].map(({ data }) => [data.id, data])),
);

/** A figure that says where to look for it, and what was found there. */
export type PlacedFigure = RowWith<'figures.csv', 'quote' | 'numeral'> &
  FigurePlace & {
    /** What belongs to the numeral in the report, but was not copied with it. */
    readonly cut: string | null;
    /** How the numeral reads, if it was found, is whole and can be read. */
    readonly read: Numeral | null;
  };

/** All figures that say where to look for them. */
export const placedFigures = oncePer((input: DataInput): readonly PlacedFigure[] => {
  const printed = [...unitsOf(input).values()].filter((unit) => unit.printed);
  const units = [...new Set(printed.map(({ zh }) => zh))];
  return rowsWith(input, 'figures.csv', ['quote', 'numeral']).map(({ row, data }) => {
    const { quotes, numerals, range } = figurePlace(input.index, data);
    const cut = range === null ? null : cutOff(input.report, range, units);
    const read = range === null || cut !== null ? null : parseNumeral(data.numeral);
    return { row, data, quotes, numerals, range, cut, read };
  });
});
