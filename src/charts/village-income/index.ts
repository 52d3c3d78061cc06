/** Village income: how much of it was earned, and how much of that by two villages. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';
import { income } from './model.ts';
import { besideState, operatingState, totalState, villagesState } from './states.ts';

export const villageIncome = designChart({
  id: 'village-income',
  panels: [
    {
      relation: 'whole-and-part',
      whole: 'village-income',
      parts: ['village-operating-income', 'village-other-income'],
      basis: 'convention',
    },
    {
      relation: 'whole-and-part',
      whole: 'village-operating-income',
      parts: ['top-villages-income', 'other-villages-income'],
      basis: 'inference',
    },
    { relation: 'single', figures: ['village-operating-share'] },
    { relation: 'single', figures: ['top-villages-share'] },
    { relation: 'single', figures: ['top-village-income'] },
    {
      relation: 'to-scale',
      figures: ['village-threshold', 'enclave-dividend', 'collective-project-income'],
    },
  ],
  reads: ['money-cell', 'named-villages'],
  labels,
  model: income,
  layout,
  states: {
    total: totalState,
    operating: operatingState,
    villages: villagesState,
    beside: besideState,
  },
});
