/** Whatever a formula is made of, its interval holds every value that its figures allow, or it has none. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BilingualError } from '../../../src/core/bilingual-error.ts';
import type { Evaluation, Expression } from '../../../src/core/formula.ts';
import {
  evaluate,
  FormulaError,
  figureIds,
  parseFormula,
  parts,
  wholeBases,
} from '../../../src/core/formula.ts';
import type { Interval } from '../../../src/core/interval.ts';
import { point, roundingInterval } from '../../../src/core/interval.ts';
import { printedInterval } from '../../../src/edition/derive.ts';
import { tries } from '../../support/properties.ts';

const ids = ['a', 'b-1', 'rail-land', 'd', 'e'] as const;

/** A figure with one of the values that it can stand for, somewhere between its ends. */
interface Known extends Evaluation {
  readonly chosen: number;
}

/** The value at `share` of the way from one end to the other; open ends lead far out. */
function between({ low, high }: Interval, share: number): number {
  const bottom = low ?? 0;
  const top = high ?? bottom + 1e5;
  return bottom + share * (top - bottom);
}

const figure: fc.Arbitrary<Known> = fc
  .record({
    value: fc.oneof(fc.constantFrom(0, 1, 10), fc.nat(100), fc.nat(99_999_999)),
    decimals: fc.nat(3),
    measured: fc.boolean(),
    qualifier: fc.constantFrom('exact', 'exact', 'exact', 'at-least', 'at-most', 'about'),
    share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ value, decimals, measured, qualifier, share }) => {
    const printed = measured ? value / 10 ** decimals : value;
    const interval = printedInterval(printed, qualifier, measured, measured ? decimals : 0);
    return { interval, middle: printed, chosen: between(interval, share) };
  });

const figures = fc.tuple(figure, figure, figure, figure, figure);

/** Formulas without names, for a name is nothing to calculate with. */
const { expression } = fc.letrec<{ leaf: Expression; expression: Expression }>((tie) => ({
  leaf: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...ids).map((id): Expression => ({ type: 'figure', id })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(0, 1, 2, 4, 13)
        .map((zeros): Expression => ({ type: 'number', value: 10 ** zeros })),
    },
  ),
  expression: fc.oneof(
    { depthSize: 'small' },
    { weight: 2, arbitrary: tie('leaf') },
    {
      weight: 4,
      arbitrary: fc
        .record({
          operator: fc.constantFrom('+', '-', '*', '/'),
          left: tie('expression'),
          right: tie('expression'),
        })
        .map((operands): Expression => ({ type: 'binary', ...operands })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('floor', 'ceil'), tie('expression'))
        .map(([name, inner]): Expression => ({ type: 'call', name, args: [inner] })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('base', 'fits'), tie('expression'), tie('expression'))
        .map(([name, ...args]): Expression => ({ type: 'call', name, args })),
    },
  ),
}));

const precedence = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/** As an editor writes it, with no more brackets than it needs. @param above what binds its result */
function written(formula: Expression, above = 0): string {
  switch (formula.type) {
    case 'number':
      return String(formula.value);
    case 'figure':
      return formula.id;
    case 'name':
      return `"${formula.text}"`;
    case 'call':
      return `${formula.name}(${formula.args.map((inner) => written(inner)).join(', ')})`;
    case 'binary': {
      const own = precedence[formula.operator];
      // What stands at the right of a minus or a division is not taken apart.
      const right = written(formula.right, own + 1);
      const text = `${written(formula.left, own)} ${formula.operator} ${right}`;
      return own < above ? `(${text})` : text;
    }
  }
}

