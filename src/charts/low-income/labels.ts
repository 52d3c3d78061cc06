/** The labels of the chart; an edition has the words. */

export const labels = ['households', 'helpers', 'people', 'size', 'aid'] as const;

export type Label = (typeof labels)[number];
