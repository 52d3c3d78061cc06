/** Households whose houses were checked, and buildings found dangerous: two units, no share. */

import { defineChart } from '../kit/chart.ts';
import { layout } from './layout.ts';
import { en, zh } from './text.ts';

export const safetyChecks = defineChart({
  id: 'safety-checks',
  chapter: 'station',
  panels: [
    { relation: 'single', figures: ['homes-checked'] },
    { relation: 'single', figures: ['dangerous-buildings'] },
    { relation: 'single', figures: ['checked-gable'] },
  ],
  text: { zh, en },
  model: (figure) => ({
    gables: figure('homes-checked').value / figure('checked-gable').value,
    buildings: figure('dangerous-buildings').value,
  }),
  layout,
});
