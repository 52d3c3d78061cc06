/** Units exist, are those printed behind the numerals, and count what the quotes speak of. */

import type { Bilingual } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import type { Numeral } from '../../core/numeral.ts';
import { findNumeral } from '../../core/numeral.ts';
import { occurrences } from '../../core/text-index.ts';
import type { RowOf } from '../tables.ts';
import type { Check, DataInput, Problem } from './input.ts';
import { at, placedFigures, rowsWith, unitsOf } from './input.ts';

type UnitRow = RowOf<'units.csv'>;

const measuredFiles = ['figures.csv', 'derived.csv', 'references.csv'] as const;

/** Every unit named is one of units.csv. */
export const knownUnits: Check<DataInput> = (input) => {
  const known = new Set(rowsWith(input, 'units.csv', ['id']).map(({ data }) => data.id));
  return measuredFiles.flatMap((file) =>
    rowsWith(input, file, ['unit'])
      .filter(({ data }) => !known.has(data.unit))
      .map(({ row, data }) =>
        at(file, row, 'unit', {
          check: 'unit-unknown',
          found: data.unit,
          expected: { zh: 'units.csv 里的单位 id', en: 'the id of a unit in units.csv' },
        }),
      ),
  );
};

/** Of printed units that read alike, one at most can do without words that tell it. */
export const unitsDistinct: Check<DataInput> = (input) => {
  const untold = new Map<string, string>();
  return input.rows['units.csv'].flatMap(({ row, data }) => {
    if (!data.printed || data.told_by.length > 0) return [];
    const other = untold.get(data.zh);
    untold.set(data.zh, data.id);
    if (other === undefined) return [];
    return [
      at('units.csv', row, 'told_by', {
        check: 'unit-ambiguous',
        found: '',
        expected: {
          zh: `引文里能把它和 ${other} 分开的词`,
          en: `words of the quotes that tell it from ${other}`,
        },
        hint: {
          zh: `两个单位都印作“${data.zh}”。`,
          en: `Both units are printed “${data.zh}”.`,
        },
      }),
    ];
  });
};

/**
 * The unit printed behind a numeral is that of its row. What 个 or 件 counts, and what a number
 * without a unit is, the words around it tell: those nearest to the numeral, of all that `told_by`
 * gives for units printed alike.
 */
export const unitsMatch: Check<DataInput> = (input) => {
  const units = unitsOf(input);
  const printed = [...units.values()].filter((unit) => unit.printed);
  return placedFigures(input).flatMap(({ row, data, range, numeral }): Issue[] => {
    const [unit, read] = [units.get(data.unit ?? ''), numeral?.read ?? null];
    if (unit === undefined || read === null) return [];
    const problem =
      printedOtherwise(unit, read, data, printed) ??
      // Words of a quote that is to be mended tell nothing yet.
      (range === null ? null : toldOtherwise(unit, read, data, printed));
    if (problem !== null) return [at('figures.csv', row, 'unit', problem)];
    const fraction = read.value === data.value ? fractionOf(read.value, unit) : null;
    return fraction === null ? [] : [at('figures.csv', row, 'value', fraction)];
  });
};

/** What is counted one by one is a whole number. */
export function fractionOf(value: number, unit: UnitRow | undefined): Problem | null {
  if (unit === undefined || unit.measured || Number.isInteger(value)) return null;
  return {
    check: 'count-fraction',
    found: String(value),
    expected: { zh: '整数', en: 'a whole number' },
    hint: {
      zh: '这个单位是一个一个数的；可以有小数的单位，在 units.csv 里写 measured = yes。',
      en: 'This unit is counted one by one; units with fractions have measured = yes in units.csv.',
    },
  };
}

