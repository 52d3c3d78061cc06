/** Derived figures have a value, are computed from the data, and add only what can be added. */

import type { Expression } from '../../core/formula.ts';
import { isConstant, parseFormula, parts } from '../../core/formula.ts';
import { oncePer } from '../../core/once.ts';
import type { Outcome } from '../derive.ts';
import { derive } from '../derive.ts';
import type { FileName, RowOf } from '../tables.ts';
import type { Check, DataInput } from './input.ts';
import { at, rowsWith, unitsOf } from './input.ts';

const figureFiles = ['figures.csv', 'derived.csv', 'references.csv'] as const satisfies FileName[];

/** What the formulas give, as far as the rows they name can be trusted. */
export const outcomesOf = oncePer((input: DataInput): ReadonlyMap<string, Outcome> => {
  const { report, rows, damaged, unread, unsound } = input;
  const damagedIds = figureFiles.flatMap((name) => damaged[name].map(({ data }) => data.id ?? ''));
  return derive({
    report: unread.has('report.txt') ? null : report,
    rows,
    unsound: new Set([...unsound, ...damagedIds]),
    partial: figureFiles.some((name) => unread.has(name)) || unread.has('units.csv'),
  });
});

/** Every formula can be read, names figures that exist, and has a value. */
export const formulasHold: Check<DataInput> = (input) => {
  const outcomes = outcomesOf(input);
  return input.rows['derived.csv'].flatMap(({ row, data }) => {
    const outcome = outcomes.get(data.id);
    if (outcome === undefined || outcome.ok || outcome.blocked) return [];
    return [
      at('derived.csv', row, 'formula', {
        check: 'formula',
        found: data.formula,
        expected: { zh: '算得出值的公式', en: 'a formula with a value' },
        hint: { zh: `问题：${outcome.reason.zh}。`, en: `The trouble: ${outcome.reason.en}.` },
      }),
    ];
  });
};

/** A derived figure names at least one figure or word of the report. */
export const formulasUseFigures: Check<DataInput> = (input) => {
  const outcomes = outcomesOf(input);
  return input.rows['derived.csv']
    .filter(({ data }) => outcomes.get(data.id)?.ok && isConstant(parseFormula(data.formula)))
    .map(({ row, data }) =>
      at('derived.csv', row, 'formula', {
        check: 'formula-without-figure',
        found: data.formula,
        expected: { zh: '至少用到一个数字的公式', en: 'a formula with at least one figure' },
      }),
    );
};

/** What a number measures, and in which multiple of its base unit. */
type Measure = Pick<RowOf<'units.csv'>, 'quantity' | 'base'>;

/** What is added and subtracted in a sum; the expression itself when it is none. */
const termsOf = (node: Expression): readonly Expression[] =>
  node.type === 'binary' && (node.operator === '+' || node.operator === '-')
    ? [...termsOf(node.left), ...termsOf(node.right)]
    : [node];

/**
 * Sums and differences are of one unit, and so is what they give. Products and quotients are of
 * units that only a reader can name, so nothing is concluded from them.
 */
export const formulasAddAlike: Check<DataInput> = (input) => {
  const units = unitsOf(input);
  const outcomes = outcomesOf(input);
  const named = new Set([...outcomes.values()].flatMap(({ inputs }) => inputs));
  const measures = new Map<string, Measure | undefined>();
  for (const name of figureFiles) {
    for (const { data } of rowsWith(input, name, ['id', 'unit'])) {
      if (named.has(data.id)) measures.set(data.id, units.get(data.unit));
    }
  }
  const measuresIn = (sum: Expression): Measure[] =>
    termsOf(sum).flatMap((term) => (term.type === 'figure' ? (measures.get(term.id) ?? []) : []));
  return input.rows['derived.csv'].flatMap(({ row, data }) => {
    if (!outcomes.get(data.id)?.ok) return [];
    const expression = parseFormula(data.formula);
    const mixed = Array.from(parts(expression), measuresIn).find(differ);
    if (mixed !== undefined) {
      return [
        at('derived.csv', row, 'formula', {
          check: 'formula-units',
          found: mixed.map(({ quantity }) => quantity).join(', '),
          expected: { zh: '同一单位的加减', en: 'sums and differences of one unit' },
        }),
      ];
    }
    const [given] = termsOf(expression).length > 1 ? measuresIn(expression) : [];
    const own = units.get(data.unit);
    if (given === undefined || own === undefined || !differ([given, own])) return [];
    return [
      at('derived.csv', row, 'unit', {
        check: 'formula-units',
        found: data.unit,
        expected: { zh: `量是 ${given.quantity} 的单位`, en: `a unit of ${given.quantity}` },
        hint: {
          zh: '和与差的单位就是加减的数的单位。',
          en: 'A sum or difference is in the unit of what is added or subtracted.',
        },
      }),
    ];
  });
};

const differ = ([first, ...rest]: readonly Measure[]): boolean =>
  rest.some(({ quantity, base }) => quantity !== first?.quantity || base !== first.base);
