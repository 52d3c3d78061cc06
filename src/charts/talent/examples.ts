/** Other years: nobody, and long numbers. */

import type { Examples } from '../kit/chart.ts';

export const examples: Examples = {
  'hardly-anybody': { 'students-recruited': 1, 'talent-pool': 3, 'agri-makers': 1 },
  crowds: {
    'students-recruited': 380,
    'talent-pool': 2580,
    'agri-makers': 80,
    'skills-training': 900,
  },
};
