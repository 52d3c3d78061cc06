import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import type { Issue } from '../../src/core/issue.ts';
import { sortIssues } from '../../src/core/issue.ts';
import { CsvReader } from '../../src/edition/csv.ts';
import { inFolder } from '../../src/edition/load.ts';
import { prove } from '../../src/edition/prove.ts';
import type { Folder } from '../../src/edition/read-files.ts';
import { readFiles } from '../../src/edition/read-files.ts';
import type { DataFile, FileName, NamedFile } from '../../src/edition/tables.ts';
import { fileNames } from '../../src/edition/tables.ts';

/** The project's own data. */
export const dataFolder = join(root, 'data');

const names: readonly DataFile[] = ['edition.json', 'report.txt', ...fileNames];
const originals = new Map(names.map((name) => [name, readFileSync(join(dataFolder, name))]));

/** The data files in memory, to be spoilt in one place. Edits that find nothing to edit throw. */
export class Files {
  readonly #files = new Map<DataFile, Uint8Array>(originals);

  text(name: DataFile): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#files.get(name));
  }

  set(name: DataFile, content: string | Uint8Array): void {
    this.#files.set(
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
  }

  remove(name: DataFile): void {
    this.#files.delete(name);
  }

  /** Replaces words that stand in the file once. */
  replace(name: DataFile, words: string, other: string): void {
    const text = this.text(name);
    if (text.split(words).length !== 2) throw new Error(`not once in ${name}: ${words}`);
    this.set(
      name,
      text.replace(words, () => other),
    );
  }

  /** The lines of a table; none of its cells runs over a line. */
  lines(name: FileName): string[] {
    return this.text(name).trimEnd().split('\n');
  }

  /** Changes the lines of a table. */
  editLines(name: FileName, edit: (lines: string[]) => string[]): void {
    this.set(name, `${edit(this.lines(name)).join('\n')}\n`);
  }

  /** The cells of one row, by column. */
  row(name: NamedFile, id: string): Readonly<Record<string, string>> {
    const { header, records } = table(this.text(name));
    const cells = records.find((record) => record[header.indexOf('id')] === id);
    if (cells === undefined) throw new Error(`no ${id} in ${name}`);
    return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
  }

  /** Puts other text into one cell. */
  cell(name: NamedFile, id: string, column: string, value: string): void {
    const { header, records } = table(this.text(name));
    const record = records.find((cells) => cells[header.indexOf('id')] === id);
    const index = header.indexOf(column);
    if (record === undefined || index === -1) throw new Error(`no ${column} of ${id} in ${name}`);
    record[index] = value;
    this.set(name, csv([header, ...records]));
  }

  /** Adds a row at the end, and declares it. */
  add(name: FileName, cells: Readonly<Record<string, string>>): void {
    const { header, records } = table(this.text(name));
    const added = header.map((column) => cells[column] ?? '');
    this.set(name, csv([header, ...records, added]));
    this.declare(name, records.length + 1);
  }

  /** Takes a row out, and declares one less. */
  takeOut(name: NamedFile, id: string): void {
    const { header, records } = table(this.text(name));
    const left = records.filter((cells) => cells[header.indexOf('id')] !== id);
    if (left.length !== records.length - 1) throw new Error(`no ${id} in ${name}`);
    this.set(name, csv([header, ...left]));
    this.declare(name, left.length);
  }

  declare(name: FileName, rows: number): void {
    this.json((meta) => {
      meta.rows[name] = rows;
    });
  }

  /** Changes edition.json, or puts what `edit` returns in its place. */
  json(edit: (meta: EditableMeta) => unknown): void {
    const meta = JSON.parse(this.text('edition.json')) as EditableMeta;
    this.set('edition.json', JSON.stringify(edit(meta) ?? meta, null, 2));
  }

  read(): Folder {
    return readFiles((name) => {
      const bytes = this.#files.get(name);
      return bytes === undefined ? null : [bytes];
    });
  }

  /** Everything wrong with the files, as the command would print it for the folder `data`. */
  issues(): Issue[] {
    const read = this.read();
    return located([...read.issues, ...prove(read)]);
  }

  /** Writes the files into a new folder. */
  write(): { readonly path: string; remove(): void } {
    const path = mkdtempSync(join(tmpdir(), 'data-'));
    for (const [name, bytes] of this.#files) writeFileSync(join(path, name), bytes);
    return { path, remove: () => rmSync(path, { recursive: true }) };
  }
}

/** Issues as the command shows them for the folder `data`. */
export const located = (issues: readonly Issue[]): Issue[] =>
  sortIssues(issues.map((issue) => inFolder(issue, 'data')));

/** What edits of edition.json in tests reach for. */
interface EditableMeta {
  producer: unknown;
  indexNumber: unknown;
  published: unknown;
  reportYear: unknown;
  findExample: unknown;
  charts: unknown[];
  sampleChart: unknown;
  chapters: { id: string; role: string; colour: string; from: string }[];
  rows: Record<string, number>;
}

function table(text: string): { header: readonly string[]; records: string[][] } {
  const [header, ...records] = new CsvReader().read(text, true).map(({ cells }) => [...cells]);
  if (header === undefined) throw new Error('no header');
  return { header, records };
}

/** Rows as CSV, with quotation marks only where they are needed. */
export function csv(rows: readonly (readonly string[])[]): string {
  const written = (cell: string) =>
    /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(written).join(',')}\n`).join('');
}
