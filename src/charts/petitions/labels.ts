/** The labels of the chart; an edition has the words. */

export const labels = ['closed', 'year', 'old', 'since', 'provincial', 'overlap'] as const;

export type Label = (typeof labels)[number];
