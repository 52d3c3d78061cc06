import { describe, expect, test } from 'vitest';
import type { Evaluation, Scope } from '../../../src/core/formula.ts';
import {
  evaluate,
  FormulaError,
  figureIds,
  isConstant,
  parseFormula,
  wholeBases,
} from '../../../src/core/formula.ts';
import type { Interval } from '../../../src/core/interval.ts';
import { point, roundingInterval } from '../../../src/core/interval.ts';

const figures: Readonly<Record<string, Evaluation>> = {
  people: { interval: point(279), middle: 279 },
  households: { interval: point(137), middle: 137 },
  rate: { interval: roundingInterval(174, 0), middle: 174 },
  'grain-output': { interval: { low: 2000, high: null }, middle: 2000 },
  zero: { interval: point(0), middle: 0 },
};
const scope: Scope = {
  figure: (id) => {
    const known = figures[id];
    if (known === undefined) throw new FormulaError({ zh: '', en: `no figure “${id}”` });
    return known;
  },
  inReport: (words) => '石门圩村、庐东村'.includes(words),
};
const value = (formula: string) => evaluate(parseFormula(formula), scope);

describe('arithmetic', () => {
  test.each([
    ['people', 279],
    ['people - households', 142],
    ['people + households - 1', 415],
    ['people - (households - 1)', 143],
    ['people - households * 10 / 10', 142],
    ['people * 100 / 10 / 10', 279],
    ['10 * (people - households)', 1420],
    ['  people  ', 279],
  ])('%s is %d', (formula, expected) => {
    expect(value(formula)).toEqual({ interval: point(expected), middle: expected });
  });

  test('a minimum stays one', () => {
    expect(value('grain-output * 1000 / people').interval.high).toBeNull();
    expect(value('grain-output * 1000 / people').interval.low).toBeCloseTo(7168.46, 2);
  });

  test('a rounded rate gives an interval around its middle', () => {
    const { interval, middle } = value('people / rate * 100');
    expect(middle).toBeCloseTo(160.34, 2);
    expect(interval.low).toBeLessThan(middle);
    expect(interval.high).toBeGreaterThan(middle);
  });
});

describe('functions', () => {
  test('base() is the one whole number that gives a rate', () => {
    expect(value('base(people, rate)')).toEqual({ interval: point(160), middle: 160 });
    expect(() => value('base(households, rate)')).toThrow('0 solutions');
    expect(() => value('base(people * 10, rate)')).toThrow('10 solutions');
  });

  test('fits() says how many there are', () => {
    expect(value('fits(people, rate)').middle).toBe(1);
    expect(value('fits(households, rate)').middle).toBe(0);
  });

  test('count() counts names that the report has, each once', () => {
    expect(value('count("石门圩村", "庐东村")').middle).toBe(2);
    expect(value('count("庐东村", "庐东村")').middle).toBe(1);
  });

  test('floor() and ceil() give the whole numbers around', () => {
    expect(value('floor(households / rate * 100)').middle).toBe(78);
    expect(value('ceil(households / rate * 100)').middle).toBe(79);
  });
});

describe('no value', () => {
  test.each([
    ['', 'a figure expected at the end'],
    ['people +', 'a figure expected at the end'],
    ['+ people', 'a figure expected before “+ people”'],
    ['(people', '“)” expected at the end'],
    ['people)', 'unexpected “)”'],
    ['people people', 'unexpected “people”'],
    ['People', 'unreadable from “People”'],
    ['people × 10', 'unreadable from “× 10”'],
    ['people * 15', 'the number 15 is typed'],
    ['people * 0.1', 'the number 0.1 is typed'],
    ['people * 1.0', 'the number 1.0 is typed'],
    ['nobody', 'no figure “nobody”'],
    ['people-households', 'no figure “people-households”'],
    ['round(people)', 'no function “round”'],
    ['floor(people, 1)', 'floor() takes 1, not 2'],
    ['base(people)', 'base() takes 2, not 1'],
    ['people / zero', 'division by zero'],
    ['people / (households - households)', 'division by zero'],
    ['people * (households - people)', 'zero or more'],
    ['base(grain-output, rate)', 'exactly known'],
    ['base(people, grain-output)', '0 solutions'],
    ['floor(rate)', 'not one whole number'],
    ['floor(grain-output)', 'not one whole number'],
    ['count(people)', 'names in quotation marks'],
    ['count("")', 'not in the report'],
    ['count("石门村")', 'not in the report'],
    ['"庐东村"', 'outside count()'],
    [`people${' '.repeat(500)}`, 'longer than 500'],
  ])('%s: %s', (formula, message) => {
    expect(() => value(formula)).toThrow(message);
  });

  test('the reason is given in both languages', () => {
    const reason = () => {
      try {
        return value('people / zero');
      } catch (error) {
        return error;
      }
    };
    expect(reason()).toMatchObject({ reason: { zh: '除数可能是 0', en: 'division by zero' } });
  });
});

test('the ids a formula names, each once, in its order', () => {
  const ids = (formula: string) => figureIds(parseFormula(formula));
  expect(ids('people / (rate + people) * floor(zero)')).toEqual(['people', 'rate', 'zero']);
  expect(ids('count("庐东村") * 10')).toEqual([]);
});

test('a formula of typed numbers only is constant', () => {
  const constant = (formula: string) => isConstant(parseFormula(formula));
  expect(constant('10 * (100 + 1)')).toBe(true);
  expect(constant('10 * people')).toBe(false);
  expect(constant('10 * count("庐东村")')).toBe(false);
});

describe('whole numbers that give a rate', () => {
  /** All of them, by trying: the rule as it is told. */
  const tried = (part: number, rate: number, decimals: number): number[] => {
    const bases: number[] = [];
    for (let n = 1; n <= 40 * part; n += 1) {
      const scale = 10 ** decimals;
      if (Math.floor((part / n) * 100 * scale + 0.5 + 1e-9) === Math.round(rate * scale))
        bases.push(n);
    }
    return bases;
  };

  test('are those that trying finds', () => {
    for (const part of [1, 7, 42, 137, 279]) {
      for (const [rate, decimals] of [
        [5, 0],
        [33.3, 1],
        [50, 0],
        // 137 of 200 is 68.5%, which rounds to 69.
        [68, 0],
        [99.5, 1],
        [100, 0],
        [174, 0],
      ] as const) {
        const found = tried(part, rate, decimals);
        const { first, count } = wholeBases(part, roundingInterval(rate, decimals));
        expect([count, count > 0 ? first : undefined]).toEqual([found.length, found[0]]);
      }
    }
  });

  test('of large parts are found without trying', () => {
    expect(wholeBases(1e12, roundingInterval(1, 0)).count).toBeGreaterThan(1e13);
  });

  test.each<[string, number, Interval]>([
    ['a part of zero', 0, { low: 1, high: 2 }],
    ['a rate that can be zero', 10, { low: 0, high: 0.5 }],
    ['a minimum', 10, { low: 5, high: null }],
    ['a maximum', 10, { low: null, high: 5 }],
  ])('there are none for %s', (_, part, rate) => {
    expect(wholeBases(part, rate).count).toBe(0);
  });
});
