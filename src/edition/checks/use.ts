/** Every figure is used by a chart, a sentence or a formula, or says why it is not. */

import { outcomesOf } from './formulas.ts';
import type { Check, DataInput } from './input.ts';
import { at, rowsWith } from './input.ts';

/** @param used ids that charts and sentences name */
export const everyFigureUsed =
  (used: ReadonlySet<string>): Check<DataInput> =>
  (input) => {
    // What formulas and notes use is not known before they can be read.
    if (input.unread.has('derived.csv') || input.unread.has('notes.csv')) return [];
    const inputs = new Set([...outcomesOf(input).values()].flatMap((outcome) => outcome.inputs));
    const noted = new Set(
      rowsWith(input, 'notes.csv', ['figures']).flatMap(({ data }) => data.figures),
    );
    const isUsed = (id: string) => used.has(id) || inputs.has(id) || noted.has(id);
    const printed = rowsWith(input, 'figures.csv', ['id', 'unused']).flatMap(({ row, data }) => {
      const idle = data.unused === '';
      if (isUsed(data.id) === idle) return [];
      return [
        at('figures.csv', row, 'unused', {
          check: idle ? 'figure-unused' : 'figure-used-after-all',
          found: data.unused,
          expected: idle
            ? {
                zh: '用到它的图、句子或公式，或者不用的理由',
                en: 'a chart, sentence or formula that uses it, or the reason why none does',
              }
            : { zh: '空的格：已经用到了', en: 'an empty cell: the figure is used' },
        }),
      ];
    });
    const derived = rowsWith(input, 'derived.csv', ['id'])
      .filter(({ data }) => !isUsed(data.id))
      .map(({ row, data }) =>
        at('derived.csv', row, 'id', {
          check: 'derived-unused',
          found: data.id,
          expected: {
            zh: '用到它的图、句子或公式',
            en: 'a chart, sentence or formula that uses it',
          },
        }),
      );
    return [...printed, ...derived];
  };
