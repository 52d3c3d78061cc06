/**
 * Splits CSV (RFC 4180) into records, fed piece by piece. Lines end with LF or CRLF, also mixed.
 *
 * Written for error reports rather than for leniency, which is why it is no library: records are
 * numbered as a spreadsheet numbers its rows, and a quotation mark out of place damages the one row
 * it stands in instead of everything after it.
 */

/** `stray`: a `"` inside a cell that does not begin with one. `open`: a `"` that is never closed. */
export type QuoteFault = 'stray' | 'open';

export interface CsvRecord {
  /** As a spreadsheet numbers it: 1 for the first, and 1 more for each record, however many lines. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Where a quotation mark is out of place, if one is; `cells` is then a guess. */
  readonly fault: { readonly kind: QuoteFault; readonly cell: number } | null;
}

type Parsed = Omit<CsvRecord, 'row'> & { readonly end: number };

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
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < this.#rest.length) {
      const parsed = this.#parse(at, last);
      if (parsed === null) break;
      const { end, cells, fault } = parsed;
      this.#row += 1;
      if (cells.some((cell) => cell !== '')) this.#width ??= cells.length;
      records.push({ row: this.#row, cells, fault });
      at = end;
    }
    this.#rest = this.#rest.slice(at);
    this.#enough = 2 * this.#rest.length;
    return records;
  }

  /** The record at `at`, or `null` when more text is needed to know where it ends. */
  #parse(at: number, last: boolean): Parsed | null {
    const source = this.#rest;
    const newline = source.indexOf('\n', at);
    if (newline === -1 && !last) return null;
    const lineEnd = newline === -1 ? source.length : newline;
    const line = withoutCarriageReturn(source.slice(at, lineEnd));
    if (!line.includes('"')) return { cells: line.split(','), fault: null, end: lineEnd + 1 };
    const parsed = parseQuoted(source, at);
    if (!last && parsed.end > source.length) return null;
    const manyLines = parsed.end > lineEnd + 1;
    const whole =
      parsed.fault === null && parsed.cells.length === (this.#width ?? parsed.cells.length);
    if (!manyLines || whole) return parsed;
    // A cell that runs over lines and ends badly was hardly meant to: only the line in which it
    // began is damaged, and reading goes on with the next.
    const { cells, fault } = parseQuoted(line, 0);
    return { cells, fault: fault ?? { kind: 'open', cell: cells.length - 1 }, end: lineEnd + 1 };
  }
}

/** Reads one record with quoted cells, taking quotation marks that are out of place literally. */
function parseQuoted(source: string, start: number): Parsed {
  const cells: string[] = [];
  let fault: Parsed['fault'] = null;
  let at = start;
  for (;;) {
    const quoted = source[at] === '"' ? readQuotes(source, at + 1) : null;
    const from = quoted?.end ?? at;
    const end = endOfCell(source, from);
    const cut = source.slice(from, end);
    const bare = source[end] === ',' ? cut : withoutCarriageReturn(cut);
    if (quoted?.closed === false) fault ??= { kind: 'open', cell: cells.length };
    else if (quoted === null ? bare.includes('"') : bare !== '') {
      fault ??= { kind: 'stray', cell: cells.length };
    }
    cells.push((quoted?.value ?? '') + bare);
    if (source[end] !== ',') return { cells, fault, end: end + 1 };
    at = end + 1;
  }
}

/** Reads from behind an opening quotation mark to behind the closing one; `""` is one `"`. */
function readQuotes(
  source: string,
  start: number,
): { value: string; end: number; closed: boolean } {
  let value = '';
  let from = start;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote === -1)
      return { value: value + source.slice(from), end: source.length, closed: false };
    value += source.slice(from, quote);
    if (source[quote + 1] !== '"') return { value, end: quote + 1, closed: true };
    value += '"';
    from = quote + 2;
  }
}

function endOfCell(source: string, start: number): number {
  let at = start;
  while (at < source.length && source[at] !== ',' && source[at] !== '\n') at += 1;
  return at;
}

const withoutCarriageReturn = (text: string): string =>
  text.endsWith('\r') ? text.slice(0, -1) : text;
