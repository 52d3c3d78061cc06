/**
 * Splits CSV into records, fed piece by piece. csv-parse does the parsing; what is added here is for
 * error reports: records are numbered as a spreadsheet numbers its rows, and a quotation mark out of
 * place damages the one row it stands in, where csv-parse would stop or swallow what follows.
 */

import { CsvError, parse } from 'csv-parse/sync';

/** `stray`: a `"` inside a cell that does not begin with one. `open`: a `"` that is never closed. */
export type QuoteFault = 'stray' | 'open';

export interface CsvRecord {
  /** As a spreadsheet numbers it: 1 for the first, and 1 more for each record, however many lines. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Where a quotation mark is out of place, if one is; `cells` is then a guess. */
  readonly fault: { readonly kind: QuoteFault; readonly cell: number } | null;
}

type Fault = NonNullable<CsvRecord['fault']>;

/** Reads records from text that arrives in pieces. */
export class CsvReader {
  #rest = '';
  /** Shorter text than this is not looked at again: it would cost n² to retry with every piece. */
  #enough = 0;
  /** Records read so far. */
  #row = 0;
  #width: number | null = null;

  /** The row that is read next. */
  get nextRow(): number {
    return this.#row + 1;
  }

  /**
   * The records that `text` completes.
   * @param last whether nothing follows, so that what is left is a record too
   */
  read(text: string, last = false): CsvRecord[] {
    this.#rest += text;
    if (!last && this.#rest.length < this.#enough) return [];
    const end = last ? this.#rest.length : this.#rest.lastIndexOf('\n') + 1;
    const lines = this.#rest.slice(0, end);
    const sound = this.#parseSound(lines);
    if (sound !== null) {
      this.#rest = this.#rest.slice(end);
      this.#enough = 0;
      return sound;
    }
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < end) {
      const next = this.#parseLine(lines, at, last);
      if (next === null) break;
      records.push(next.record);
      at = next.end;
    }
    this.#rest = this.#rest.slice(at);
    this.#enough = 2 * this.#rest.length;
    return records;
  }

  /** All records of whole lines at once, or `null` when one of them has to be looked at closely. */
  #parseSound(lines: string): CsvRecord[] | null {
    const parsed = parseCells(lines);
    if (!Array.isArray(parsed)) return null;
    let width = this.#width;
    for (const cells of parsed) {
      if (isFilled(cells)) width ??= cells.length;
      if (runsOver(cells) && cells.length !== width) return null;
    }
    return parsed.map((cells) => this.#record(cells, null));
  }

  /** The record that begins at `at`, or `null` when more text is needed to know where it ends. */
  #parseLine(lines: string, at: number, last: boolean): { record: CsvRecord; end: number } | null {
    const lineEnd = endOfLine(lines, at);
    const line = lines.slice(at, lineEnd);
    const parsed = parseCells(line);
    if (Array.isArray(parsed))
      return { record: this.#record(parsed[0] ?? [''], null), end: lineEnd };
    if (parsed.kind === 'open') {
      const end = endOfQuotes(lines, at);
      if (end === null && !last) return null;
      const [cells, ...more] = end === null ? [] : asList(parseCells(lines.slice(at, end)));
      const whole = cells?.length === (this.#width ?? cells?.length) && more.length === 0;
      if (end !== null && cells !== undefined && whole) {
        return { record: this.#record(cells, null), end };
      }
    }
    // A cell that runs over lines and ends badly was hardly meant to: only the line in which it
    // began is damaged, and reading goes on with the next.
    const guess = line.replace(/\r?\n$/u, '').split(',');
    return { record: this.#record(guess, parsed), end: lineEnd };
  }

  #record(cells: readonly string[], fault: Fault | null): CsvRecord {
    this.#row += 1;
    if (isFilled(cells)) this.#width ??= cells.length;
    return { row: this.#row, cells, fault };
  }
}

/** The records of a text, or the first quotation mark out of place in it. */
function parseCells(text: string): string[][] | Fault {
  try {
    // Looking for two kinds of line end costs csv-parse twice the time.
    const record_delimiter = text.includes('\r') ? ['\r\n', '\n'] : '\n';
    return parse(text, { record_delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const kind = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'stray';
    return { kind, cell: Number(error.index ?? 0) };
  }
}

const asList = (parsed: string[][] | Fault): string[][] => (Array.isArray(parsed) ? parsed : []);
const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '');
const runsOver = (cells: readonly string[]): boolean => cells.some((cell) => cell.includes('\n'));

/** Behind the line that begins at `at`. */
function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

/** Behind the first line by whose end all quotation marks since `at` are in pairs, if there is one. */
function endOfQuotes(text: string, at: number): number | null {
  let open = false;
  for (let quote = text.indexOf('"', at); quote !== -1; ) {
    open = !open;
    const next = text.indexOf('"', quote + 1);
    const lineEnd = endOfLine(text, quote);
    if (!open && (next === -1 || next >= lineEnd)) return lineEnd;
    quote = next;
  }
  return null;
}
