/** The labels of the chart; an edition has the words. */

export const labels = [
  'haircuts',
  'patrols',
  'turns',
  'batches',
  'drives',
  'drills',
  'kits',
  'block',
] as const;

export type Label = (typeof labels)[number];
