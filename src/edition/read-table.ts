/** Reads one CSV file: text in, rows out, and everything that is wrong with their form. */

import type { Bilingual } from '../core/figure.ts';
import type { Issue } from '../core/issue.ts';
import type { Cell, Complaint } from './cells.ts';
import { readCell } from './cells.ts';
import type { CsvRecord, QuoteFault } from './csv.ts';
import { CsvReader } from './csv.ts';
import { EncodingError } from './decode.ts';
import { emptyFile, missingFile, notUtf8 } from './file-issues.ts';
import type { DamagedRow, FileName, Located, RowOf } from './tables.ts';
import { tables } from './tables.ts';

export interface Table<Name extends FileName> {
  readonly rows: readonly Located<RowOf<Name>>[];
  /** Rows with a cell that cannot be read, so that they do not count as missing. */
  readonly damaged: readonly DamagedRow<Name>[];
  /** Whether every row that stands in the file is among `rows` or `damaged`, with its id. */
  readonly whole: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Reads one table piece by piece, so that its length does not matter. Never throws for bad data.
 * @param pieces the text; `null` when there is no such file
 */
export function readTable<Name extends FileName>(
  name: Name,
  pieces: Iterable<string> | null,
): Table<Name> {
  if (pieces === null) return { rows: [], damaged: [], whole: false, issues: [missingFile(name)] };
  const reader = new CsvReader();
  const table = new TableBuilder(name);
  try {
    for (const piece of pieces) for (const record of reader.read(piece)) table.take(record);
    for (const record of reader.read('', true)) table.take(record);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    for (const record of reader.read('', true)) table.take(record);
    table.breakOff(notUtf8(name, reader.nextRow, error));
  }
  return table.finish();
}

interface Column {
  readonly name: string;
  readonly index: number;
  readonly read: Cell<unknown>;
}

class TableBuilder<Name extends FileName> {
  readonly #name: Name;
  readonly #rows: Located<RowOf<Name>>[] = [];
  readonly #damaged: DamagedRow<Name>[] = [];
  readonly #issues: Issue[] = [];
  #header: readonly string[] | null = null;
  #columns: readonly Column[] = [];
  /** Whether the header has every column, so that a row can be whole. */
  #complete = true;
  /** Whether the header cannot be read, so that nothing below it can. */
  #lost = false;
  #whole = true;
  /** The first of the blank rows just read, 0 when the last one was not blank. */
  #blank = 0;

  constructor(name: Name) {
    this.#name = name;
  }

