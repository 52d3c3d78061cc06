/** Low-income households, all tied to a helper; the people in them; the times aid was given. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { text } from './text.ts';

export const lowIncome = defineChart({
  id: 'low-income',
  chapter: 'livelihoods',
  panels: [
    { relation: 'single', figures: ['low-income-households'] },
    { relation: 'single', figures: ['low-income-people'] },
    { relation: 'single', figures: ['low-income-household-size'] },
    { relation: 'single', figures: ['aid-given'] },
  ],
  text,
  model: (figure) => ({
    households: figure('low-income-households').value,
    people: figure('low-income-people').value,
    aid: figure('aid-given').value,
  }),
  layout,
});
