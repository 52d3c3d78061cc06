/** Tonnes, a minimum, on signed land: an open field, and one cell of it enlarged. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';
import { grain } from './model.ts';
import { grainState } from './states.ts';

export const grainOutput = designChart({
  id: 'grain-output',
  panels: [
    { relation: 'single', figures: ['grain-output'] },
    { relation: 'single', figures: ['yield-per-cell'] },
    { relation: 'single', figures: ['yield-per-mu'] },
    { relation: 'single', figures: ['signed-farmland'] },
    { relation: 'single', figures: ['land-cell'] },
  ],
  reads: ['grain-cell'],
  labels,
  model: grain,
  layout,
  states: { grain: grainState },
});