  take({ row, cells, fault }: CsvRecord): void {
    if (this.#lost) return;
    if (fault === null && cells.every((cell) => cell.trim() === '')) {
      this.#blank ||= row;
      return;
    }
    if (this.#blank > 0) this.#complain(this.#blank, '', '', blankRow);
    this.#blank = 0;
    if (this.#header === null) this.#readHeader(row, cells);
    else if (fault !== null) {
      this.#complain(
        row,
        this.#header[fault.cell] ?? '',
        cells[fault.cell] ?? '',
        quotes[fault.kind],
      );
      this.#damage(row, cells);
    } else if (cells.length !== this.#header.length) {
      this.#complain(row, '', cells.join(','), ragged(this.#header.length, cells.length));
      this.#damage(row, cells);
    } else this.#readRow(row, cells);
  }

  /** Reading ends before the file does. */
  breakOff(issue: Issue): void {
    this.#issues.push(issue);
    this.#whole = false;
    this.#header ??= [];
  }

  finish(): Table<Name> {
    if (this.#header === null) this.breakOff(emptyFile(this.#name));
    return {
      rows: this.#rows,
      damaged: this.#damaged,
      whole: this.#whole,
      issues: this.#issues,
    };
  }

  #readRow(row: number, cells: readonly string[]): void {
    // Sound rows take one parse; only the others are gone through cell by cell for what is wrong.
    if (this.#complete) {
      const record: Record<string, string> = {};
      for (const { name, index } of this.#columns) record[name] = cells[index] ?? '';
      // TypeScript cannot relate a table to its row by name; tables.ts makes RowOf from this schema.
      const parsed: { success: boolean; data?: unknown } = tables[this.#name].safeParse(record);
      if (parsed.success) {
        this.#rows.push({ row, data: parsed.data as RowOf<Name> });
        return;
      }
    }
    const data: Record<string, unknown> = {};
    let sound = this.#complete;
    for (const { name, index, read } of this.#columns) {
      const cell = cells[index] ?? '';
      const result = readCell(read, cell);
      if ('value' in result) data[name] = result.value;
      else {
        sound = false;
        this.#complain(row, name, cell, result);
        // A row with a badly written id is still the one that others name.
        if (name === 'id') data[name] = slug(cell);
      }
    }
    // Each value was read by the reader of its column, which is what RowOf is made from.
    const typed = data as Partial<RowOf<Name>>;
    if (sound) this.#rows.push({ row, data: typed as RowOf<Name> });
    else this.#damaged.push({ row, data: typed, raw: cells.join(',') });
  }

  /** Keeps a row whose cells cannot be told apart, with its id if that can still be read. */
  #damage(row: number, cells: readonly string[]): void {
    const id = cells[this.#header?.indexOf('id') ?? -1] ?? '';
    const data = (id === '' ? {} : { id: slug(id) }) as Partial<RowOf<Name>>;
    this.#damaged.push({ row, data, raw: cells.join(',') });
  }

  #readHeader(row: number, cells: readonly string[]): void {
    const header = cells.map((cell) => cell.trim());
    this.#header = header;
    const readers = Object.entries<Cell<unknown>>(tables[this.#name].shape);
    const known = readers.map(([name]) => name);
    if (cells.some((cell) => cell.includes('\r'))) {
      this.#complain(row, '', 'CR', lineEnds);
      this.#lost = true;
      this.#whole = false;
      return;
    }
    const missing = known.filter((name) => !header.includes(name));
    const unknown = header.filter((name) => !known.includes(name));
    const twice = known.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
    const list = known.join(',');
    if (missing.length === known.length) {
      this.#complain(row, '', header.join(','), {
        check: 'column-missing',
        expected: { zh: `表头 ${list}`, en: `the header ${list}` },
        hint: {
          zh: '表头没了，或者列不是用逗号分开的。',
          en: 'The header is gone, or something other than commas separates the columns.',
        },
      });
      this.#lost = true;
      this.#whole = false;
      return;
    }
    const hint = { zh: `表头是 ${list}。`, en: `The header is ${list}.` };
    const [lost] = missing;
    const misspelt = missing.length === 1 && unknown.length === 1 && lost !== undefined;
    for (const name of unknown) {
      const expected = misspelt ? { zh: lost, en: lost } : knownColumn;
      this.#complain(row, name, name, { check: 'column-unknown', expected, hint });
    }
    for (const name of misspelt ? [] : missing) {
      const expected = { zh: `有 ${name} 一列的表头`, en: `a header with ${name}` };
      this.#complain(row, name, header.join(','), { check: 'column-missing', expected, hint });
    }
    for (const name of twice) {
      this.#complain(row, name, name, { check: 'column-twice', expected: once, hint });
    }
    this.#complete = missing.length === 0 && twice.length === 0;
    this.#whole = this.#complete;
    this.#columns = readers
      .filter(([name]) => header.includes(name) && !twice.includes(name))
      .map(([name, read]) => ({ name, read, index: header.indexOf(name) }));
  }

  #complain(row: number, column: string, found: string, complaint: Complaint): void {
    this.#issues.push({ ...complaint, file: this.#name, row, column, found });
  }
}

/** The id that was probably meant. */
const slug = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const knownColumn: Bilingual = { zh: '表里有的列名', en: 'the name of a column' };
const once: Bilingual = { zh: '每列一次', en: 'each column once' };

const blankRow: Complaint = {
  check: 'row-blank',
  expected: { zh: '有内容的一行', en: 'a row with content' },
  hint: { zh: '空行只能在文件末尾。', en: 'Blank rows may stand only at the end of the file.' },
};

const lineEnds: Complaint = {
  check: 'file-line-ends',
  expected: { zh: 'LF 或 CRLF 换行', en: 'lines that end with LF or CRLF' },
  hint: {
    zh: '这是旧 Mac 的格式；另存为“CSV UTF-8”。',
    en: 'This is the format of old Macs: save as “CSV UTF-8”.',
  },
};

const ragged = (columns: number, found: number): Complaint => ({
  check: 'row-ragged',
  expected: { zh: `${columns} 格，不是 ${found} 格`, en: `${columns} cells, not ${found}` },
  hint: {
    zh: '多半是哪一格里的逗号没有用引号括起来，或少了一格。',
    en: 'Probably a comma in a cell that is not in quotation marks, or a missing cell.',
  },
});

const quotes: Readonly<Record<QuoteFault, Complaint>> = {
  stray: {
    check: 'csv-quote',
    expected: { zh: '成对的双引号', en: 'quotation marks in pairs' },
    hint: {
      zh: '有双引号或逗号的格子，整格用双引号括起来，里面的双引号写两遍。',
      en: 'A cell with a " or a comma stands in " as a whole, and a " inside it is written twice.',
    },
  },
  open: {
    check: 'csv-quote',
    expected: { zh: '收口的双引号', en: 'a closing quotation mark' },
    hint: {
      zh: '这一格以双引号开头，到行末没有收口。',
      en: 'The cell begins with a " that is not closed in its row.',
    },
  },
};
