/** What was cleared for the railway, and, apart, the houses that lots were drawn for. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const railwayClearance = designChart({
  id: 'railway-clearance',
  panels: [
    { relation: 'single', figures: ['rail-land'] },
    { relation: 'single', figures: ['rail-buildings'] },
    { relation: 'single', figures: ['plots-drawn'] },
    { relation: 'single', figures: ['land-cell'] },
  ],
  labels,
  model: (figure) => ({
    land: figure('rail-land').value / figure('land-cell').value,
    buildings: figure('rail-buildings').value,
    plots: figure('plots-drawn').value,
  }),
  layout,
});
