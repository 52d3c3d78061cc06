/** What was built, mended and felled to clean the villages up, and the place it came to. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { en, zh } from './text.ts';

export const cleanVillages = defineChart({
  id: 'clean-villages',
  chapter: 'station',
  panels: [
    { relation: 'single', figures: ['inspection-rank'] },
    { relation: 'single', figures: ['waste-pavilions'] },
    { relation: 'single', figures: ['street-lamps'] },
    { relation: 'single', figures: ['sewage-works'] },
    { relation: 'single', figures: ['pine-felled'] },
    { relation: 'single', figures: ['pine-cell'] },
  ],
  text: { zh, en },
  model: (figure) => ({
    rank: figure('inspection-rank').value,
    pavilions: figure('waste-pavilions').value,
    lamps: figure('street-lamps').value,
    works: figure('sewage-works').value,
    pine: figure('pine-felled').value / figure('pine-cell').value,
  }),
  layout,
});
