/** What every check is given, and the shorthand with which it looks and complains. */

import type { Bilingual } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { Passage } from '../../core/nearest-passage.ts';
import { nearestPassage } from '../../core/nearest-passage.ts';
import type { Numeral } from '../../core/numeral.ts';
import { cutOff, findNumeral, findNumerals, parseNumeral } from '../../core/numeral.ts';
import { oncePer } from '../../core/once.ts';
import type { TextIndex } from '../../core/text-index.ts';
import { noHint } from '../cells.ts';
import type { CheckName } from '../check-names.ts';
import type { FigurePlace, Range } from '../ranges.ts';
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

/** Of so many mistakes nobody reads the last, and all of them would take minutes. */
const mostNearest = 300;

/** Finds the passage of the report that is nearest to words which it does not have. */
export const nearestIn = oncePer((input: DataInput) => {
  let left = mostNearest;
  return (words: string): Passage | undefined => {
    left -= 1;
    return left < 0 ? undefined : nearestPassage(input.index, words);
  };
});

/** A figure that says where to look for it, and what was found there. */
export type PlacedFigure = RowWith<'figures.csv', 'quote' | 'numeral'> &
  FigurePlace & {
    /** The words of the report that are nearest to its quote, where it is not found. */
    readonly nearest: Passage | undefined;
    /**
     * How its numeral reads; `null` where nobody knows. A quote that is not found is taken for what it
     * was probably meant to be, so that all that is wrong with its row is told at once.
     */
    readonly numeral: PlacedNumeral | null;
    /** The only number in its quote, or what that was meant to be, where its numeral is not there. */
    readonly meant: { readonly text: string; readonly value: number } | null;
  };

/** A numeral in the words that it was taken from. */
interface PlacedNumeral {
  /** What belongs to it there, but was not copied with it. */
  readonly cut: string | null;
  /** The numeral with all that. */
  readonly whole: string;
  /** What the whole says; `null` where it cannot be read. */
  readonly read: Numeral | null;
}

/** All figures that say where to look for them. */
export const placedFigures = oncePer((input: DataInput): readonly PlacedFigure[] => {
  const printed = [...unitsOf(input).values()].filter((unit) => unit.printed);
  // The longest first: 人次 is not 人.
  const units = [...new Set(printed.map(({ zh }) => zh))].sort(
    (one, other) => other.length - one.length,
  );
  return rowsWith(input, 'figures.csv', ['quote', 'numeral']).map(({ row, data }) => {
    const place = figurePlace(input.index, data);
    if (place.range !== null) {
      const numeral = numeralAt(input.report, place.range, units);
      return { row, data, ...place, nearest: undefined, numeral, meant: null };
    }
    const nearest = place.quotes === 0 ? nearestIn(input)(data.quote) : undefined;
    return { row, data, ...place, nearest, ...readProbably(input, data, nearest, units) };
  });
});

/** What is to be told of a numeral that has no place: its quote, or it in its quote, is not found once. */
function readProbably(
  { index, report }: DataInput,
  { quote, numeral }: Pick<RowOf<'figures.csv'>, 'quote' | 'numeral'>,
  nearest: Passage | undefined,
  units: readonly string[],
): Pick<PlacedFigure, 'numerals' | 'numeral' | 'meant'> {
  const probable = nearest !== undefined && nearest.changes * 2 <= quote.length;
  const words = probable ? nearest.words : quote;
  const [first] = probable ? [nearest.start] : index.occurrences(quote);
  const [text, start] = first === undefined ? [quote, 0] : [report, first];
  const [offset, ...more] = findNumeral(words, numeral);
  const [run, ...runs] = first === undefined ? [] : findNumerals(words);
  const value = run === undefined ? undefined : parseNumeral(run.text)?.value;
  const at = start + (offset ?? 0);
  return {
    numerals: offset === undefined ? 0 : 1 + more.length,
    numeral:
      offset === undefined || more.length > 0
        ? null
        : numeralAt(text, { start: at, end: at + numeral.length }, units),
    meant:
      offset === undefined && runs.length === 0 && run !== undefined && value !== undefined
        ? { text: run.text, value }
        : null,
  };
}

/** @param units how units are printed, the longest first */
function numeralAt(text: string, range: Range, units: readonly string[]): PlacedNumeral {
  let { start, end } = range;
  const cut = cutOff(text, range, units);
  for (let more = cut; more !== null; more = cutOff(text, { start, end }, units)) {
    if (text.startsWith(more, end)) end += more.length;
    else start -= more.length;
  }
  const whole = text.slice(start, end);
  return { cut, whole, read: parseNumeral(whole) };
}
