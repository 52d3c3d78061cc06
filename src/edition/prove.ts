/** Runs all checks of a data folder that need no charts and no prose. */

import type { Issue } from '../core/issue.ts';
import { formulasHold, formulasUseFigures } from './checks/formulas.ts';
import {
  metaInReport,
  noOverlap,
  nothingLeftOut,
  reportOrder,
} from './checks/coverage.ts';
import type { Check, CheckInput } from './checks/input.ts';
import { countsWhole, nonFiguresFound, numeralsMatch, quotesFound } from './checks/quotes.ts';
import { bilingualNotes, knownUnits, rowCount, uniqueIds } from './checks/rows.ts';
import { dataTexts, notesNameFigures } from './checks/texts.ts';

const checks: readonly Check[] = [
  rowCount,
  uniqueIds,
  knownUnits,
  bilingualNotes,
  metaInReport,
  quotesFound,
  numeralsMatch,
  countsWhole,
  nonFiguresFound,
  noOverlap,
  nothingLeftOut,
  reportOrder,
  formulasHold,
  formulasUseFigures,
  dataTexts,
  notesNameFigures,
];

/** Everything that is wrong with the rows, their relation to the report and to each other. */
export function prove(input: CheckInput): Issue[] {
  return checks.flatMap((check) => check(input));
}
