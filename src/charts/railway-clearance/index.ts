/** What was cleared for the railway, and, apart, the houses that lots were drawn for. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { en, zh } from './text.ts';

export const railwayClearance = defineChart({
  id: 'railway-clearance',
  chapter: 'station',
  panels: [
    { relation: 'single', figures: ['rail-land'] },
    { relation: 'single', figures: ['rail-buildings'] },
    { relation: 'single', figures: ['plots-drawn'] },
    { relation: 'single', figures: ['land-cell'] },
  ],
  text: { zh, en },
  model: (figure) => ({
    land: figure('rail-land').value / figure('land-cell').value,
    buildings: figure('rail-buildings').value,
    plots: figure('plots-drawn').value,
  }),
  layout,
});
