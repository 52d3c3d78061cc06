/** The one definition of a chart, from which its drawing, table, alt text and files are made. */

import type { Chapter, Figure, Locale } from '../../core/figure.ts';
import { figuresIn } from '../../core/template.ts';
import type { Edition } from '../../edition/edition.ts';
import { bindText } from '../../i18n/bind.ts';
import type { Typesetter } from './labels.ts';
import { typesetter } from './labels.ts';
import type { Scene } from './scene.ts';
import { sound } from './sound.ts';

/**
 * How the figures of one panel stand to each other; what the panel may draw follows from it.
 * - `whole-and-part`: parts of a stated whole, in one field. `basis` says who states it: the report
 *   (其中), accounting convention, or our inference, which the notes must then say.
 * - `same-unit`: one axis, one unit. - `to-scale`: sizes of one quantity at one scale.
 * - `single`: each figure for itself, no common axis.
 */
export type Panel =
  | {
      readonly relation: 'whole-and-part';
      readonly whole: string;
      readonly parts: readonly string[];
      readonly basis: 'stated' | 'convention' | 'inference';
    }
  | { readonly relation: 'same-unit' | 'to-scale' | 'single'; readonly figures: readonly string[] };

/** A count of the data (edition/counts.ts), with what it counts. */
export interface Count {
  readonly id: string;
  readonly label: Readonly<Record<Locale, string>>;
}

/** A chart's words, as templates (core/template.ts). */
export interface ChartText<Label extends string> {
  /** The finding, as a headline. */
  readonly title: string;
  /** What one mark is. */
  readonly what: string;
  /** The finding in one sentence that stands alone. */
  readonly takeaway: string;
  /** What somebody who cannot see the drawing needs to know. */
  readonly alt: string;
  /** What the drawing cannot tell. */
  readonly notes: readonly string[];
  readonly labels: Readonly<Record<Label, string>>;
  /** The alt text of each state the chart has in a scene. */
  readonly states?: Readonly<Record<string, string>>;
}

/**
 * What its figures may be another time, by a name for each case: other values for some of them. They
 * are drawn for those who work on the chart, and have to be as honest and readable as it is.
 */
export type Examples = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The two widths a chart is drawn at, in units; CSS shows one of them. */
export const widths = { narrow: 320, wide: 720 } as const;
export type Width = keyof typeof widths;

/**
 * How high a state of a scene may be, in units: what is left of a phone of 360 × 640, and of a
 * desktop window of 1280 × 800, beside the words of its step.
 */
export const stageHeights: Readonly<Record<Width, number>> = { narrow: 352, wide: 560 };

/** What a layout has to work with. */
export interface Frame<Label extends string> {
  readonly width: number;
  readonly wide: boolean;
  readonly locale: Locale;
  readonly type: Typesetter;
  readonly labels: Readonly<Record<Label, string>>;
}

export interface ChartSource<Model, Label extends string> {
  /** Folder, address, file name: permanent. */
  readonly id: string;
  readonly chapter: Chapter;
  /** Where edition.json declares it; a chart of this code is not declared there. */
  readonly declared?: string;
  readonly panels: readonly Panel[];
  /** Counts of the data itself that it shows beside figures, or instead of them. */
  readonly counts?: readonly Count[];
  readonly text: Readonly<Record<Locale, ChartText<Label>>>;
  /** The figures as numbers and shares; no pixels, no language. */
  model(figure: (id: string) => Figure, edition: Edition): Model;
  /** Places everything for one width and language. */
  layout(model: Model, frame: Frame<Label>): Scene;
  /**
   * The same figures as a scene shows them, step by step: a complete drawing for each state, no
   * higher than its stage. Marks that stay themselves from state to state carry a `key`.
   */
  readonly states?: Readonly<Record<string, (model: Model, frame: Frame<Label>) => Scene>>;
  readonly examples?: Examples;
}

/** A chart, its model's type hidden. */
export interface Chart
  extends Omit<
    ChartSource<unknown, string>,
    'model' | 'layout' | 'states' | 'counts' | 'examples'
  > {
  readonly counts: readonly Count[];
  readonly examples: Examples;
  /** The ids of all figures that its drawing shows, in the order of its panels. */
  readonly figures: readonly string[];
  /** The names of its states in a scene, in their order. */
  readonly states: readonly string[];
  /**
   * Draws the chart, or a state of it.
   * @throws RangeError for a state that it does not have, and for figures that it cannot draw
   */
  draw(edition: Edition, locale: Locale, width: Width, state?: string): Scene;
}

/** Defines a chart. */
export function defineChart<Model, Label extends string>(source: ChartSource<Model, Label>): Chart {
  const { id, chapter, declared, panels, text } = source;
  return {
    id,
    chapter,
    ...(declared === undefined ? {} : { declared }),
    panels,
    text,
    counts: source.counts ?? [],
    examples: source.examples ?? {},
    figures: [...new Set(panels.flatMap(panelFigures))],
    states: Object.keys(source.states ?? {}),
    draw: (edition, locale, width, state) => {
      const layout = state === undefined ? source.layout : source.states?.[state];
      if (layout === undefined) throw new RangeError(`${id} has no state ${state}`);
      const scene = layout(source.model(edition.figure, edition), {
        width: widths[width],
        wide: width === 'wide',
        locale,
        type: typesetter(edition, locale),
        labels: text[locale].labels,
      });
      return sound(scene, id);
    },
  };
}

/** The figures of a panel. */
export function panelFigures(panel: Panel): readonly string[] {
  return panel.relation === 'whole-and-part' ? [panel.whole, ...panel.parts] : panel.figures;
}

/** The ids of all figures it shows: those it measures, and those it only shows the place of. */
export function figuresShown(chart: Chart, edition: Edition): string[] {
  const placed = chart
    .draw(edition, 'zh', 'wide')
    .nodes.flatMap((node) =>
      node.type === 'path' && node.link && node.figure !== undefined ? [node.figure] : [],
    );
  return [...new Set([...chart.figures, ...placed])];
}

/** Every figure that a chart's words name, beside those it draws. */
export function figuresInText(chart: Chart): string[] {
  return Object.values(chart.text).flatMap(
    ({ title, what, takeaway, alt, notes, labels, states = {} }) =>
      [
        title,
        what,
        takeaway,
        alt,
        ...notes,
        ...Object.values(labels),
        ...Object.values(states),
      ].flatMap(figuresIn),
  );
}

/** A chart's words as plain text. */
export function chartWords(chart: Chart, edition: Edition, locale: Locale) {
  const { title, what, takeaway, alt, notes } = chart.text[locale];
  const say = (template: string) => bindText(template, locale, edition);
  return {
    title: say(title),
    what: say(what),
    takeaway: say(takeaway),
    alt: say(alt),
    notes: notes.map(say),
  };
}
