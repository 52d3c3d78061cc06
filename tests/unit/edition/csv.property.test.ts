/** Whatever stands in the cells of a table is read as it was written, and whatever bytes come, nothing breaks. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/core/issue.ts';
import { checkNames } from '../../../src/edition/check-names.ts';
import type { CsvRecord } from '../../../src/edition/csv.ts';
import { CsvReader } from '../../../src/edition/csv.ts';
import { decodeChunks } from '../../../src/edition/decode.ts';
import { prove } from '../../../src/edition/prove.ts';
import { readFiles } from '../../../src/edition/read-files.ts';
import { readTable } from '../../../src/edition/read-table.ts';
import type { DataFile } from '../../../src/edition/tables.ts';
import { fileNames } from '../../../src/edition/tables.ts';
import { Files } from '../../data/files.ts';
import { tries } from '../../support/properties.ts';

/** Cells of everything that a spreadsheet, an editor or a copy from the web leaves in them. */
const cell = fc
  .array(
    fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', ' ', '\t', 'a', '亩', '1', '😀', "'"),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));

/** A cell as it may stand in a file: in quotation marks where it must, or anyway. */
const written = (text: string, quoted: boolean): string =>
  quoted || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** What programs that write CSV differ in. */
const habits = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  lastLineEnd: fc.boolean(),
  blankLines: fc.nat(3),
  /** Bytes in a chunk, as a file is read. */
  chunk: fc.integer({ min: 1, max: 80 }),
});
type Habits = typeof habits extends fc.Arbitrary<infer T> ? T : never;

interface Quoted {
  readonly text: string;
  readonly quoted: boolean;
}

const quotedCell: fc.Arbitrary<Quoted> = fc.record({ text: cell, quoted: fc.boolean() });

/** Rows of one width, with at least one of them. */
const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(quotedCell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);

function write(
  lines: readonly string[],
  { lineEnd, mark, lastLineEnd, blankLines }: Habits,
): string {
  const end = lastLineEnd || blankLines > 0 ? lineEnd : '';
  return `${mark ? '\ufeff' : ''}${lines.join(lineEnd)}${end}${lineEnd.repeat(blankLines)}`;
}

const lineOf = (row: readonly Quoted[]): string =>
  row.map(({ text, quoted }) => written(text, quoted)).join(',');

function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** Through the decoder and the reader, as a file goes. */
function read(text: string, chunk: number): CsvRecord[] {
  const reader = new CsvReader();
  const pieces = decodeChunks(chunksOf(new TextEncoder().encode(text), chunk));
  const records = [...pieces].flatMap((piece) => reader.read(piece));
  return [...records, ...reader.read('', true)];
}

describe('a table in any dialect', () => {
  test('is read back cell by cell, under the rows that a spreadsheet gives them', () => {
    fc.assert(
      fc.property(rows, habits, (table, how) => {
        const records = read(write(table.map(lineOf), how), how.chunk);
        const cells = table.map((row) => row.map(({ text }) => text));
        // An empty last row without a line end is no row: nothing stands there.
        const last = how.lastLineEnd || how.blankLines > 0 || lineOf(table.at(-1) ?? []) !== '';
        const expected = [
          ...(last ? cells : cells.slice(0, -1)),
          ...Array.from({ length: how.blankLines }, () => ['']),
        ];
        expect(records.map((record) => record.cells)).toEqual(expected);
        expect(records.map(({ row }) => row)).toEqual(expected.map((_, index) => index + 1));
        expect(records.every(({ fault }) => fault === null)).toBe(true);
      }),
      tries(150),
    );
  });

  test('with a quotation mark out of place loses the row it stands in and no other', () => {
    fc.assert(
      fc.property(rows, habits, fc.nat(), (table, how, where) => {
        // Above and below stand whole rows, so that it is known how wide a record is.
        const sound = table.map((row) => [{ text: '亩', quoted: false }, ...row]);
        const at = 1 + (where % sound.length);
        const width = sound[0]?.length ?? 0;
        const spoilt = `${'1,'.repeat(width - 1)}a"b`;
        const lines = sound.map(lineOf).toSpliced(at, 0, spoilt);
        const records = read(write(lines, how), how.chunk);
        const filled = records.slice(0, lines.length);
        expect(filled.flatMap(({ row, fault }) => (fault === null ? [] : [row]))).toEqual([at + 1]);
        expect(filled.toSpliced(at, 1).map(({ cells }) => cells)).toEqual(
          sound.map((row) => row.map(({ text }) => text)),
        );
        expect(records.map(({ row }) => row)).toEqual(records.map((_, index) => index + 1));
      }),
      tries(150),
    );
  });
});