function printedOtherwise(
  unit: UnitRow,
  numeral: Numeral,
  data: { readonly quote: string; readonly numeral: string },
  printed: readonly UnitRow[],
): Problem | null {
  if (numeral.unit !== '' && numeral.unit !== unit.zh) {
    return {
      check: 'numeral-unit',
      found: `${unit.id} (${unit.zh})`,
      expected: { zh: `印作“${numeral.unit}”的单位`, en: `a unit printed “${numeral.unit}”` },
      hint: whatToWrite(
        numeral.unit,
        unitsFor(
          data,
          printed.filter(({ zh }) => zh === numeral.unit),
        ),
      ),
    };
  }
  if (!unit.printed) {
    return {
      check: 'unit-not-printed',
      found: unit.id,
      expected: { zh: '报告里印的单位', en: 'a unit that the report prints' },
      hint: {
        zh: '这个单位在 units.csv 里写着 printed = no。',
        en: 'In units.csv this unit has printed = no.',
      },
    };
  }
  if (numeral.ordinal !== (unit.quantity === 'rank')) {
    return {
      check: 'numeral-ordinal',
      found: unit.id,
      expected: numeral.ordinal
        ? { zh: '名次，因为原文有“第”', en: 'a rank, because of 第' }
        : { zh: '不是名次的单位，因为原文没有“第”', en: 'a unit other than a rank, without 第' },
    };
  }
  return null;
}

/** Of units printed alike, those that the quote tells, or else those that it need not tell. */
function unitsFor(
  data: { readonly quote: string; readonly numeral: string },
  alike: readonly UnitRow[],
): string[] {
  const told = nearestUnits(data, alike).map(({ id }) => id);
  const fitting = told.length > 0 ? told : alike.filter(untold).map(({ id }) => id);
  return fitting.length > 0 ? [...new Set(fitting)] : alike.map(({ id }) => id);
}

const untold = ({ told_by }: UnitRow): boolean => told_by.length === 0;

/** What to write in the column of the unit, or what to do where no unit fits. */
function whatToWrite(unit: string, [id, ...others]: readonly string[]): Bilingual {
  if (id === undefined) {
    return {
      zh: `units.csv 里没有印作“${unit}”的单位：加一行，zh 写“${unit}”；要是数字多抄了字，就去掉。`,
      en: `No unit of units.csv is printed so: add one with “${unit}” as its zh, or cut the numeral if it goes on behind its unit.`,
    };
  }
  const zh = [id, ...others].join(' 或 ');
  return {
    zh: `写 ${zh}，在 units.csv 里印作“${unit}”。`,
    en: `Write ${[id, ...others].join(' or ')}: in units.csv that is printed “${unit}”.`,
  };
}

function toldOtherwise(
  unit: UnitRow,
  numeral: Numeral,
  data: { readonly quote: string; readonly numeral: string },
  printed: readonly UnitRow[],
): Problem | null {
  const alike = printed.filter(({ zh, told_by }) =>
    numeral.unit === '' ? told_by.length > 0 : zh === numeral.unit,
  );
  const told = nearestUnits(data, alike);
  if (told.some(({ id }) => id === unit.id)) return null;
  const [other] = told;
  if (other !== undefined) {
    return {
      check: 'unit-told-otherwise',
      found: unit.id,
      expected: { zh: other.id, en: other.id },
      hint: {
        zh: `引文里离“${data.numeral}”最近的是“${other.word}”，见 units.csv 的 told_by。`,
        en: `“${other.word}” is the nearest to “${data.numeral}” in the quote; see told_by in units.csv.`,
      },
    };
  }
  if (numeral.unit !== '' && unit.told_by.length === 0) return null;
  return {
    check: 'unit-untold',
    found: unit.id,
    expected:
      unit.told_by.length > 0
        ? {
            zh: `引文里有“${unit.told_by.join('”或“')}”的数字`,
            en: `“${unit.told_by.join('” or “')}” in the quote`,
          }
        : { zh: '引文里说得出的单位', en: 'a unit that the quote tells' },
    hint: {
      zh: '单位没有印，或不止一个单位这样印；在 units.csv 的 told_by 里写下引文里的词。',
      en: 'The unit is not printed, or others are printed alike: give words of the quote as its told_by in units.csv.',
    },
  };
}

/** The units whose words stand nearest to the numeral, with that word. */
export function nearestUnits(
  { quote, numeral }: { readonly quote: string; readonly numeral: string },
  units: readonly UnitRow[],
): { id: string; word: string }[] {
  const [start = 0] = findNumeral(quote, numeral);
  const end = start + numeral.length;
  const heard = units.flatMap(({ id, told_by }) =>
    told_by.flatMap((word) =>
      occurrences(quote, word).map((at) => ({
        id,
        word,
        distance: Math.max(0, at - end, start - (at + word.length)),
      })),
    ),
  );
  const least = Math.min(...heard.map(({ distance }) => distance));
  return heard.filter(({ distance }) => distance === least);
}
