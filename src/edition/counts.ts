/** What can be counted of the edition itself, for sentences like “80 figures, 5,233 characters”. */

import type { Chapter } from '../core/figure.ts';
import { achievementChapters, chapters } from '../core/figure.ts';
import { chapterRanges } from './ranges.ts';
import type { EditionMeta, Rows } from './tables.ts';

export type Counts = ReadonlyMap<string, number>;

/**
 * Counts by id: `figures`, `non-figures`, `derived`, `characters`, `report-year` and `plan-year`
 * (years, written without grouping), `figures-achievements`, and for each chapter `figures-<chapter>`
 * and `characters-<chapter>` (line ends and the white space around them not counted).
 */
export function countEdition(meta: EditionMeta, report: string, rows: Rows): Counts {
  const figuresOf = (chapter: Chapter) =>
    rows['figures.csv'].filter(({ data }) => data.chapter === chapter).length;
  const ranges = chapterRanges(report, meta);
  const perChapter = chapters.flatMap((chapter): [string, number][] => {
    const range = ranges.find(({ id }) => id === chapter);
    const text = range === undefined ? '' : report.slice(range.start, range.end);
    return [
      [`figures-${chapter}`, figuresOf(chapter)],
      [`characters-${chapter}`, text.replace(/\s/gu, '').length],
    ];
  });
  return new Map([
    ['figures', rows['figures.csv'].length],
    ['non-figures', rows['non-figures.csv'].length],
    ['derived', rows['derived.csv'].length],
    ['characters', report.length],
    ['report-year', meta.reportYear],
    ['plan-year', meta.planYear],
    [
      'figures-achievements',
      achievementChapters.reduce((sum, chapter) => sum + figuresOf(chapter), 0),
    ],
    ...perChapter,
  ]);
}
