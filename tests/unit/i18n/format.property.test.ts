/** No way of writing a bound makes it stronger than it is printed. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/core/figure.ts';
import { locales, qualifiers } from '../../../src/core/figure.ts';
import {
  figureParts,
  formatExact,
  formatFigure,
  formatInterval,
  formatPrinted,
} from '../../../src/i18n/format.ts';
import { derived, printed, units } from '../../support/edition.ts';
import { tries } from '../../support/properties.ts';

/** Printed figures of up to six decimals, in units that each language writes in its own way. */
const figure: fc.Arbitrary<Figure> = fc
  .record({
    digits: fc.oneof(fc.nat(1000), fc.nat(999_999_999)),
    decimals: fc.nat(6),
    unit: fc.constantFrom(...Object.values(units)),
    qualifier: fc.constantFrom(...qualifiers),
  })
  .map(({ digits, decimals, unit, qualifier }) => {
    const value = Number((digits / 10 ** decimals).toFixed(decimals));
    return printed('a', unit === units.rank ? digits : value, unit, qualifier);
  });

/** The number that a reader takes from a written figure, in the unit that the figure is kept in. */
function readBack(text: string, { unit }: Figure): number {
  const number = Number(text.replaceAll(',', '').match(/\d+(?:\.\d+)?/u)?.[0]);
  const inMyriads = unit.label.zh.startsWith('万');
  const [times] =
    Object.entries({ '\u00a0million': 1e6, 万: 1e4 }).find(([word]) => text.includes(word)) ?? [];
  const factor = times === undefined ? 1 : times === '万' ? 1e4 : 1e6;
  return Number(((number * factor) / (inMyriads ? 1e4 : 1)).toPrecision(14));
}

test('a minimum is written no higher, a maximum no lower, than it is', () => {
  fc.assert(
    fc.property(figure, fc.constantFrom(...locales), (one, locale) => {
      for (const style of ['full', 'sign'] as const) {
        const text = formatFigure(one, locale, style);
        const said = readBack(text, one);
        if (one.qualifier === 'at-least') expect(said, text).toBeLessThanOrEqual(one.value);
        if (one.qualifier === 'at-most') expect(said, text).toBeGreaterThanOrEqual(one.value);
        // A million is written with two decimals.
        expect(Math.abs(said - one.value), text).toBeLessThanOrEqual(Math.max(1, one.value) * 0.01);
      }
    }),
    tries(600),
  );
});

test('a figure as it is printed has its very value', () => {
  fc.assert(
    fc.property(figure, fc.constantFrom(...locales), (one, locale) => {
      const number = formatPrinted(one, locale)
        .replaceAll(',', '')
        .match(/[\d.]+/u)?.[0];
      expect(Number(number)).toBe(one.value);
      expect(readBack(formatExact(one, locale), one)).toBe(one.value);
      expect(figureParts(one, locale).number).not.toMatch(/NaN|Infinity|e/u);
    }),
    tries(400),
  );
});

test('the interval of a computed figure is written no narrower than it is', () => {
  const end = fc.option(fc.tuple(fc.nat(9_999_999), fc.nat(5)).map(([n, d]) => n / 10 ** d));
  const step = fc.constantFrom(0.01, 0.1, 1, 10, 100);
  fc.assert(
    fc.property(end, end, step, fc.constantFrom(...locales), (a, b, size, locale) => {
      if (a === null && b === null) return;
      const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      const one = derived('a', low ?? high ?? 0, units.mu, { step: size, interval: { low, high } });
      const text = formatInterval(one, locale).replaceAll(',', '');
      const numbers = (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
      if (low !== null) expect(numbers[0], text).toBeLessThanOrEqual(low);
      if (high !== null) expect(numbers.at(-1), text).toBeGreaterThanOrEqual(high);
    }),
    tries(400),
  );
});
