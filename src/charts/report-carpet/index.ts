/** Every character of the report a square, every figure lit, and one field bare. */

import type { Locale } from '../../core/figure.ts';
import type { Edition } from '../../edition/edition.ts';
import type { EditionMeta } from '../../edition/tables.ts';
import { countNames } from '../../i18n/ui.ts';
import type { Chart, Width } from '../kit/chart.ts';
import { designChart } from '../kit/chart.ts';
import type { Scene } from '../kit/scene.ts';
import type { ChartText } from '../kit/wording.ts';
import { placeInMeta } from '../kit/wording.ts';
import { charactersState, countLabel, figuresState, nameLabel, problemsState } from './layout.ts';
import { modelOf } from './model.ts';

/** What it needs to know before the report is read. */
export type CarpetMeta = Pick<EditionMeta, 'chapters' | 'carpet'>;

const carpetId = 'report-carpet';
const counted = ['characters', 'figures'] as const;

/** The chart of a whole report. There is one for every edition, with the edition's own words. */
export function reportCarpet(meta: CarpetMeta): Chart {
  const { chapters } = meta;
  const text = { zh: textOf(meta, 'zh'), en: textOf(meta, 'en') };
  const design = designChart({
    id: carpetId,
    declared: 'carpet',
    // It shows every figure by its place, and none by its size.
    panels: [],
    // Its table: how many characters each chapter has, and how many figures.
    counts: chapters.flatMap(({ id, short }) =>
      counted.map((what) => ({
        id: `${what}-${id}`,
        label: {
          zh: `${short.zh}：${countNames.zh[what]}`,
          en: `${short.en}: ${countNames.en[what]}`,
        },
      })),
    ),
    labels: Object.keys(text.zh.labels),
    model: (_figure, edition) => modelOf(edition),
    layout: problemsState,
    states: { characters: charactersState, figures: figuresState, problems: problemsState },
  });
  const chapter = chapters[0]?.id ?? '';
  return design.withWords({ chapter, text, placeOf: placeInMeta('carpet') });
}

function textOf({ chapters, carpet }: CarpetMeta, locale: Locale): ChartText {
  const { all, each, ...words } = carpet[locale];
  const ofChapters = chapters.flatMap(({ id, short }) => [
    [nameLabel(id), short[locale]],
    // The same in both languages: the number alone.
    [countLabel(id), `{#figures-${id}}`],
  ]);
  return { ...words, labels: { all, each, ...Object.fromEntries(ofChapters) } };
}

/** Its drawing alone, for pictures that stand for the site. */
export function carpetDrawing(edition: Edition, locale: Locale, width: Width): Scene {
  return reportCarpet(edition.meta).draw(edition, locale, width);
}
