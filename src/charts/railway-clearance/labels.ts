/** The labels of the chart; an edition has the words. */

export const labels = ['land', 'cell', 'buildings', 'plots', 'when'] as const;

export type Label = (typeof labels)[number];
