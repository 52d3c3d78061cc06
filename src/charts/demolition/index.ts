/** Two lists as squares of their mean areas, at one scale: what was demolished, what was filed. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { lists } from './model.ts';
import { en, zh } from './text.ts';

export const demolition = defineChart({
  id: 'demolition',
  chapter: 'station',
  panels: [
    { relation: 'to-scale', figures: ['demolition-average', 'filing-average'] },
    { relation: 'to-scale', figures: ['demolished-square-metres', 'filed-area'] },
    { relation: 'single', figures: ['demolition-ratio'] },
    { relation: 'single', figures: ['demolitions'] },
    { relation: 'single', figures: ['filings'] },
  ],
  text: { zh, en },
  model: lists,
  layout,
});
