/** Evaluates the formulas of derived figures over the printed figures and the references. */

import type { Evaluation } from '../core/formula.ts';
import { evaluate, FormulaError, figureIds, parseFormula } from '../core/formula.ts';
import type { Qualifier } from '../core/figure.ts';
import type { Interval } from '../core/interval.ts';
import { point, roundingInterval } from '../core/interval.ts';
import type { RowOf, Rows } from './tables.ts';

/** The values that a printed figure can stand for. @param decimals as printed */
export function printedInterval(
  value: number,
  qualifier: Qualifier,
  measured: boolean,
  decimals: number,
): Interval {
  if (qualifier === 'at-least') return { low: value, high: null };
  if (qualifier === 'at-most') return { low: null, high: value };
  return measured ? roundingInterval(value, decimals) : point(value);
}

/** Digits after the point in a plain number. */
export function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** The outcome of one formula: its inputs and values, or why it has none. */
export type Outcome =
  | { readonly ok: true; readonly inputs: readonly string[]; readonly value: Evaluation }
  | { readonly ok: false; readonly reason: string };

/** Evaluates all derived figures, each once, whatever order the file has. */
export function derive(rows: Rows, report: string): ReadonlyMap<string, Outcome> {
  const measured = new Map(rows['units.csv'].map(({ data }) => [data.id, data.measured]));
  const printed = new Map<string, Evaluation>();
  for (const { data } of rows['figures.csv']) {
    const known = measured.get(data.unit) ?? false;
    const interval = printedInterval(data.value, data.qualifier, known, decimalsIn(data.value));
    printed.set(data.id, { interval, middle: data.value });
  }
  for (const { data } of rows['references.csv']) {
    printed.set(data.id, { interval: point(data.value), middle: data.value });
  }
  const formulas = new Map(rows['derived.csv'].map(({ data }) => [data.id, data]));
  const outcomes = new Map<string, Outcome>();
  const open = new Set<string>();

  const valueOf = (id: string): Evaluation => {
    const known = printed.get(id);
    if (known !== undefined) return known;
    const row = formulas.get(id);
    if (row === undefined) throw new FormulaError(`no figure “${id}”`);
    const outcome = outcomeOf(row);
    if (!outcome.ok) throw new FormulaError(`“${id}” has no value`);
    return outcome.value;
  };
  const outcomeOf = (row: RowOf<'derived.csv'>): Outcome => {
    const known = outcomes.get(row.id);
    if (known !== undefined) return known;
    if (open.has(row.id)) return { ok: false, reason: `it depends on itself` };
    open.add(row.id);
    let outcome: Outcome;
    try {
      const expression = parseFormula(row.formula);
      const value = evaluate(expression, { figure: valueOf, report });
      const { low, high } = value.interval;
      outcome =
        low === null && high === null
          ? { ok: false, reason: 'nothing bounds it on either side' }
          : { ok: true, inputs: figureIds(expression), value };
    } catch (error) {
      if (!(error instanceof FormulaError || error instanceof RangeError)) throw error;
      outcome = { ok: false, reason: error.message };
    }
    open.delete(row.id);
    outcomes.set(row.id, outcome);
    return outcome;
  };
  for (const { data } of rows['derived.csv']) outcomeOf(data);
  return outcomes;
}

