import { describe, expect, test } from 'vitest';
import { CsvReader } from '../../../src/edition/csv.ts';

const read = (text: string) => new CsvReader().read(text, true);
const cells = (text: string) => read(text).map((record) => record.cells);

describe('records', () => {
  test.each<[string, string, string[][]]>([
    [
      'bare cells',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['quoted cells', '"a","b"\n', [['a', 'b']]],
    ['a comma in quotation marks', '"a,b",c', [['a,b', 'c']]],
    ['quotation marks in quotation marks', '"say ""a""",b', [['say "a"', 'b']]],
    ['nothing in quotation marks', '"",b', [['', 'b']]],
    [
      'line ends in quotation marks',
      '"a\nb\r\nc",d\ne,f',
      [
        ['a\nb\r\nc', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'quoted cells before CRLF',
      '"a","b"\r\n"c",d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['spaces belong to the cell', ' a , b ', [[' a ', ' b ']]],
    ['blank lines', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['nothing at all', '', []],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
    expect(read(text).every(({ fault }) => fault === null)).toBe(true);
  });

  test('are numbered as a spreadsheet numbers its rows', () => {
    expect(read('a\n"b\nb\nb"\n\nc').map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });
});

describe('quotation marks out of place damage one record', () => {
  test.each<[string, string, string, number]>([
    ['inside a bare cell', 'a,b\n1,2"3\n4,5\n', 'stray', 1],
    ['behind a space', 'a,b\n "1",2\n4,5\n', 'stray', 0],
    ['before the end of a quoted cell', 'a,b\n"1"2,3\n4,5\n', 'stray', 0],
    ['never closed', 'a,b\n"1,2\n4,5\n', 'open', 0],
    ['never closed in the last cell', 'a,b\n1,"2\n4,5\n', 'open', 1],
    ['closed by that of another row', 'a,b\n"1,2\n4,5\n6,"7,8"\n', 'open', 0],
    ['closed rows later, in a record of another width', 'a,b\n"1,2\n4",5,6\n4,5\n', 'open', 0],
  ])('%s', (_, text, kind, cell) => {
    const [header, damaged, ...rest] = read(text);
    expect(header?.fault).toBeNull();
    expect(damaged).toMatchObject({ row: 2, fault: { kind, cell } });
    expect(rest[0]?.row).toBe(3);
    expect(rest.at(-1)?.fault).toBeNull();
  });
});

test('text may arrive in pieces of any size', () => {
  const text = 'a,b\r\n"1\n,""2""",3\r\n"open,4\r\n5,6\r\n\r\n7,"8"';
  const whole = read(text);
  for (let size = 1; size < text.length; size += 1) {
    const reader = new CsvReader();
    const records = [];
    for (let at = 0; at < text.length; at += size) {
      records.push(...reader.read(text.slice(at, at + size)));
    }
    records.push(...reader.read('', true));
    expect(records).toEqual(whole);
  }
});

test('the next row is known while reading', () => {
  const reader = new CsvReader();
  reader.read('a\nb\nc');
  expect(reader.nextRow).toBe(3);
  reader.read('', true);
  expect(reader.nextRow).toBe(4);
});
