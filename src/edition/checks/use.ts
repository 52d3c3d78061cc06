/** Every figure is used by a chart, a sentence or a formula, or says why it is not. */

import { derive } from '../derive.ts';
import type { Check } from './input.ts';
import { at } from './input.ts';

/** @param used ids that charts and sentences name */
export const everyFigureUsed =
  (used: ReadonlySet<string>): Check =>
  ({ report, rows }) => {
    const inputs = new Set(
      [...derive(rows, report).values()].flatMap((outcome) => (outcome.ok ? outcome.inputs : [])),
    );
    const noted = new Set(rows['notes.csv'].flatMap(({ data }) => data.figures.split(' ')));
    const isUsed = (id: string) => used.has(id) || inputs.has(id) || noted.has(id);
    const printed = rows['figures.csv'].flatMap(({ row, data }) => {
      if (isUsed(data.id) === (data.unused === '')) return [];
      const idle = data.unused === '';
      return [
        at('figures.csv', row, 'unused', {
          check: idle ? 'figure-unused' : 'figure-used-after-all',
          found: data.unused,
          expected: idle
            ? { zh: '用到它的图、句子或公式，或者不用的理由', en: 'a chart, sentence or formula that uses it, or the reason why none does' }
            : { zh: '空：已经用到了', en: 'nothing: the figure is used' },
        }),
      ];
    });
    const derived = rows['derived.csv']
      .filter(({ data }) => !isUsed(data.id))
      .map(({ row, data }) =>
        at('derived.csv', row, 'id', {
          check: 'derived-unused',
          found: data.id,
          expected: { zh: '用到它的图、句子或公式', en: 'a chart, sentence or formula that uses it' },
        }),
      );
    return [...printed, ...derived];
  };
