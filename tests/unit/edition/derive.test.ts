import { describe, expect, test } from 'vitest';
import type { FormulaInput } from '../../../src/edition/derive.ts';
import { derive, printedDecimals, printedInterval } from '../../../src/edition/derive.ts';
import { Files } from '../../data/files.ts';

const folder = new Files().read();

/** Evaluates formulas, by id, over the real figures. */
function outcomes(formulas: Readonly<Record<string, string>>, more: Partial<FormulaInput> = {}) {
  const [like] = folder.rows['derived.csv'];
  if (like === undefined) throw new Error('no derived figures');
  const rows = Object.entries(formulas).map(([id, formula], index) => ({
    row: index + 2,
    data: { ...like.data, id, formula },
  }));
  return derive({ report: folder.report, rows: { ...folder.rows, 'derived.csv': rows }, ...more });
}

describe('the values a printed figure can stand for', () => {
  test.each([
    ['a measured one, to its last digit', [1.16, 'exact', true, 2], { low: 1.155, high: 1.165 }],
    ['a counted one', [137, 'exact', false, 0], { low: 137, high: 137 }],
    ['a minimum', [2000, 'at-least', true, 0], { low: 2000, high: null }],
    ['a maximum', [17, 'at-most', false, 0], { low: null, high: 17 }],
    ['an estimate, of which nothing is known', [17, 'about', false, 0], { low: null, high: null }],
  ] as const)('%s', (_, [value, qualifier, measured, decimals], interval) => {
    expect(printedInterval(value, qualifier, measured, decimals)).toEqual(interval);
  });
});

test('decimals are those printed, not those that a spreadsheet leaves', () => {
  expect(printedDecimals({ numeral: '99.70%', value: 99.7 })).toBe(2);
  expect(printedDecimals({ numeral: '6万元', value: 6 })).toBe(0);
});

describe('formulas', () => {
  test('have a value, and name what they use', () => {
    expect(outcomes({ other: 'disputes - major-disputes' }).get('other')).toEqual({
      ok: true,
      inputs: ['disputes', 'major-disputes'],
      value: { interval: { low: 28, high: 28 }, middle: 28 },
    });
  });

  test('use each other, in whatever order they stand', () => {
    const found = outcomes({ twice: 'once + once', once: 'disputes - major-disputes' });
    expect(found.get('twice')).toMatchObject({ ok: true, value: { middle: 56 } });
  });

  test('that go round in a circle are told once, and those behind them are blocked', () => {
    const found = outcomes({ a: 'b + 1', b: 'c + 1', c: 'b + 1', d: 'a + 1' });
    expect(found.get('c')).toMatchObject({
      ok: false,
      blocked: false,
      reason: { en: 'it depends on itself: b → c → b' },
    });
    for (const id of ['a', 'b', 'd'])
      expect(found.get(id)).toMatchObject({ ok: false, blocked: true });
  });

  test('that lead through too many others have no value, however many there are', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`step-${i}`, `step-${i + 1} + 1`]),
    );
    const [found] = [...outcomes(chain).values()].filter(
      (outcome) => !outcome.ok && !outcome.blocked,
    );
    expect(found).toMatchObject({ reason: { en: expect.stringContaining('formulas deep') } });
  });

  test('that name an unsound figure are blocked', () => {
    const unsound = new Set(['disputes']);
    expect(outcomes({ other: 'disputes + 1' }, { unsound }).get('other')).toMatchObject({
      ok: false,
      blocked: true,
    });
  });

  test('that name what may stand in a part that was not read are blocked', () => {
    const outcome = (more: Partial<FormulaInput>, formula: string) =>
      outcomes({ other: formula }, more).get('other');
    expect(outcome({}, 'quarrels + 1')).toMatchObject({ ok: false, blocked: false });
    expect(outcome({ partial: true }, 'quarrels + 1')).toMatchObject({ ok: false, blocked: true });
    expect(outcome({ report: null }, 'count("庐东村")')).toMatchObject({
      ok: false,
      blocked: true,
    });
  });
});
