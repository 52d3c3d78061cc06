/** Households whose houses were checked, and buildings found dangerous: two units, no share. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const safetyChecks = designChart({
  id: 'safety-checks',
  panels: [
    { relation: 'single', figures: ['homes-checked'] },
    { relation: 'single', figures: ['dangerous-buildings'] },
    { relation: 'single', figures: ['checked-gable'] },
  ],
  labels,
  model: (figure) => ({
    gables: figure('homes-checked').value / figure('checked-gable').value,
    buildings: figure('dangerous-buildings').value,
  }),
  layout,
});
