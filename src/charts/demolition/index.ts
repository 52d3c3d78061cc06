/** Two lists as squares of their mean areas, at one scale: what was demolished, what was filed. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';
import { lists } from './model.ts';

export const demolition = designChart({
  id: 'demolition',
  panels: [
    { relation: 'to-scale', figures: ['demolition-average', 'filing-average'] },
    { relation: 'to-scale', figures: ['demolished-square-metres', 'filed-area'] },
    { relation: 'single', figures: ['demolition-ratio'] },
    { relation: 'single', figures: ['demolitions'] },
    { relation: 'single', figures: ['filings'] },
  ],
  labels,
  model: lists,
  layout,
});
