/** What is written as CSV is read back cell by cell, and no cell of it is a formula to a spreadsheet. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/exports/csv.ts';
import { tries } from '../../support/properties.ts';

const formulaStarts = ['=', '+', '-', '@', '\t', '\r'] as const;

const text = fc
  .array(
    fc.constantFrom(
      ...formulaStarts,
      "'",
      '"',
      ',',
      '\n',
      '\r\n',
      ' ',
      ';',
      'a',
      '亩',
      '1',
      '|calc',
      '😀',
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const cell = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.constant(null) },
);

const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    header: fc.array(text, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

/** What a cell is read back as: a text that would be a formula has an apostrophe before it. */
function readBack(value: string | number | null): string {
  const plain = String(value ?? '');
  const formula =
    typeof value === 'string' && formulaStarts.some((start) => plain.startsWith(start));
  return formula ? `'${plain}` : plain;
}

test('cells are read back as they were, formulas with an apostrophe before them', () => {
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      const columns = header.map(
        (name, at) => [name, (row: (typeof rows)[number]) => row[at] ?? null] as const,
      );
      const csv = toCsv(rows, columns);
      const read: string[][] = parse(csv, { record_delimiter: ['\r\n', '\n', '\r'] });
      expect(read).toEqual([header, ...rows].map((row) => row.map(readBack)));
      // Numbers may be negative; texts that begin like one may not.
      const numbers = new Set(
        rows
          .flat()
          .filter((one) => typeof one === 'number')
          .map(String),
      );
      for (const one of read.flat()) {
        if (!numbers.has(one)) expect(one).not.toMatch(/^[=+\-@\t\r]/u);
      }
    }),
    tries(400),
  );
});
