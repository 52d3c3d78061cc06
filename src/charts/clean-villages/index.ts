/** What was built, mended and felled to clean the villages up, and the place it came to. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const cleanVillages = designChart({
  id: 'clean-villages',
  panels: [
    { relation: 'single', figures: ['inspection-rank'] },
    { relation: 'single', figures: ['waste-pavilions'] },
    { relation: 'single', figures: ['street-lamps'] },
    { relation: 'single', figures: ['sewage-works'] },
    { relation: 'single', figures: ['pine-felled'] },
    { relation: 'single', figures: ['pine-cell'] },
  ],
  labels,
  model: (figure) => ({
    rank: figure('inspection-rank').value,
    pavilions: figure('waste-pavilions').value,
    lamps: figure('street-lamps').value,
    works: figure('sewage-works').value,
    pine: figure('pine-felled').value / figure('pine-cell').value,
  }),
  layout,
});
