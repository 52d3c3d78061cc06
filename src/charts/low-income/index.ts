/** Low-income households, all tied to a helper; the people in them; the times aid was given. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const lowIncome = designChart({
  id: 'low-income',
  panels: [
    { relation: 'single', figures: ['low-income-households'] },
    { relation: 'single', figures: ['low-income-people'] },
    { relation: 'single', figures: ['low-income-household-size'] },
    { relation: 'single', figures: ['aid-given'] },
  ],
  labels,
  model: (figure) => ({
    households: figure('low-income-households').value,
    people: figure('low-income-people').value,
    aid: figure('aid-given').value,
  }),
  layout,
});
