/**
 * The one definition of a chart, from which its drawing, table, alt text and files are made: a design,
 * which is code, and the words that an edition has for it.
 */

import type { Figure, Locale } from '../../core/figure.ts';
import { figuresIn } from '../../core/template.ts';
import type { Edition } from '../../edition/edition.ts';
import { bindText } from '../../i18n/bind.ts';
import type { Typesetter } from './labels.ts';
import { typesetter } from './labels.ts';
import type { Scene } from './scene.ts';
import { sound } from './sound.ts';
import type { Wording } from './wording.ts';
import { keysOf, textEntries } from './wording.ts';

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

export interface DesignSource<Model, Label extends string> {
  /** Folder, address, file name: permanent. */
  readonly id: string;
  /** Where edition.json declares it; a chart of this code is not declared there. */
  readonly declared?: string;
  readonly panels: readonly Panel[];
  /** Figures that its model reads beside those of its panels: what one mark stands for. */
  readonly reads?: readonly string[];
  /** Counts of the data itself that it shows beside figures, or instead of them. */
  readonly counts?: readonly Count[];
  /** The names of its labels; an edition has the words. */
  readonly labels: readonly Label[];
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

interface DesignFacts extends Pick<DesignSource<unknown, string>, 'id' | 'declared' | 'panels'> {
  readonly counts: readonly Count[];
  readonly examples: Examples;
  /** The ids of all figures that its drawing shows, in the order of its panels. */
  readonly figures: readonly string[];
  /** The names of its states in a scene, in their order. */
  readonly states: readonly string[];
}

/** A chart without its words, its model's type hidden. */
export interface ChartDesign extends DesignFacts {
  /** Figures without which it cannot be drawn: those that it shows, and those that its model reads. */
  readonly needs: readonly string[];
  /** The keys for which an edition has to have words. */
  readonly keys: readonly string[];
  /** The chart with an edition's words. */
  withWords(wording: Wording): Chart;
}

/** A chart with its words. */
export interface Chart extends DesignFacts, Wording {
  /**
   * Draws the chart, or a state of it.
   * @throws RangeError for a state that it does not have, and for figures that it cannot draw
   */
  draw(edition: Edition, locale: Locale, width: Width, state?: string): Scene;
}

/** Designs a chart. */
export function designChart<Model, Label extends string>(
  source: DesignSource<Model, Label>,
): ChartDesign {
  const { id, declared, panels } = source;
  const figures = [...new Set(panels.flatMap(panelFigures))];
  const facts: DesignFacts = {
    id,
    ...(declared === undefined ? {} : { declared }),
    panels,
    counts: source.counts ?? [],
    examples: source.examples ?? {},
    figures,
    states: Object.keys(source.states ?? {}),
  };
  const needs = [...new Set([...figures, ...(source.reads ?? [])])];
  return {
    ...facts,
    needs,
    keys: keysOf(source.labels, facts.states),
    withWords: (wording) => ({
      ...facts,
      ...wording,
      draw: (edition, locale, width, state) => {
        const layout = state === undefined ? source.layout : source.states?.[state];
        if (layout === undefined) throw new RangeError(`${id} has no state ${state}`);
        const figure = (one: string): Figure => {
          if (!needs.includes(one)) throw new RangeError(`${id} reads ${one} and does not say so`);
          return edition.figure(one);
        };
        const scene = layout(source.model(figure, edition), {
          width: widths[width],
          wide: width === 'wide',
          locale,
          type: typesetter(edition, locale),
          labels: labelsIn(wording, locale, source),
        });
        return sound(scene, id);
      },
    }),
  };
}

/** The labels that a layout asks for. @throws RangeError when there are no words for one */
function labelsIn<Label extends string>(
  { text }: Wording,
  locale: Locale,
  { id, labels }: Pick<DesignSource<unknown, Label>, 'id' | 'labels'>,
): Readonly<Record<Label, string>> {
  const words = labels.map((name): [Label, string] => {
    const label = text[locale].labels[name];
    if (label === undefined) throw new RangeError(`${id} has no words for its label ${name}`);
    return [name, label];
  });
  // TypeScript does not know that entries of every Label make a record of all of them.
  return Object.fromEntries(words) as Record<Label, string>;
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
  return Object.values(chart.text).flatMap((text) =>
    textEntries(text).flatMap(([, template]) => figuresIn(template)),
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
