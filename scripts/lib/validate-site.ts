import type { Choice } from '../../src/charts/charts-of.ts';
import { chooseCharts } from '../../src/charts/charts-of.ts';
import { figuresInText } from '../../src/charts/kit/chart.ts';
import { checkChart } from '../../src/charts/kit/check.ts';
import { checkDeclared } from '../../src/charts/kit/check-declared.ts';
import { noteKey } from '../../src/charts/kit/wording.ts';
import { designs } from '../../src/charts/registry.ts';
import { checkArticles, checkProse, figuresInProse } from '../../src/content/check.ts';
import type { Chapter } from '../../src/core/figure.ts';
import type { Issue } from '../../src/core/issue.ts';
import { oncePer } from '../../src/core/once.ts';
import { chartWordsFit } from '../../src/edition/checks/chart-words.ts';
import type { DataInput } from '../../src/edition/checks/input.ts';
import { rowsWith } from '../../src/edition/checks/input.ts';
import type { Names } from '../../src/edition/checks/texts.ts';
import { inFolder } from '../../src/edition/load.ts';
import { editionFolder } from '../../src/edition/read.ts';
import type { EditionMeta } from '../../src/edition/tables.ts';
import type { Site } from './validate.ts';

const figureFiles = ['figures.csv', 'derived.csv', 'references.csv'] as const;

/** Charts lack no figure and no words of a file that could not be read. */
function choose(input: DataInput, meta: EditionMeta, names: Names): Choice {
  const hidden = figureFiles.some((file) => names.unread.has(file));
  const chapters = new Map<string, Chapter>(
    (['figures.csv', 'derived.csv'] as const).flatMap((file) =>
      rowsWith(input, file, ['id', 'chapter']).map(({ data }) => [data.id, data.chapter] as const),
    ),
  );
  return chooseCharts({
    meta,
    has: (id) => hidden || names.figures.has(id),
    chapterOf: (id) => chapters.get(id),
    words: names.unread.has('chart-words.csv')
      ? null
      : rowsWith(input, 'chart-words.csv', ['chart', 'key']),
  });
}

const wordIssues = oncePer(chartWordsFit(designs, noteKey));

/** Whether all that charts say can be read, so that nothing is missing for want of it. */
const wordsWhole = (input: DataInput): boolean =>
  !input.unread.has('chart-words.csv') &&
  input.damaged['chart-words.csv'].length === 0 &&
  wordIssues(input).length === 0;

/** Files of the edition as they are found from where the command was given. */
const located = (issue: Issue): Issue =>
  issue.file.startsWith('src/') ? issue : inFolder(issue, editionFolder());

/**
 * The charts and the prose of the edition. Which charts there are, and of which chapters the story is,
 * edition.json says: while it cannot be read, neither is checked.
 */
export const ownSite: Site = {
  checks: [
    ({ input }) => wordIssues(input).map(located),
    ({ input, edition, names }) => {
      const { meta } = input;
      if (meta === null) return [];
      const { charts, leftOut } = choose(input, meta, names);
      const drawn = wordsWhole(input) ? edition : null;
      return [
        ...[
          ...checkDeclared(charts, meta),
          ...charts.flatMap((chart) => checkChart(chart, drawn, names)),
        ].map(located),
        ...checkProse(names, meta, charts, leftOut),
      ];
    },
    ({ names }) => checkArticles(names),
  ],
  usedFigures: ({ input, names }) =>
    input.meta === null || !wordsWhole(input)
      ? null
      : [
          ...choose(input, input.meta, names).charts.flatMap((chart) => [
            ...chart.figures,
            ...figuresInText(chart),
          ]),
          ...figuresInProse(input.meta),
        ],
  leftOut: ({ input, names }) =>
    input.meta === null ? [] : choose(input, input.meta, names).leftOut,
};
