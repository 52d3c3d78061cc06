/** Disputes, some of them major: one field of cells, the money beside it and not in it. */

import { designChart } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { cells, gridHeight, line } from '../kit/marks.ts';
import { examples } from './examples.ts';

export const disputes = designChart({
  id: 'disputes',
  panels: [
    {
      relation: 'whole-and-part',
      whole: 'disputes',
      parts: ['major-disputes', 'other-disputes'],
      basis: 'stated',
    },
    { relation: 'single', figures: ['dispute-amount'] },
    { relation: 'single', figures: ['dispute-average'] },
  ],
  labels: ['all', 'major', 'other', 'money', 'average'],
  model: (figure) => ({
    major: figure('major-disputes').value,
    other: figure('other-disputes').value,
  }),
  layout: ({ major, other }, { width, wide, type, labels }) => {
    // As many columns as there are major disputes: the third is then a third of the rows.
    const columns = major;
    const gap = wide ? 5 : 3;
    const pitch = (width + gap) / columns;
    const grid = { x: 0, columns, pitch, size: pitch - gap };
    const top = wide ? 36 : 28;
    const solid = {
      ...grid,
      y: top,
      count: major,
      tone: 'solid',
      figure: 'major-disputes',
    } as const;
    const below = top + gridHeight(solid) + 34;
    const rest = {
      ...grid,
      y: below,
      count: other,
      tone: 'hollow',
      outline: wide ? 1.4 : 1,
      figure: 'other-disputes',
    } as const;
    const rule = below + gridHeight(rest) + (wide ? 22 : 18);
    const money = { x: 0, y: rule + 32, numberSize: wide ? 30 : 24 } as const;
    // Beside the sum where there is room, from the middle of the field; else under it.
    const average = wide
      ? { ...money, x: (columns / 2) * pitch }
      : { x: 0, y: money.y + sizes.label * 1.8 };
    return {
      width,
      height: average.y + 8,
      nodes: [
        ...type.label(labels.major, {
          x: 0,
          y: top - 9,
          style: 'strong',
          numberSize: wide ? 30 : 24,
        }),
        ...type.label(labels.all, { x: width, y: top - 9, anchor: 'end' }),
        ...cells(solid),
        ...type.label(labels.other, { x: 0, y: below - 9 }),
        ...cells(rest),
        line([0, rule, width, rule], 'rule'),
        ...type.label(labels.money, money),
        ...type.label(labels.average, average),
      ],
    };
  },
  examples,
});
