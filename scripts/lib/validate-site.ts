import { figuresInText } from '../../src/charts/kit/chart.ts';
import { checkChart } from '../../src/charts/kit/check.ts';
import { charts } from '../../src/charts/registry.ts';
import { checkArticles, checkProse, figuresInProse } from '../../src/content/check.ts';
import type { Site } from './validate.ts';

/** This project's charts and prose. */
export const ownSite: Site = {
  checks: [
    ({ edition, names }) => charts.flatMap((chart) => checkChart(chart, edition, names)),
    ({ names }) => checkProse(names, charts),
    ({ names }) => checkArticles(names),
  ],
  usedFigures: () => [
    ...charts.flatMap((chart) => [...chart.figures, ...figuresInText(chart)]),
    ...figuresInProse(),
  ],
};
