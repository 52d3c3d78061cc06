/** The labels of the chart; an edition has the words. */

export const labels = ['all', 'legacy', 'firstPlace', 'secondPlace', 'other'] as const;

export type Label = (typeof labels)[number];
