/** The labels of the chart; an edition has the words. */

export const labels = [
  'students',
  'studentsName',
  'pool',
  'poolName',
  'makers',
  'makersName',
  'training',
  'trainingName',
] as const;

export type Label = (typeof labels)[number];
