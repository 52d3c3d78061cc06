/** Four pieces of land at one scale, and a football pitch to know the scale by. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';
import { modelOf } from './model.ts';
import { fieldState, plotsState } from './states.ts';

export const landToScale = designChart({
  id: 'land-to-scale',
  panels: [
    {
      relation: 'to-scale',
      figures: ['signed-farmland', 'rail-land', 'reclaimed-area', 'farmland-target'],
    },
    { relation: 'single', figures: ['land-cell'] },
  ],
  reads: ['cell-area', 'pitch-length', 'pitch-width'],
  labels,
  model: modelOf,
  layout,
  states: { field: fieldState, plots: plotsState },
});
