/** Other years: hardly any cases, and many. */

import type { Examples } from '../kit/chart.ts';

export const examples: Examples = {
  'hardly-any': { 'petitions-closed': 1, 'old-petitions': 4, 'old-petitions-provincial': 1 },
  'many-closed': { 'petitions-closed': 400 },
};
