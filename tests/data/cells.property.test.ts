/** A cell changed at random is refused, unless it still says the same of the same words of the report. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownSite } from '../../scripts/lib/validate-site.ts';
import { findNumerals, parseNumeral } from '../../src/core/numeral.ts';
import { namesOf } from '../../src/edition/checks/texts.ts';
import { everyFigureUsed } from '../../src/edition/checks/use.ts';
import { CsvReader } from '../../src/edition/csv.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import { inputOf, prove } from '../../src/edition/prove.ts';
import type { Folder } from '../../src/edition/read-files.ts';
import type { NamedFile } from '../../src/edition/tables.ts';
import { tries } from '../support/properties.ts';
import { Files } from './files.ts';

/** Columns of which every cell is held against the report or against another row. */
const proved = [
  ['figures.csv', 'value'],
  ['figures.csv', 'unit'],
  ['figures.csv', 'qualifier'],
  ['figures.csv', 'quote'],
  ['figures.csv', 'numeral'],
  ['figures.csv', 'chapter'],
  ['non-figures.csv', 'text'],
  ['non-figures.csv', 'numeral'],
  ['non-figures.csv', 'times'],
] as const satisfies readonly (readonly [NamedFile, string])[];

/** What checks of charts and prose are given of a folder whose data may be wrong. */
function subjectOf(folder: Folder) {
  const input = inputOf(folder);
  return { input, names: namesOf(input), edition: null };
}

/**
 * Columns by which rows are named, or name others. Not among them are the units of what is computed
 * or looked up, and the figures of a note: nothing in the report says what those are.
 */
const naming = [
  ['figures.csv', 'id'],
  ['derived.csv', 'id'],
  ['references.csv', 'id'],
  ['figures.csv', 'unit'],
] as const satisfies readonly (readonly [NamedFile, string])[];

interface Edit {
  readonly row: number;
  readonly change: (cell: string, column: readonly string[]) => string;
  readonly name: string;
}

const place = (at: number, text: string): number => at % Math.max(1, text.length);

/** What slips, scripts and spreadsheets do to one cell. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    row: fc.nat(),
    at: fc.nat(),
    put: fc.constantFrom(...'0159.,两十百万亿第余多约，。亩户%-ex １', '以上', '\n', '"', '至少'),
    name: fc.constantFrom(
      'insert',
      'replace',
      'delete',
      'swap',
      'copy',
      'copy',
      'cut',
      'twice',
      'trim',
    ),
  })
  .map(({ row, at, put, name }) => {
    const change = (cell: string, column: readonly string[]): string => {
      const spot = place(at, cell);
      switch (name) {
        case 'insert':
          return cell.slice(0, spot) + put + cell.slice(spot);
        case 'replace':
          return cell.slice(0, spot) + put + cell.slice(spot + 1);
        case 'delete':
          return cell.slice(0, spot) + cell.slice(spot + 1);
        case 'swap':
          return (
            cell.slice(0, spot) +
            cell
              .slice(spot, spot + 2)
              .split('')
              .reverse()
              .join('') +
            cell.slice(spot + 2)
          );
        case 'copy':
          return column[at % column.length] ?? '';
        case 'cut':
          return cell.slice(0, spot);
        case 'trim':
          return cell.slice(1);
        default:
          return cell + cell;
      }
    };
    return { row, change, name: `${name} ${put}` };
  });

/** The cells of a column by the ids of their rows. */
function columnOf(files: Files, file: NamedFile, column: string): (readonly [string, string])[] {
  const [header = [], ...records] = new CsvReader()
    .read(files.text(file), true)
    .map(({ cells }) => cells);
  const [id, at] = [header.indexOf('id'), header.indexOf(column)];
  return records.map((cells) => [cells[id] ?? '', cells[at] ?? '']);
}

/**
 * What the report is said to say: each figure and where it stands, and where numbers are that are no
 * figures. How much is quoted around a number may change.
 */
function facts({ meta, report, rows }: Folder): unknown {
  if (meta === null) throw new Error('no edition.json');
  const { printed, nonFigures } = buildEdition(meta, report, rows);
  const numbersIn = (start: number, end: number) =>
    Array.from(findNumerals(report.slice(start, end)), (run) => [start + run.start, run.text]);
  return [
    printed.map(({ value, unit, qualifier, chapter, decimals, start, end, interval, numeral }) => ({
      ...{ value, unit: unit.id, qualifier, chapter, decimals, interval },
      printed: numbersIn(start, end),
      read: parseNumeral(numeral),
    })),
    nonFigures.map(({ ranges }) => ranges.flatMap(({ start, end }) => numbersIn(start, end))),
  ];
}

/** The data with one cell changed; `null` when the change leaves it as it is. */
function spoilt(
  [file, column]: readonly [NamedFile, string],
  { row, change }: Edit,
): Folder | null {
  const files = new Files();
  const cells = columnOf(files, file, column);
  const [id, cell] = cells[row % cells.length] ?? ['', ''];
  const changed = change(
    cell,
    cells.map(([, text]) => text),
  );
  if (changed === cell) return null;
  files.cell(file, id, column, changed);
  return files.read();
}

const isRefused = (folder: Folder): boolean => [...folder.issues, ...prove(folder)].length > 0;

let truth: unknown;

beforeAll(() => {
  truth = facts(new Files().read());
});

describe('one cell changed', () => {
  test('is refused, or says the same of the same place in the report', () => {
    fc.assert(
      fc.property(fc.constantFrom(...proved), edit, (column, made) => {
        const folder = spoilt(column, made);
        if (folder === null || isRefused(folder)) return;
        expect(facts(folder)).toEqual(truth);
      }),
      tries(60),
    );
  });

  test('by which rows are found is refused by the data or by what is made of it', () => {
    // Read once: what charts and prose name does not change with the data.
    const used = new Set(ownSite.usedFigures(subjectOf(new Files().read())));
    fc.assert(
      fc.property(fc.constantFrom(...naming), edit, (column, made) => {
        const folder = spoilt(column, made);
        if (folder === null || isRefused(folder)) return;
        const subject = subjectOf(folder);
        const missed = [
          ...ownSite.checks.flatMap((check) => check(subject)),
          ...everyFigureUsed(used)(subject.input),
        ];
        expect(
          missed.map(({ check }) => check),
          made.name,
        ).not.toEqual([]);
      }),
      tries(60),
    );
  });
});
