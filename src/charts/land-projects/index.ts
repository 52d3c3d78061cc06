/** Land reclaimed, land to be won, land consolidated: six counts, of which one is an area. */

import { designChart } from '../kit/chart.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const landProjects = designChart({
  id: 'land-projects',
  panels: [
    { relation: 'to-scale', figures: ['reclaimed-area', 'land-cell'] },
    { relation: 'single', figures: ['reclaimed-plots'] },
    { relation: 'single', figures: ['farmland-surveyed'] },
    { relation: 'single', figures: ['farmland-evidenced'] },
    { relation: 'single', figures: ['ludong-households'] },
    { relation: 'single', figures: ['ludong-people'] },
  ],
  labels,
  model: (figure) => ({
    area: figure('reclaimed-area').value / figure('land-cell').value,
    plots: figure('reclaimed-plots').value,
    surveyed: figure('farmland-surveyed').value,
    evidenced: figure('farmland-evidenced').value,
    households: figure('ludong-households').value,
    people: figure('ludong-people').value,
  }),
  layout,
});
