/** Reads the data folder. The only module of the site that touches files. */

import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { z } from 'zod';
import type { Issue } from '../core/issue.ts';
import type { Complaint } from './cells.ts';
import type { EditionMeta, FileName, Located, RowOf, Rows } from './tables.ts';
import { editionSchema, fileNames, tables } from './tables.ts';

/** What stands in the folder, as far as it could be read, and all that was wrong with its form. */
export interface Folder {
  readonly meta: EditionMeta | null;
  readonly report: string;
  readonly rows: Rows;
  /** Rows with a cell that cannot be read, as they stand, so that they do not count as missing. */
  readonly damaged: Damaged;
  readonly issues: readonly Issue[];
}

export type Damaged = Readonly<Record<FileName, readonly Located<Readonly<Record<string, string>>>[]>>;

/** Reads every file of a data folder. Never throws for bad data: what is wrong is in `issues`. */
export async function readFolder(folder: string): Promise<Folder> {
  const issues: Issue[] = [];
  const meta = readMeta(folder, issues);
  const report = readReport(folder, issues);
  const rows: Partial<Record<FileName, readonly Located<unknown>[]>> = {};
  const damaged: Partial<Record<FileName, readonly Located<Record<string, string>>[]>> = {};
  for (const name of fileNames) {
    const table = await readTable(folder, name, issues);
    rows[name] = table.rows;
    damaged[name] = table.damaged;
  }
  return { meta, report, rows: rows as Rows, damaged: damaged as Damaged, issues };
}

function fileIssue(
  file: string,
  check: string,
  found: string,
  expected: Issue['expected'],
  hint: Issue['hint'] = { zh: '', en: '' },
): Issue {
  return { check, file: `data/${file}`, row: 0, column: '', found, expected, hint };
}

const missing = (file: string) =>
  fileIssue(file, 'file-missing', '', { zh: '有这个文件', en: 'the file to exist' });
const emptyFile = (file: string) =>
  fileIssue(file, 'file-empty', '', { zh: '有内容的文件', en: 'a file with content' });

function readReport(folder: string, issues: Issue[]): string {
  const name = 'report.txt';
  if (!existsSync(join(folder, name))) {
    issues.push(missing(name));
    return '';
  }
  const bytes = readFileSync(join(folder, name));
  const report = decode(bytes);
  if (report === null) issues.push({ ...notUtf8, file: `data/${name}` });
  else if (report.trim() === '') issues.push(emptyFile(name));
  return report ?? '';
}

const notUtf8 = fileIssue(
  '',
  'file-encoding',
  'not UTF-8',
  { zh: 'UTF-8 编码', en: 'UTF-8' },
  {
    zh: '很可能存成了 GBK。Excel 里选“CSV UTF-8”另存，WPS 里选 UTF-8。',
    en: 'Probably saved as GBK. Save as “CSV UTF-8” in Excel, or choose UTF-8 in WPS.',
  },
);

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

function readMeta(folder: string, issues: Issue[]): EditionMeta | null {
  const name = 'edition.json';
  if (!existsSync(join(folder, name))) {
    issues.push(missing(name));
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    issues.push(fileIssue(name, 'json-syntax', found, { zh: '有效的 JSON', en: 'valid JSON' }));
    return null;
  }
  const result = editionSchema.safeParse(json);
  for (const issue of result.error?.issues ?? []) {
    issues.push({
      ...fileIssue(name, 'json-shape', issue.message, {
        zh: '与 src/edition/tables.ts 里的形状一致',
        en: 'the shape given in src/edition/tables.ts',
      }),
      column: issue.path.join('.'),
    });
  }
  return result.data ?? null;
}

/** Yields the file's text, chunk by chunk. @throws EncodingError at the first byte that is not UTF-8 */
async function* decodedChunks(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let row = 1;
  for await (const chunk of createReadStream(path)) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      const readable = new TextDecoder('utf-8').decode(chunk);
      throw new EncodingError(row + countLines(readable.slice(0, readable.indexOf('\ufffd'))));
    }
    row += countLines(text);
    yield text;
  }
  try {
    yield decoder.decode();
  } catch {
    throw new EncodingError(row);
  }
}

class EncodingError extends Error {
  readonly row: number;
  constructor(row: number) {
    super(`not UTF-8 in line ${row}`);
    this.row = row;
  }
}

const countLines = (text: string): number => text.split('\n').length - 1;

interface Table<Name extends FileName> {
  readonly rows: readonly Located<RowOf<Name>>[];
  readonly damaged: readonly Located<Record<string, string>>[];
}

/**
 * Reads one table as a stream, so that its length does not matter. Reading stops at the first
 * place where the text is no longer CSV; the rows before it are still checked.
 */
