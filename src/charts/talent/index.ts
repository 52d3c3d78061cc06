/** Students, a pool, agri-makers, attendances: four measures, each at a scale of its own. */

import { designChart } from '../kit/chart.ts';
import { examples } from './examples.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';

export const talent = designChart({
  id: 'talent',
  panels: [
    { relation: 'single', figures: ['students-recruited'] },
    { relation: 'single', figures: ['talent-pool'] },
    { relation: 'single', figures: ['agri-makers'] },
    { relation: 'single', figures: ['skills-training'] },
  ],
  labels,
  model: (figure) => ({
    students: figure('students-recruited').value,
    pool: figure('talent-pool').value,
    makers: figure('agri-makers').value,
    attendances: figure('skills-training').value,
  }),
  layout,
  examples,
});
