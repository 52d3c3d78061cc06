/** The charts of an edition: its own, and those of this code whose figures it has. */

import { oncePer } from '../core/once.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionMeta } from '../edition/tables.ts';
import { barChart } from './bars/index.ts';
import type { Chart } from './kit/chart.ts';
import { figuresInText } from './kit/chart.ts';
import { charts } from './registry.ts';
import { reportCarpet } from './report-carpet/index.ts';

/** A chart that an edition does not have, and what it would need. */
export interface LeftOut {
  readonly id: string;
  /** Figures that it draws or names; none where only its chapter is missing. */
  readonly figures: readonly string[];
  readonly chapter: string | null;
}

export interface Choice {
  /** In the order of the chapters: those that the edition declares, then those of this code. */
  readonly charts: readonly Chart[];
  readonly leftOut: readonly LeftOut[];
}

/** What is said of charts before figures are read. */
export type ChartsMeta = Pick<EditionMeta, 'chapters' | 'carpet' | 'charts'>;

/**
 * Chooses the charts of an edition. One of this code is left out when the edition lacks something that
 * it needs; one that the edition declares never is: there it is a mistake, which the checks tell.
 * @param has whether there is a figure of this id
 */
export function chooseCharts(meta: ChartsMeta, has: (id: string) => boolean): Choice {
  const places = new Map(meta.chapters.map(({ id }, index) => [id, index]));
  const lacking = charts.map((chart): LeftOut => {
    const needed = new Set([...chart.figures, ...figuresInText(chart)]);
    return {
      id: chart.id,
      figures: [...needed].filter((id) => !has(id)),
      chapter: places.has(chart.chapter) ? null : chart.chapter,
    };
  });
  const leftOut = lacking.filter(({ figures, chapter }) => figures.length > 0 || chapter !== null);
  const missing = new Set(leftOut.map(({ id }) => id));
  const chosen = [
    reportCarpet(meta),
    ...meta.charts.map((source, index) => barChart(source, `charts.${index}`)),
    ...charts.filter(({ id }) => !missing.has(id)),
  ];
  const place = ({ chapter }: Chart) => places.get(chapter) ?? places.size;
  return { charts: chosen.sort((one, other) => place(one) - place(other)), leftOut };
}

const choiceOf = oncePer((edition: Edition): Choice => {
  const ids = new Set(
    [...edition.printed, ...edition.derived, ...edition.references].map(({ id }) => id),
  );
  return chooseCharts(edition.meta, (id) => ids.has(id));
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