async function readTable<Name extends FileName>(
  folder: string,
  name: Name,
  issues: Issue[],
): Promise<Table<Name>> {
  const path = join(folder, name);
  if (!existsSync(path)) {
    issues.push(missing(name));
    return { rows: [], damaged: [] };
  }
  const schema = tables[name] as unknown as z.ZodObject;
  const known = Object.keys(schema.shape);
  const rows: Located<RowOf<Name>>[] = [];
  const damaged: Located<Record<string, string>>[] = [];
  let header: readonly string[] | null = null;
  let row = 0;
  let blank = 0;
  // `relax_column_count`: a ragged row is ours to report, with its place, not csv-parse's to stop at.
  const parser = parse({ bom: true, relax_column_count: true });
  // An error of the source ends the parser with the same error, which the loop below throws.
  pipeline(Readable.from(decodedChunks(path)), parser, () => {});
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (record.every((cellText) => cellText === '')) {
        blank ||= row;
        continue;
      }
      if (header === null) {
        header = record.map((column) => column.trim());
        if (!checkHeader(name, header, known, row, issues)) return { rows, damaged };
        continue;
      }
      if (blank > 0) {
        issues.push(at(name, blank, '', '', blankRow));
        blank = 0;
      }
      if (record.length !== header.length) {
        issues.push(at(name, row, '', `${record.length}`, ragged(header.length)));
        damaged.push({ row, data: {} });
        continue;
      }
      const columns: readonly string[] = header;
      const cells = Object.fromEntries(record.map((value, i) => [columns[i] ?? '', value]));
      const parsed = schema.safeParse(cells);
      if (parsed.success) rows.push({ row, data: parsed.data as RowOf<Name> });
      else damaged.push({ row, data: cells });
      for (const problem of parsed.error?.issues ?? []) {
        const column = String(problem.path[0] ?? '');
        const params = problem.code === 'custom' ? problem.params : undefined;
        const complaint = params?.['complaint'] as Complaint | undefined;
        if (complaint !== undefined) {
          issues.push(at(name, row, column, cells[column] ?? '', complaint));
        }
      }
    }
  } catch (error) {
    issues.push(unreadable(name, row, error));
  }
  if (header === null && row === 0) issues.push(emptyFile(name));
  return { rows, damaged };
}

function at(file: string, row: number, column: string, found: string, complaint: Complaint): Issue {
  return { ...complaint, file: `data/${file}`, row, column, found };
}

const blankRow: Complaint = {
  check: 'row-blank',
  expected: { zh: '有内容的一行', en: 'a row with content' },
  hint: { zh: '空行只能在文件末尾。', en: 'Blank rows may stand only at the end of the file.' },
};

const ragged = (columns: number): Complaint => ({
  check: 'row-ragged',
  expected: { zh: `${columns} 格`, en: `${columns} cells` },
  hint: {
    zh: '多半是哪一格里的逗号没有用引号括起来，或少了一格。',
    en: 'Probably a comma in a cell that is not in quotation marks, or a missing cell.',
  },
});

function checkHeader(
  name: FileName,
  header: readonly string[],
  known: readonly string[],
  row: number,
  issues: Issue[],
): boolean {
  const before = issues.length;
  const list = known.join(', ');
  for (const column of known.filter((expected) => !header.includes(expected))) {
    issues.push(
      at(name, row, column, header.join(', '), {
        check: 'column-missing',
        expected: { zh: `有 ${column} 这一列`, en: `a column ${column}` },
        hint: { zh: `表头是：${list}`, en: `The header is ${list}.` },
      }),
    );
  }
  header.forEach((column, index) => {
    const twice = header.indexOf(column) !== index;
    if (known.includes(column) && !twice) return;
    issues.push(
      at(name, row, column, column, {
        check: twice ? 'column-twice' : 'column-unknown',
        expected: twice
          ? { zh: '每列一次', en: 'each column once' }
          : { zh: '认识的列', en: 'a known column' },
        hint: { zh: `表头是：${list}`, en: `The header is ${list}.` },
      }),
    );
  });
  return issues.length === before;
}

function unreadable(name: FileName, row: number, error: unknown): Issue {
  if (error instanceof EncodingError) {
    return { ...notUtf8, file: `data/${name}`, row: error.row };
  }
  if (error instanceof CsvError) {
    return at(name, row + 1, '', error.code, {
      check: 'csv-quote',
      expected: { zh: '成对的双引号', en: 'quotation marks in pairs' },
      hint: {
        zh: '这一行有一个多余的或没有收口的双引号；它后面的内容没有读。格子里的双引号要写两遍。',
        en: 'A stray or unclosed " in this row; nothing after it was read. Inside a cell, write " twice.',
      },
    });
  }
  throw error;
}
