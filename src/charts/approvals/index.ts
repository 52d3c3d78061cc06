/** Households approved: two rows of old cases, from two places, and all the others. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const approvals = designChart({
  id: 'approvals',
  panels: [
    {
      relation: 'whole-and-part',
      whole: 'approvals',
      parts: ['approvals-zhaitan', 'approvals-diaotan', 'approvals-other'],
      basis: 'stated',
    },
    { relation: 'single', figures: ['approvals-legacy'] },
  ],
  labels,
  model: (figure) => ({
    first: figure('approvals-zhaitan').value,
    second: figure('approvals-diaotan').value,
    other: figure('approvals-other').value,
  }),
  layout,
});
