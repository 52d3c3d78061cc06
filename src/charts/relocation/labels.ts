/** The labels of the chart; an edition has the words. */

export const labels = [
  'divisionFit',
  'divisionAbove',
  'divisionBelow',
  'divisionHouseholdAbove',
  'divisionHouseholdBelow',
  'resultFit',
  'resultAbove',
  'resultBelow',
  'resultHouseholdAbove',
  'resultHouseholdBelow',
  'rate',
  'moved',
  'since',
  'printed',
  'base',
  'all',
  'over',
  'target',
  'households',
  'question',
  'band',
  'byPeople',
  'byHouseholds',
  'noHouseholds',
] as const;

export type Label = (typeof labels)[number];
