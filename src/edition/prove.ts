/** Runs all checks of a data folder that need no charts and no prose. */

import type { Issue } from '../core/issue.ts';
import { TextIndex } from '../core/text-index.ts';
import { changesInOrder, changesNameFigures, firstPublished } from './checks/changes.ts';
import { noOverlap, nothingLeftOut } from './checks/coverage.ts';
import { formulasAddAlike, formulasHold, formulasUseFigures } from './checks/formulas.ts';
import type { Check, CheckInput, DataInput } from './checks/input.ts';
import { rowsWith } from './checks/input.ts';
import {
  chaptersHold,
  choicesDeclared,
  metaChapters,
  metaInReport,
  reportOrder,
} from './checks/order.ts';
import { nonFiguresFound, numeralsMatch, numeralsWhole, quotesFound } from './checks/quotes.ts';
import { bilingualNotes, countsWhole, rowCount, uniqueIds } from './checks/rows.ts';
import { dataTexts, metaTexts, notesNameFigures } from './checks/texts.ts';
import { knownUnits, unitsDistinct, unitsMatch } from './checks/units.ts';
import type { Folder } from './read-files.ts';
import type { DataFile } from './tables.ts';

/** A check and the files without which it would only repeat that they could not be read. */
interface Planned<Input extends DataInput> {
  readonly check: Check<Input>;
  readonly needs: readonly DataFile[];
}

/** Rows among each other and against the report. */
const rowChecks: readonly Planned<DataInput>[] = [
  { check: uniqueIds, needs: [] },
  { check: knownUnits, needs: ['units.csv'] },
  { check: unitsDistinct, needs: [] },
  { check: bilingualNotes, needs: [] },
  { check: countsWhole, needs: [] },
  { check: quotesFound, needs: ['report.txt'] },
  { check: numeralsWhole, needs: ['report.txt'] },
  { check: numeralsMatch, needs: ['report.txt'] },
  { check: unitsMatch, needs: ['report.txt'] },
  { check: nonFiguresFound, needs: ['report.txt'] },
  { check: noOverlap, needs: ['report.txt'] },
  { check: nothingLeftOut, needs: ['report.txt', 'figures.csv', 'non-figures.csv'] },
  { check: reportOrder, needs: ['report.txt'] },
  { check: firstPublished, needs: ['changes.csv'] },
  { check: changesInOrder, needs: [] },
];

const metaChecks: readonly Planned<CheckInput>[] = [
  { check: rowCount, needs: [] },
  { check: metaInReport, needs: ['report.txt'] },
  { check: metaChapters, needs: ['report.txt'] },
  { check: choicesDeclared, needs: ['report.txt'] },
  { check: chaptersHold, needs: ['report.txt'] },
  { check: metaTexts, needs: [] },
];

/** What is computed from rows and said about them. */
const followUps: readonly Planned<DataInput>[] = [
  { check: formulasHold, needs: [] },
  { check: formulasUseFigures, needs: [] },
  { check: formulasAddAlike, needs: [] },
  { check: dataTexts, needs: [] },
  { check: notesNameFigures, needs: ['figures.csv', 'derived.csv', 'references.csv'] },
  { check: changesNameFigures, needs: ['figures.csv', 'derived.csv', 'references.csv'] },
];

/** Everything that is wrong with the rows, their relation to the report and to each other. */
export function prove(folder: Omit<Folder, 'issues'>): Issue[] {
  const run = <Input extends DataInput>(
    planned: readonly Planned<Input>[],
    input: Input,
  ): Issue[] =>
    planned
      .filter(({ needs }) => !needs.some((file) => folder.unread.has(file)))
      .flatMap(({ check }) => check(input));

  const { meta } = folder;
  const input = inputOf(folder);
  const described = meta === null ? null : { ...input, meta };
  const found = [
    ...run(rowChecks, described ?? input),
    ...(described === null ? [] : run(metaChecks, described)),
  ];
  return [...found, ...run(followUps, { ...input, unsound: unsoundIds(input, found) })];
}

/** What checks are given of a folder, for those that are run from elsewhere. */
export function inputOf(folder: Omit<Folder, 'issues'>): DataInput {
  return { ...folder, index: new TextIndex(folder.report), unsound: new Set() };
}

/** Columns on which the value of a figure or of a unit depends. */
const valueColumns: ReadonlySet<string> = new Set([
  'id',
  'value',
  'unit',
  'qualifier',
  'quote',
  'numeral',
]);

/** Ids of the rows whose values are known to be wrong, and of the figures in units that are. */
export function unsoundIds(
  input: Pick<DataInput, 'rows' | 'damaged'>,
  issues: readonly Issue[],
): ReadonlySet<string> {
  const units = new Set(input.rows['units.csv'].map(({ data }) => data.id));
  const unsound = (['figures.csv', 'references.csv', 'derived.csv'] as const).flatMap((name) => {
    const wrong = issues.filter(({ file, column }) => file === name && valueColumns.has(column));
    const wrongRows = new Set(wrong.map(({ row }) => row));
    return rowsWith(input, name, ['id', 'unit'])
      .filter(({ row, data }) => wrongRows.has(row) || !units.has(data.unit))
      .map(({ data }) => data.id);
  });
  return new Set(unsound);
}
