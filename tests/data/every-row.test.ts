import { beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { lineStarts, placeInLines, TextIndex } from '../../src/core/text-index.ts';
import { prove } from '../../src/edition/prove.ts';
import { figurePlace, nonFigureRanges } from '../../src/edition/ranges.ts';
import type { Folder } from '../../src/edition/read-files.ts';
import type { FileName, Located, RowOf } from '../../src/edition/tables.ts';
import { fileNames } from '../../src/edition/tables.ts';
import { Files } from './files.ts';

// The promise: deleting any one row of either list, changing any one value, unit or quote, makes
// the proof fail and names the place. Tested for every row there is, on rows read once.

type FigureRow = Located<RowOf<'figures.csv'>>;

let data: Folder;
let figures: readonly FigureRow[];
let index: TextIndex;

beforeAll(() => {
  data = new Files().read();
  figures = data.rows['figures.csv'];
  index = new TextIndex(data.report);
});

/** The data with other rows in one file. */
const withRows = <Name extends FileName>(
  name: Name,
  rows: readonly Located<RowOf<Name>>[],
): Issue[] => prove({ ...data, rows: { ...data.rows, [name]: rows } });

/** The data with every figure changed. */
const withFigures = (change: (row: FigureRow['data']) => Partial<FigureRow['data']>): Issue[] =>
  withRows(
    'figures.csv',
    figures.map(({ row, data: cells }) => ({ row, data: { ...cells, ...change(cells) } })),
  );

/** The rows of figures.csv of which one of these columns is complained about. */
const blamed = (issues: readonly Issue[], columns: readonly string[]): Set<number> =>
  new Set(
    issues
      .filter(({ file, column }) => file === 'figures.csv' && columns.includes(column))
      .map(({ row }) => row),
  );

const place = ({ file, row, column }: Pick<Issue, 'file' | 'row' | 'column'>): string =>
  `${file}:${row}:${column}`;

/** Where a numeral without a row is reported. */
function placeInReport(offset: number): string {
  const { line, character } = placeInLines(lineStarts(data.report), offset);
  return `report.txt:${line}:${character}`;
}

test('all is well before anything is changed', () => {
  expect(prove(data)).toEqual([]);
});

describe('a row deleted', () => {
  test('from any file is missed in its count', () => {
    for (const name of fileNames) {
      for (const deleted of data.rows[name]) {
        const rows = data.rows[name] as readonly Located<RowOf<typeof name>>[];
        const issues = withRows(
          name,
          rows.filter((row) => row !== deleted),
        );
        expect(issues).toContainEqual(expect.objectContaining({ file: name, check: 'row-count' }));
      }
    }
  });

  test('from the figures leaves its numeral without a row, and the place is named', () => {
    for (const deleted of figures) {
      const issues = withRows(
        'figures.csv',
        figures.filter((row) => row !== deleted),
      );
      const { range } = figurePlace(index, deleted.data);
      const start =
        (range?.start ?? 0) +
        deleted.data.numeral.search(/[\d〇零一二两三四五六七八九十百千万亿]/u);
      const unaccounted = issues.filter(({ check }) => check === 'numeral-unaccounted');
      expect(unaccounted.map(place), deleted.data.id).toEqual([placeInReport(start)]);
    }
  });

  test('from the non-figures leaves each of its numerals without a row, and the places are named', () => {
    const rows = data.rows['non-figures.csv'];
    for (const deleted of rows) {
      const issues = withRows(
        'non-figures.csv',
        rows.filter((row) => row !== deleted),
      );
      const unaccounted = issues.filter(({ check }) => check === 'numeral-unaccounted').map(place);
      const ranges = nonFigureRanges(index, deleted.data);
      expect(ranges).toHaveLength(deleted.data.times);
      const offset = deleted.data.numeral.search(/[\d〇零一二两三四五六七八九十百千万亿]/u);
      const starts = ranges.map(({ start }) => placeInReport(start + offset));
      expect(unaccounted, deleted.data.id).toEqual(expect.arrayContaining(starts));
    }
  });
});

describe('a value changed', () => {
  test.each<[string, (value: number) => number]>([
    ['by one', (value) => value + 1],
    ['by a hundredth', (value) => Number((value + 0.01).toFixed(4))],
    ['tenfold', (value) => value * 10 || 10],
    ['to another row’s', (value) => (value === 137 ? 279 : 137)],
  ])('%s is named, in one line each', (_, change) => {
    const issues = withFigures(({ value }) => ({ value: change(value) }));
    expect(issues.map(place)).toEqual(figures.map(({ row }) => `figures.csv:${row}:value`));
  });

  test('alone is the only line there is, whatever is computed from it', () => {
    for (const { row, data: cells } of figures) {
      const issues = withFigures((other) =>
        other.id === cells.id ? { value: cells.value + 1 } : {},
      );
      expect(issues.map(place)).toEqual([`figures.csv:${row}:value`]);
    }
  });
});

describe('a unit changed', () => {
  test('to any other unit there is, is named', () => {
    const units = data.rows['units.csv'].map(({ data: { id } }) => id);
    for (const unit of units) {
      const issues = withFigures(() => ({ unit }));
      const wrong = figures.filter(({ data: cells }) => cells.unit !== unit);
      expect([...blamed(issues, ['unit'])], unit).toEqual(wrong.map(({ row }) => row));
    }
  });

  test('alone is the only line there is', () => {
    for (const { row, data: cells } of figures) {
      const unit = cells.unit === 'kit' ? 'lamp' : 'kit';
      const issues = withFigures((other) => (other.id === cells.id ? { unit } : {}));
      expect(issues.map(place)).toEqual([`figures.csv:${row}:unit`]);
    }
  });
});

describe('a quote changed', () => {
  const longest = () => Math.max(...figures.map(({ data: { quote } }) => quote.length));
  const all = () => figures.map(({ row }) => row);

  test('in any one character is named', () => {
    for (let at = 0; at < longest(); at += 1) {
      const issues = withFigures(({ quote }) => {
        const spot = at % quote.length;
        return { quote: `${quote.slice(0, spot)}龘${quote.slice(spot + 1)}` };
      });
      expect([...blamed(issues, ['quote'])]).toEqual(all());
    }
  });

  test('by a character more inside is named', () => {
    for (let at = 1; at < longest(); at += 1) {
      const issues = withFigures(({ quote }) => {
        const spot = 1 + (at % (quote.length - 1));
        return { quote: `${quote.slice(0, spot)}龘${quote.slice(spot)}` };
      });
      expect([...blamed(issues, ['quote'])]).toEqual(all());
    }
  });

  test('by a character less inside is named, unless both sides of it are alike', () => {
    for (let at = 1; at < longest(); at += 1) {
      const less = (quote: string) => {
        const spot = 1 + (at % (quote.length - 2));
        return quote.slice(0, spot) + quote.slice(spot + 1);
      };
      const changed = figures.filter(({ data: { quote } }) => !data.report.includes(less(quote)));
      const issues = withFigures(({ quote }) => ({ quote: less(quote) }));
      expect([...blamed(issues, ['quote', 'numeral'])]).toEqual(
        expect.arrayContaining(changed.map(({ row }) => row)),
      );
    }
  });

  test('to the quote of a row with another numeral is named', () => {
    for (const { row, data: cells } of figures) {
      const other = figures.find(({ data: { quote } }) => !quote.includes(cells.numeral));
      const quote = other?.data.quote ?? '';
      const issues = withFigures((figure) => (figure.id === cells.id ? { quote } : {}));
      expect([...blamed(issues, ['quote', 'numeral'])]).toEqual([row]);
    }
  });
});
