/** Evaluates the formulas of derived figures over the printed figures and the references. */

import { BilingualError } from '../core/bilingual-error.ts';
import type { Bilingual, Qualifier } from '../core/figure.ts';
import type { Evaluation } from '../core/formula.ts';
import { evaluate, FormulaError, figureIds, parseFormula } from '../core/formula.ts';
import type { Interval } from '../core/interval.ts';
import { point, roundingInterval } from '../core/interval.ts';
import { parseNumeral } from '../core/numeral.ts';
import type { RowOf, Rows } from './tables.ts';

/**
 * The values that a printed figure can stand for. Nothing is known of the bounds of an `about`.
 * @param decimals as printed
 */
export function printedInterval(
  value: number,
  qualifier: Qualifier,
  measured: boolean,
  decimals: number,
): Interval {
  switch (qualifier) {
    case 'at-least':
      return { low: value, high: null };
    case 'at-most':
      return { low: null, high: value };
    case 'about':
      return { low: null, high: null };
    case 'exact':
      return measured ? roundingInterval(value, decimals) : point(value);
  }
}

/** Digits after the point in a plain number. */
export function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Digits after the point as the report prints them: 2 for 99.70%, whatever a spreadsheet leaves. */
export function printedDecimals({
  numeral,
  value,
}: Pick<RowOf<'figures.csv'>, 'numeral' | 'value'>): number {
  return parseNumeral(numeral)?.decimals ?? decimalsIn(value);
}

/**
 * The outcome of one formula: its inputs and values, or why it has none. A formula that is
 * `blocked` has none because of another row, at which the error is reported.
 */
export type Outcome =
  | { readonly ok: true; readonly inputs: readonly string[]; readonly value: Evaluation }
  | {
      readonly ok: false;
      readonly inputs: readonly string[];
      readonly reason: Bilingual;
      readonly blocked: boolean;
    };

/** A figure that has no value because something is wrong elsewhere. */
class Blocked extends BilingualError {}

/** Chains of formulas longer than this are refused; nobody could follow them. */
const deepest = 50;

/** What formulas are evaluated over. */
export interface FormulaInput {
  /** `null` when it could not be read. */
  readonly report: string | null;
  readonly rows: Pick<Rows, 'figures.csv' | 'references.csv' | 'derived.csv' | 'units.csv'>;
  /** Ids whose value is not to be trusted: what depends on them is blocked. */
  readonly unsound?: ReadonlySet<string>;
  /** Whether there may be more figures than the rows that could be read. */
  readonly partial?: boolean;
}

/** Evaluates all derived figures, each once, whatever order the file has. */
export function derive(input: FormulaInput): ReadonlyMap<string, Outcome> {
  const { report, rows, unsound = new Set(), partial = false } = input;
  const formulas = new Map(rows['derived.csv'].map(({ data }) => [data.id, data]));
  const given = givenValues(rows);
  const outcomes = new Map<string, Outcome>();
  const open: string[] = [];

  const inReport = (words: string): boolean => {
    if (report === null) throw new Blocked({ zh: '没有报告', en: 'there is no report' });
    return report.includes(words);
  };
  const evaluationOf = (id: string): Evaluation => {
    if (unsound.has(id)) throw blockedBy(id);
    const known = given.get(id);
    if (known !== undefined) return known;
    const row = formulas.get(id);
    if (row === undefined) {
      const reason = { zh: `没有数字“${id}”`, en: `no figure “${id}”` };
      throw partial ? new Blocked(reason) : new FormulaError(reason);
    }
    const outcome = outcomeOf(row);
    if (!outcome.ok) throw blockedBy(id);
    return outcome.value;
  };
  const outcomeOf = (row: RowOf<'derived.csv'>): Outcome => {
    const known = outcomes.get(row.id);
    if (known !== undefined) return known;
    if (open.includes(row.id) || open.length >= deepest) throw endless([...open, row.id]);
    open.push(row.id);
    const outcome = settle(row.formula);
    open.pop();
    outcomes.set(row.id, outcome);
    return outcome;
  };
  const settle = (formula: string): Outcome => {
    let inputs: readonly string[] = [];
    try {
      const expression = parseFormula(formula);
      inputs = figureIds(expression);
      const value = evaluate(expression, { figure: evaluationOf, inReport });
      const { low, high } = value.interval;
      if (low === null && high === null) throw new FormulaError(boundless);
      return { ok: true, inputs, value };
    } catch (error) {
      if (!(error instanceof BilingualError)) throw error;
      return { ok: false, inputs, reason: error.reason, blocked: error instanceof Blocked };
    }
  };
  for (const { data } of rows['derived.csv']) outcomeOf(data);
  return outcomes;
}

const boundless: Bilingual = {
  zh: '上下都没有界',
  en: 'nothing bounds it on either side',
};

const blockedBy = (id: string): Blocked =>
  new Blocked({ zh: `“${id}”没有值`, en: `“${id}” has no value` });

function endless(path: readonly string[]): FormulaError {
  const last = path.at(-1) ?? '';
  const circle = path.indexOf(last) < path.length - 1;
  const shown = path.slice(circle ? path.indexOf(last) : -3).join(' → ');
  return circle
    ? new FormulaError({ zh: `绕回了自己：${shown}`, en: `it depends on itself: ${shown}` })
    : new FormulaError({
        zh: `公式套公式超过 ${deepest} 层：… ${shown}`,
        en: `more than ${deepest} formulas deep: … ${shown}`,
      });
}

/** Values of those printed figures and references that formulas name, by id. */
function givenValues(rows: FormulaInput['rows']): ReadonlyMap<string, Evaluation> {
  const formulas = rows['derived.csv'].map(({ data }) => data.formula).join(' ');
  const named = new Set(formulas.match(/[a-z][a-z0-9-]*/gu));
  const measured = new Map(rows['units.csv'].map(({ data }) => [data.id, data.measured]));
  const given = new Map<string, Evaluation>();
  for (const { data } of rows['references.csv']) {
    given.set(data.id, { interval: point(data.value), middle: data.value });
  }
  for (const { data } of rows['figures.csv']) {
    if (!named.has(data.id)) continue;
    const { value, qualifier } = data;
    const isMeasured = measured.get(data.unit) ?? false;
    const interval = printedInterval(value, qualifier, isMeasured, printedDecimals(data));
    given.set(data.id, { interval, middle: value });
  }
  return given;
}
