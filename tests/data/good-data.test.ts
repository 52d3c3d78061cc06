import { describe, expect, test } from 'vitest';
import { fileNames } from '../../src/edition/tables.ts';
import { csv, Files } from './files.ts';

/** Rewrites every table. */
function rewritten(edit: (text: string) => string): Files {
  const files = new Files();
  for (const name of fileNames) files.set(name, edit(files.text(name)));
  return files;
}

/** Cells of a table in which no cell runs over a line. */
const cellsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu), ([, quoted, bare = '']) =>
        quoted === undefined ? bare : quoted.replaceAll('""', '"'),
      ),
    );

const quoted = (text: string): string =>
  cellsOf(text)
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');

const reordered = (text: string): string => csv(cellsOf(text).map((cells) => cells.toReversed()));

describe('accepted, as people save it', () => {
  test.each<[string, (text: string) => string]>([
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['with CRLF line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with LF and CRLF mixed', (text) => text.replace('\n', '\r\n')],
    ['with every cell in quotation marks', quoted],
    [
      'with a byte order mark, CRLF and quotation marks',
      (text) => `\ufeff${quoted(text).replaceAll('\n', '\r\n')}`,
    ],
    ['without a line end at the end', (text) => text.trimEnd()],
    ['with blank lines at the end', (text) => `${text}\n\n\r\n`],
    ['with rows of commas at the end', (text) => `${text},,,,,\n,,,,,\n`],
    ['with columns in another order', reordered],
  ])('%s', (_, edit) => {
    expect(rewritten(edit).issues()).toEqual([]);
  });

  test('edition.json with a byte order mark', () => {
    const files = new Files();
    files.set('edition.json', `\ufeff${files.text('edition.json')}`);
    expect(files.issues()).toEqual([]);
  });
});

describe('rows are numbered as in a spreadsheet', () => {
  const rowsOf = (spoil: (lines: string[]) => string[]) => {
    const files = new Files();
    files.editLines('figures.csv', spoil);
    return files
      .issues()
      .filter(({ check }) => check !== 'cell-characters')
      .map(({ row, column }) => `${row}:${column}`);
  };
  const badValue = (line: string) => line.replace(/,69,demolition,/u, ',6g,demolition,');
  const lines = new Files().text('figures.csv').split('\n');
  const row = lines.findIndex((line) => badValue(line) !== line) + 1;

  test('one line, one row', () => {
    expect(rowsOf((all) => all.map(badValue))).toEqual([`${row}:value`]);
  });

  test('a cell of three lines before it is still one row', () => {
    const label = (line: string) => line.replace('引进的大学生', '"引进的\n大学生\r\n（全年）"');
    expect(rowsOf((all) => all.map((line) => badValue(label(line))))).toEqual([`${row}:value`]);
  });
});

test('values may have zeros behind the point, as a spreadsheet may show them', () => {
  const files = new Files();
  files.cell('figures.csv', 'dispute-amount', 'value', '567.50');
  expect(files.issues()).toEqual([]);
});

test.each([
  ['约17幢', 'about'],
  ['17幢左右', 'about'],
  ['超过17幢', 'at-least'],
  ['十七幢以上', 'at-least'],
  ['不足17幢', 'at-most'],
  ['17幢以内', 'at-most'],
])('a figure printed as %s is %s', (said, qualifier) => {
  const files = new Files();
  files.replace('report.txt', '鉴定危房17幢', `鉴定危房${said}`);
  files.cell('figures.csv', 'dangerous-buildings', 'quote', `鉴定危房${said}`);
  files.cell('figures.csv', 'dangerous-buildings', 'numeral', said);
  files.cell('figures.csv', 'dangerous-buildings', 'qualifier', qualifier);
  expect(files.issues()).toEqual([]);
});

test('a changelog goes on, several rows to a version, by numbers and not by letters', () => {
  const files = new Files();
  files.editLines('changes.csv', ([header = '', first = '']) => [
    header,
    first,
    '2026-12-01,1.9.0,addition,,补了注。,Notes added.',
    '2026-12-02,1.10.0,correction,street-lamps,改了一处。,One mistake put right.',
    '2026-12-02,1.10.0,addition,,补了注。,Notes added.',
  ]);
  files.declare('changes.csv', 4);
  expect(files.issues()).toEqual([]);
});
