/** The charts of an edition: its own, and those of this code for which it has figures and words. */

import type { Chapter } from '../core/figure.ts';
import { oncePer } from '../core/once.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionMeta } from '../edition/tables.ts';
import { barChart } from './bars/index.ts';
import type { Chart, ChartDesign } from './kit/chart.ts';
import type { WordsRow } from './kit/wording.ts';
import { wordsByChart, wordsOf } from './kit/wording.ts';
import { designs } from './registry.ts';
import { reportCarpet } from './report-carpet/index.ts';

/** A chart that an edition does not have, and what it would need. */
export interface LeftOut {
  readonly id: string;
  /** Figures that it would draw. */
  readonly figures: readonly string[];
  /** Whether it would need words as well. */
  readonly words: boolean;
}

export interface Choice {
  /** In the order of the chapters: those that the edition declares, then those of this code. */
  readonly charts: readonly Chart[];
  readonly leftOut: readonly LeftOut[];
}

/** What decides on the charts of an edition; to be had before its figures are proved. */
export interface Material {
  readonly meta: Pick<EditionMeta, 'chapters' | 'carpet' | 'charts'>;
  /** Whether there is a figure of this id. */
  has(figure: string): boolean;
  /** The chapter that a figure stands in; none for sizes from outside the report. */
  chapterOf(figure: string): Chapter | undefined;
  /** The rows of chart-words.csv; `null` where nobody knows them. */
  readonly words: readonly WordsRow[] | null;
}

/**
 * Chooses the charts of an edition. One of this code is left out when the edition lacks figures or all
 * words for it, and stands in the chapter of the first of its figures; one that the edition declares
 * never is left out: there it is a mistake, which the checks tell.
 */
export function chooseCharts({ meta, has, chapterOf, words }: Material): Choice {
  const known = words === null ? null : wordsByChart(words);
  const lackingOf = ({ id, needs }: ChartDesign): LeftOut => ({
    id,
    figures: needs.filter((figure) => !has(figure)),
    words: known !== null && !known.has(id),
  });
  const leftOut = designs
    .map(lackingOf)
    .filter((lacking) => lacking.figures.length > 0 || lacking.words);
  const missing = new Set(leftOut.map(({ id }) => id));
  const coded = designs
    .filter(({ id }) => !missing.has(id))
    .map((design) => {
      const [chapter = ''] = design.figures.flatMap((figure) => chapterOf(figure) ?? []);
      return design.withWords({ chapter, ...(known?.get(design.id) ?? wordsOf([])) });
    });
  const chosen = [
    reportCarpet(meta),
    ...meta.charts.map((source, index) => barChart(source, `charts.${index}`)),
    ...coded,
  ];
  const places = new Map(meta.chapters.map(({ id }, index) => [id, index]));
  const place = ({ chapter }: Chart) => places.get(chapter) ?? places.size;
  return { charts: chosen.sort((one, other) => place(one) - place(other)), leftOut };
}

const choiceOf = oncePer((edition: Edition): Choice => {
  const { meta, printed, derived, references, chartWords } = edition;
  const chapters = new Map<string, Chapter | undefined>([
    ...[...printed, ...derived].map(({ id, chapter }) => [id, chapter] as const),
    ...references.map(({ id }) => [id, undefined] as const),
  ]);
  return chooseCharts({
    meta,
    has: (id) => chapters.has(id),
    chapterOf: (id) => chapters.get(id),
    words: chartWords,
  });
});

/** The charts of an edition, in the order of its chapters. */
export function chartsOf(edition: Edition): readonly Chart[] {
  return choiceOf(edition).charts;
}

/** A chart by its id. @throws RangeError when the edition has none */
export function chartOf(id: string, edition: Edition): Chart {
  const chart = chartsOf(edition).find((known) => known.id === id);
  if (chart === undefined) throw new RangeError(`no chart ${id}`);
  return chart;
}
