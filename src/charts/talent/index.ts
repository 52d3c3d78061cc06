/** Students, a pool, agri-makers, attendances: four measures, each at a scale of its own. */

import { defineChart } from '../kit/chart.ts';
import { examples } from './examples.ts';
import { layout } from './layout.ts';
import { en, zh } from './text.ts';

export const talent = defineChart({
  id: 'talent',
  chapter: 'farming',
  panels: [
    { relation: 'single', figures: ['students-recruited'] },
    { relation: 'single', figures: ['talent-pool'] },
    { relation: 'single', figures: ['agri-makers'] },
    { relation: 'single', figures: ['skills-training'] },
  ],
  text: { zh, en },
  model: (figure) => ({
    students: figure('students-recruited').value,
    pool: figure('talent-pool').value,
    makers: figure('agri-makers').value,
    attendances: figure('skills-training').value,
  }),
  layout,
  examples,
});
