/** Some left the roll; others were “newly enrolled” in one of two things, and the words do not say which. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const dibaoRoll = designChart({
  id: 'dibao-roll',
  // One unit, and still no common scale: nobody may subtract the one from the other.
  panels: [
    { relation: 'single', figures: ['dibao-removed'] },
    { relation: 'single', figures: ['dibao-added'] },
  ],
  labels,
  model: (figure) => ({
    removed: figure('dibao-removed').value,
    added: figure('dibao-added').value,
  }),
  layout,
});
