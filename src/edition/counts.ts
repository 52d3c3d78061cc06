/** What can be counted of the edition itself, for sentences like “80 figures, 5,233 characters”. */

import type { Chapter } from '../core/figure.ts';
import { chapterRanges } from './ranges.ts';
import type { EditionMeta, Rows } from './tables.ts';

export type Counts = ReadonlyMap<string, number>;

/** The ids of all counts, as `{#…}` names them. */
export function countIds({ chapters }: Pick<EditionMeta, 'chapters'>): ReadonlySet<string> {
  return new Set([
    'figures',
    'non-figures',
    'derived',
    'characters',
    'report-year',
    'plan-year',
    'figures-achievements',
    ...chapters.flatMap(({ id }) => [`figures-${id}`, `characters-${id}`]),
  ]);
}

/**
 * Counts by id: `figures`, `non-figures`, `derived`, `characters`, `report-year` and `plan-year`
 * (years, written without grouping), `figures-achievements`, and for each chapter `figures-<chapter>`
 * and `characters-<chapter>` (line ends not counted: they have no square on the map).
 */
export function countEdition(meta: EditionMeta, report: string, rows: Rows): Counts {
  const figures = new Map<Chapter, number>(meta.chapters.map(({ id }) => [id, 0]));
  for (const { data } of rows['figures.csv']) {
    figures.set(data.chapter, (figures.get(data.chapter) ?? 0) + 1);
  }
  const characters = new Map(
    chapterRanges(report, meta).map(({ id, start, end }) => [
      id,
      report.slice(start, end).replaceAll('\n', '').length,
    ]),
  );
  return new Map([
    ['figures', rows['figures.csv'].length],
    ['non-figures', rows['non-figures.csv'].length],
    ['derived', rows['derived.csv'].length],
    ['characters', report.replaceAll('\n', '').length],
    ['report-year', meta.reportYear],
    ['plan-year', meta.planYear],
    [
      'figures-achievements',
      meta.chapters
        .filter(({ role }) => role === 'preamble' || role === 'achievement')
        .reduce((sum, { id }) => sum + (figures.get(id) ?? 0), 0),
    ],
    ...meta.chapters.flatMap(({ id }): [string, number][] => [
      [`figures-${id}`, figures.get(id) ?? 0],
      [`characters-${id}`, characters.get(id) ?? 0],
    ]),
  ]);
}