/** Clean text, as every cell of the data must be. */
const cleanText = fc
  .array(fc.constantFrom('"', ',', '，', "'", 'a', '亩', '=1', '😀', ';', '#'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

const columns = ['id', 'term_zh', 'term_en', 'gloss_zh', 'gloss_en', 'explained'] as const;

const glossary = fc.array(
  fc.record({
    id: fc.constantFrom('mu', 'dibao', 'net-home-1'),
    term_zh: cleanText,
    term_en: cleanText,
    gloss_zh: cleanText,
    gloss_en: cleanText,
    explained: fc.constantFrom('yes', 'no'),
  }),
  { minLength: 1, maxLength: 6 },
);
type Term = typeof glossary extends fc.Arbitrary<(infer T)[]> ? T : never;

const order = fc.shuffledSubarray([...columns], { minLength: columns.length });

/** Cells are quoted or not by turns, as two programs would. */
const glossaryLines = (terms: readonly Term[], names: readonly (keyof Term)[]): string[] => [
  names.join(','),
  ...terms.map((term, row) =>
    names.map((name, at) => written(term[name], (row + at) % 2 === 0)).join(','),
  ),
];

describe('a data file', () => {
  test('with its columns in any order gives its rows, and blank lines at its end are no rows', () => {
    fc.assert(
      fc.property(glossary, order, habits, (terms, names, how) => {
        const bytes = new TextEncoder().encode(write(glossaryLines(terms, names), how));
        const table = readTable('glossary.csv', decodeChunks(chunksOf(bytes, how.chunk)));
        expect(table.issues).toEqual([]);
        expect(table.rows).toEqual(
          terms.map((term, index) => ({
            row: index + 2,
            data: { ...term, explained: term.explained === 'yes' },
          })),
        );
      }),
      tries(120),
    );
  });

  test('with one unclean cell is told its row and column, and its other rows are read', () => {
    const dirt = fc.constantFrom('a\nb', 'a\r\nb', 'a\u0000', '\u200ba', ' a', 'a\ufffd');
    const spoilt = fc.constantFrom('term_zh', 'term_en', 'gloss_zh', 'gloss_en');
    fc.assert(
      fc.property(
        glossary,
        order,
        habits,
        fc.nat(),
        spoilt,
        dirt,
        (terms, names, how, at, column, bad) => {
          const index = at % terms.length;
          const changed = terms.map((term, row) =>
            row === index ? { ...term, [column]: bad } : term,
          );
          const table = readTable('glossary.csv', [
            write(glossaryLines(changed, names), { ...how, mark: false }),
          ]);
          expect(table.issues.map(({ row, column: name, found }) => [row, name, found])).toEqual([
            [index + 2, column, bad],
          ]);
          expect(table.rows).toHaveLength(terms.length - 1);
          expect(table.damaged.map(({ row }) => row)).toEqual([index + 2]);
        },
      ),
      tries(120),
    );
  });
});

const dataFiles: readonly DataFile[] = ['edition.json', 'report.txt', ...fileNames];
const original = new Map(
  dataFiles.map((name) => [name, new TextEncoder().encode(new Files().text(name))]),
);

/** Reads and proves; what is wrong may only come out as issues. */
function faultsOf(file: DataFile, bytes: Uint8Array, chunk: number): string[] {
  const folder = readFiles((name) =>
    chunksOf(name === file ? bytes : (original.get(name) ?? bytes), name === file ? chunk : 65536),
  );
  return [...folder.issues, ...prove(folder)].map((issue) => {
    expect(checkNames).toContain(issue.check);
    expect(issue.row).toBeGreaterThanOrEqual(0);
    return formatIssue(issue, 'en');
  });
}

describe('hostile bytes', () => {
  test('in place of a file are told, each in one line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dataFiles),
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 100 }),
        (file, bytes, chunk) => {
          const faults = faultsOf(file, bytes, chunk);
          expect(faults).not.toEqual([]);
          for (const fault of faults) expect(fault).not.toMatch(/[\r\n]/u);
        },
      ),
      tries(25),
    );
  });

  test('in the midst of a file never break the reading or the proof', () => {
    const hostile = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc
        .constantFrom(
          '"',
          ',',
          '\n',
          '\r',
          '\n\n',
          '""',
          '\u0000',
          '0',
          'e99',
          '{',
          '__proto__',
          '(',
          '万亿',
        )
        .map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...dataFiles),
        fc.array(fc.tuple(fc.nat(), fc.nat(12), hostile), { minLength: 1, maxLength: 4 }),
        (file, edits) => {
          let bytes = [...(original.get(file) ?? [])];
          for (const [where, cut, put] of edits) {
            bytes = bytes.toSpliced(where % bytes.length, cut, ...put);
          }
          for (const fault of faultsOf(file, Uint8Array.from(bytes), 4096)) {
            expect(fault).not.toMatch(/[\r\n]/u);
          }
        },
      ),
      tries(30),
    );
  });
});
