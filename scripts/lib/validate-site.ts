import type { Choice } from '../../src/charts/charts-of.ts';
import { chooseCharts } from '../../src/charts/charts-of.ts';
import { figuresInText } from '../../src/charts/kit/chart.ts';
import { checkChart } from '../../src/charts/kit/check.ts';
import { checkDeclared } from '../../src/charts/kit/check-declared.ts';
import { checkArticles, checkProse, figuresInProse } from '../../src/content/check.ts';
import type { Names } from '../../src/edition/checks/texts.ts';
import { inFolder } from '../../src/edition/load.ts';
import { editionFolder } from '../../src/edition/read.ts';
import type { EditionMeta } from '../../src/edition/tables.ts';
import type { Site } from './validate.ts';

const figureFiles = ['figures.csv', 'derived.csv', 'references.csv'] as const;

/** Charts lack no figure of a file that could not be read. */
function choose(meta: EditionMeta, names: Names): Choice {
  const hidden = figureFiles.some((file) => names.unread.has(file));
  return chooseCharts(meta, (id) => hidden || names.figures.has(id));
}

/**
 * The charts and the prose of the edition. Which charts there are, and of which chapters the story is,
 * edition.json says: while it cannot be read, neither is checked.
 */
export const ownSite: Site = {
  checks: [
    ({ input: { meta }, edition, names }) => {
      if (meta === null) return [];
      const { charts, leftOut } = choose(meta, names);
      return [
        ...[
          ...checkDeclared(charts, meta),
          ...charts.flatMap((chart) => checkChart(chart, edition, names)),
        ].map((issue) =>
          issue.file === 'edition.json' ? inFolder(issue, editionFolder()) : issue,
        ),
        ...checkProse(names, meta, charts, leftOut),
      ];
    },
    ({ names }) => checkArticles(names),
  ],
  usedFigures: ({ input: { meta }, names }) =>
    meta === null
      ? null
      : [
          ...choose(meta, names).charts.flatMap((chart) => [
            ...chart.figures,
            ...figuresInText(chart),
          ]),
          ...figuresInProse(meta),
        ],
  leftOut: ({ input: { meta }, names }) => (meta === null ? [] : choose(meta, names).leftOut),
};
