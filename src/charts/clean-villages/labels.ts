/** The labels of the chart; an edition has the words. */

export const labels = [
  'rank',
  'unstated',
  'lamps',
  'pavilions',
  'pavilionsWhat',
  'works',
  'worksWhat',
  'pine',
  'pineWhat',
  'pineCell',
] as const;

export type Label = (typeof labels)[number];
