/** 113 households approved: two rows of old cases, from two places, and all the others. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { en, zh } from './text.ts';

export const approvals = defineChart({
  id: 'approvals',
  chapter: 'station',
  panels: [
    {
      relation: 'whole-and-part',
      whole: 'approvals',
      parts: ['approvals-zhaitan', 'approvals-diaotan', 'approvals-other'],
      basis: 'stated',
    },
    { relation: 'single', figures: ['approvals-legacy'] },
  ],
  text: { zh, en },
  model: (figure) => ({
    zhaitan: figure('approvals-zhaitan').value,
    diaotan: figure('approvals-diaotan').value,
    other: figure('approvals-other').value,
  }),
  layout,
});
