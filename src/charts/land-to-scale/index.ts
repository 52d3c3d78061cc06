/** Four pieces of land at one scale, and a football pitch to know the scale by. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { modelOf } from './model.ts';
import { fieldState, plotsState } from './states.ts';
import { en, zh } from './text.ts';

export const landToScale = defineChart({
  id: 'land-to-scale',
  chapter: 'farming',
  panels: [
    {
      relation: 'to-scale',
      figures: ['signed-farmland', 'rail-land', 'reclaimed-area', 'farmland-target'],
    },
    { relation: 'single', figures: ['land-cell'] },
  ],
  text: { zh, en },
  model: modelOf,
  layout,
  states: { field: fieldState, plots: plotsState },
});
