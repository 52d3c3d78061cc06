/** The targets for the year to come, each under the verb that the report gives it. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const plan2023 = designChart({
  id: 'plan-2023',
  panels: [
    { relation: 'single', figures: ['villages-to-keep'] },
    { relation: 'single', figures: ['villages-to-strive'] },
    { relation: 'single', figures: ['million-village-line'] },
    { relation: 'single', figures: ['top-village-income'] },
    { relation: 'single', figures: ['study-base-target'] },
    { relation: 'single', figures: ['workshop-target'] },
    { relation: 'to-scale', figures: ['farmland-target', 'land-cell'] },
  ],
  labels,
  model: (figure) => ({ cells: figure('farmland-target').value / figure('land-cell').value }),
  layout,
});
