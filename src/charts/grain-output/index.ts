/** At least 2,000 tonnes on 4,681 mu of signed land: an open field, and one cell of it enlarged. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { grain } from './model.ts';
import { grainState } from './states.ts';
import { en, zh } from './text.ts';

export const grainOutput = defineChart({
  id: 'grain-output',
  chapter: 'farming',
  panels: [
    { relation: 'single', figures: ['grain-output'] },
    { relation: 'single', figures: ['yield-per-cell'] },
    { relation: 'single', figures: ['yield-per-mu'] },
    { relation: 'single', figures: ['signed-farmland'] },
    { relation: 'single', figures: ['land-cell'] },
  ],
  text: { zh, en },
  model: grain,
  layout,
  states: { grain: grainState },
});