/** Plain arithmetic over chosen values; `null` for what is rounded or searched for. */
function plainly(formula: Expression, value: (id: string) => number): number | null {
  if (formula.type === 'number') return formula.value;
  if (formula.type === 'figure') return value(formula.id);
  if (formula.type !== 'binary') return null;
  const left = plainly(formula.left, value);
  const right = plainly(formula.right, value);
  if (left === null || right === null) return null;
  switch (formula.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}

/** The value of a formula, or `null` where it is refused, in both languages. */
function valued(formula: Expression, known: readonly Known[]): Evaluation | null {
  try {
    return evaluate(formula, {
      figure: (id) =>
        known[ids.indexOf(id as (typeof ids)[number])] ?? { interval: point(0), middle: 0 },
      inReport: () => true,
    });
  } catch (error) {
    if (!(error instanceof BilingualError)) throw error;
    expect(error.reason.zh).not.toBe('');
    expect(error.reason.en).not.toBe('');
    return null;
  }
}

describe('the value of a formula', () => {
  test('is finite, with its ends in order and the value of its printed inputs between them', () => {
    fc.assert(
      fc.property(expression, figures, (formula, known) => {
        const value = valued(formula, known);
        if (value === null) return;
        const { middle, interval } = value;
        const { low, high } = interval;
        for (const number of [middle, low ?? 0, high ?? 0])
          expect(number).toSatisfy(Number.isFinite);
        const slack = 1e-9 * Math.max(1, Math.abs(middle));
        expect(middle).toBeGreaterThanOrEqual((low ?? middle) - slack);
        expect(middle).toBeLessThanOrEqual((high ?? middle) + slack);
      }),
      tries(1500),
    );
  });

  test('has room for every value that its figures can stand for', () => {
    fc.assert(
      fc.property(expression, figures, (formula, known) => {
        const value = valued(formula, known);
        const chosen = (id: string) => known[ids.indexOf(id as (typeof ids)[number])]?.chosen ?? 0;
        const plain = plainly(formula, chosen);
        // Chosen values may be divided by where intervals refuse to be.
        if (value === null || plain === null || !Number.isFinite(plain)) return;
        const { low, high } = value.interval;
        // What is subtracted may be much larger than what is left, and so are its last digits.
        const sizes = [...parts(formula)].map((part) => Math.abs(plainly(part, chosen) ?? 0));
        const slack = 1e-12 * Math.max(1, ...sizes);
        expect(plain).toBeGreaterThanOrEqual((low ?? plain) - slack);
        expect(plain).toBeLessThanOrEqual((high ?? plain) + slack);
      }),
      tries(1500),
    );
  });

  test.each([
    ['a power of ten', `1${'0'.repeat(300)}`],
    ['a product', `1${'0'.repeat(13)} * 10`],
    ['many products', `${'10 * '.repeat(80)}10`],
    ['part of a sum', `1${'0'.repeat(13)} * 10 + 1`],
  ])('is refused where %s grows too large to be calculated with', (_, source) => {
    const scope = { figure: () => ({ interval: point(1), middle: 1 }), inReport: () => true };
    expect(() => evaluate(parseFormula(source), scope)).toThrow(FormulaError);
  });
});

describe('the text of a formula', () => {
  test('is read as it was meant', () => {
    fc.assert(
      fc.property(expression, (formula) => {
        const text = written(formula);
        if (text.length > 500) return;
        expect(parseFormula(text)).toEqual(formula);
        expect(figureIds(formula).every((id) => text.includes(id))).toBe(true);
      }),
      tries(500),
    );
  });

  test('is read, or refused in both languages, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...['a', 'b-1', ' ', '+', '-', '*', '/', '(', ')', ',', '"', '"户"', '10', '7', '1.5', '1e9'],
      ...['floor', 'base(', 'count(', 'constructor', '__proto__', '—', '×', '\n', '\u0000', '😀'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.constantFrom('(', ')', '-', 'a+', 'floor(').map((part) => part.repeat(600)),
    );
    fc.assert(
      fc.property(text, figures, (source, known) => {
        let formula: Expression;
        try {
          formula = parseFormula(source);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
          return;
        }
        valued(formula, known);
      }),
      tries(250),
    );
  });
});

/** `part` of `whole` in per cent, rounded half up to whole multiples of 10^-decimals: exactly. */
function printedRate(part: number, whole: number, decimals: number): bigint {
  const [above, below] = [BigInt(part) * 100n * 10n ** BigInt(decimals), BigInt(whole)];
  return (2n * above + below) / (2n * below);
}

test('the wholes of a rate are exactly those of which the part is printed as that rate', () => {
  const counts = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(counts, counts, fc.nat(2), (part, whole, decimals) => {
      const steps = printedRate(part, whole, decimals);
      const rate = Number(steps) / 10 ** decimals;
      const interval = roundingInterval(rate, decimals);
      const { first, count } = wholeBases(part, interval);
      // A rate that is printed as 0 says nothing of its whole.
      if ((interval.low ?? 0) <= 0) {
        expect(count).toBe(0);
        return;
      }
      expect(whole).toBeGreaterThanOrEqual(first);
      expect(whole).toBeLessThan(first + count);
      const [last, after] = [first + count - 1, first + count];
      for (const fits of [first, last]) expect(printedRate(part, fits, decimals)).toBe(steps);
      expect(printedRate(part, after, decimals)).not.toBe(steps);
      if (first > 1) expect(printedRate(part, first - 1, decimals)).not.toBe(steps);
    }),
    tries(1500),
  );
});
