/** A chart that an edition declares without code: figures of one quantity as bars to one scale. */

import type { Bilingual, Qualifier } from '../../core/figure.ts';
import type { EditionMeta } from '../../edition/tables.ts';
import type { Chart } from '../kit/chart.ts';
import { designChart } from '../kit/chart.ts';
import { placeInMeta } from '../kit/wording.ts';
import { layout } from './layout.ts';

/** A bar: its length in base units of the quantity, and how it ends. */
export interface Bar {
  readonly figure: string;
  readonly label: Bilingual;
  readonly size: number;
  /** A target, which is not there yet. */
  readonly planned: boolean;
  readonly qualifier: Qualifier;
}

/** @param declared its place in edition.json */
export function barChart(source: EditionMeta['charts'][number], declared: string): Chart {
  const { id, chapter, figures, text } = source;
  const design = designChart({
    id,
    declared,
    panels: [{ relation: 'same-unit', figures }],
    labels: [],
    model: (figure) =>
      figures.map((one): Bar => {
        const { label, value, unit, qualifier, kind } = figure(one);
        const size = value * unit.base;
        return { figure: one, label, size, planned: kind === 'target', qualifier };
      }),
    layout,
  });
  return design.withWords({
    chapter,
    text: { zh: { ...text.zh, labels: {} }, en: { ...text.en, labels: {} } },
    placeOf: placeInMeta(`${declared}.text`),
  });
}
