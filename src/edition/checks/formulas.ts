/** Derived figures have a value, and a unit that says so. */

import { derive } from '../derive.ts';
import type { Check } from './input.ts';
import { at } from './input.ts';

/** Every formula can be read, names figures that exist, and has a value. */
export const formulasHold: Check = ({ report, rows, damaged }) => {
  const outcomes = derive(rows, report);
  const unread = new Set(Object.values(damaged).flatMap((list) => list.map(({ data }) => data['id'])));
  const waits = (reason: string) => [...unread].some((id) => id && reason.includes(`“${id}”`));
  return rows['derived.csv'].flatMap(({ row, data }) => {
    const outcome = outcomes.get(data.id);
    if (outcome === undefined || outcome.ok || waits(outcome.reason)) return [];
    return [
      at('derived.csv', row, 'formula', {
        check: 'formula',
        found: data.formula,
        expected: { zh: '算得出值的公式', en: 'a formula with a value' },
        hint: { zh: `问题：${outcome.reason}。`, en: `The trouble: ${outcome.reason}.` },
      }),
    ];
  });
};

/** A derived figure names at least one figure or word of the report. */
export const formulasUseFigures: Check = ({ report, rows }) => {
  const outcomes = derive(rows, report);
  return rows['derived.csv']
    .filter(({ data }) => {
      const outcome = outcomes.get(data.id);
      return outcome?.ok && outcome.inputs.length === 0 && !data.formula.startsWith('count(');
    })
    .map(({ row, data }) =>
      at('derived.csv', row, 'formula', {
        check: 'formula-without-figure',
        found: data.formula,
        expected: { zh: '至少用到一个数字的 id', en: 'the id of at least one figure' },
      }),
    );
};
