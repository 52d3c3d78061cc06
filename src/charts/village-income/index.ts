/** Village income: how much of it was earned, and how much of that by two villages. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { income } from './model.ts';
import { besideState, operatingState, totalState, villagesState } from './states.ts';
import { en, zh } from './text.ts';

export const villageIncome = defineChart({
  id: 'village-income',
  chapter: 'station',
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
  text: { zh, en },
  model: income,
  layout,
  states: {
    total: totalState,
    operating: operatingState,
    villages: villagesState,
    beside: besideState,
  },
});
