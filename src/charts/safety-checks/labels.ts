/** The labels of the chart; an edition has the words. */

export const labels = ['checked', 'gable', 'dangerous', 'cell'] as const;

export type Label = (typeof labels)[number];
