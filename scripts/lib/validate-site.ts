import type { Choice } from '../../src/charts/charts-of.ts';
import { chooseCharts } from '../../src/charts/charts-of.ts';
import type { Chart } from '../../src/charts/kit/chart.ts';
import { figuresInText } from '../../src/charts/kit/chart.ts';
import { checkChart } from '../../src/charts/kit/check.ts';
import { checkDeclared } from '../../src/charts/kit/check-declared.ts';
import { noteKey } from '../../src/charts/kit/wording.ts';
import { designs } from '../../src/charts/registry.ts';
import { checkArticles, checkProse, figuresInProse } from '../../src/content/check.ts';
import type { Chapter } from '../../src/core/figure.ts';
import type { Issue } from '../../src/core/issue.ts';
import { nearest } from '../../src/core/nearest.ts';
import { oncePer } from '../../src/core/once.ts';
import { chartWordsFit } from '../../src/edition/checks/chart-words.ts';
import type { DataInput } from '../../src/edition/checks/input.ts';
import { rowsWith } from '../../src/edition/checks/input.ts';
import { namesOf } from '../../src/edition/checks/texts.ts';
import { inFolder } from '../../src/edition/load.ts';
import { editionFolder } from '../../src/edition/read.ts';
import type { Site } from './validate.ts';

const figureFiles = ['figures.csv', 'derived.csv', 'references.csv'] as const;

/** The chapters of figures, by id; sizes from outside the report have none. */
const chaptersOf = oncePer(
  (input: DataInput): ReadonlyMap<string, Chapter> =>
    new Map(
      (['figures.csv', 'derived.csv'] as const).flatMap((file) =>
        rowsWith(input, file, ['id', 'chapter']).map(
          ({ data }) => [data.id, data.chapter] as const,
        ),
      ),
    ),
);

/**
 * The charts that the edition has; `null` while edition.json cannot be read. They lack no figure and no
 * words of a file that could not be read.
 */
const choiceOf = oncePer((input: DataInput): Choice | null => {
  const { meta, unread } = input;
  if (meta === null) return null;
  const { figures } = namesOf(input);
  const hidden = figureFiles.some((file) => unread.has(file));
  const chapters = chaptersOf(input);
  return chooseCharts({
    meta,
    has: (id) => hidden || figures.has(id),
    chapterOf: (id) => chapters.get(id),
    words: unread.has('chart-words.csv')
      ? null
      : rowsWith(input, 'chart-words.csv', ['chart', 'key']),
  });
});

/**
 * The chapters with figures of a chart that edition.json declares, one that has a typo taken for the
 * one that was meant; none where nobody knows, and for charts of this code, whose place is settled.
 */
function homesOf({ declared, figures }: Chart, input: DataInput): Chapter[] {
  const chapters = chaptersOf(input);
  if (declared === undefined || figureFiles.some((file) => input.unread.has(file))) return [];
  const known = [...chapters.keys()];
  const meant = figures.map((id) => (chapters.has(id) ? id : (nearest(id, known) ?? id)));
  return [...new Set(meant.flatMap((id) => chapters.get(id) ?? []))];
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
      const [{ meta }, choice] = [input, choiceOf(input)];
      if (meta === null || choice === null) return [];
      const drawn = wordsWhole(input) ? edition : null;
      return [
        ...[
          ...checkDeclared(choice.charts, meta, (chart) => homesOf(chart, input)),
          ...choice.charts.flatMap((chart) => checkChart(chart, drawn, names)),
        ].map(located),
        ...checkProse(
          names,
          meta,
          choice.charts.map((chart) => ({ ...chart, chapters: homesOf(chart, input) })),
          choice.leftOut,
        ),
      ];
    },
    ({ names }) => checkArticles(names),
  ],
  usedFigures: ({ input }) => {
    const [{ meta }, choice] = [input, choiceOf(input)];
    if (meta === null || choice === null || !wordsWhole(input)) return null;
    return [
      ...choice.charts.flatMap((chart) => [...chart.figures, ...figuresInText(chart)]),
      ...figuresInProse(meta),
    ];
  },
  leftOut: ({ input }) => choiceOf(input)?.leftOut ?? [],
};
