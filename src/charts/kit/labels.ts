/** Labels: templates set as type, numerals in the serif, broken into lines that fit. */

import type { Figure, Locale } from '../../core/figure.ts';
import type { Segment } from '../../core/template.ts';
import { parseTemplate } from '../../core/template.ts';
import type { Edition } from '../../edition/edition.ts';
import { bindText } from '../../i18n/bind.ts';
import { figureParts, formatFigure } from '../../i18n/format.ts';
import { breakable, clings, textWidth } from './measure.ts';
import type { Span, TextNode } from './scene.ts';
import { faceOf } from './scene.ts';

/** Sizes in units. 15 stays above 12 px in a drawing of 320 units on a phone of 280 px. */
export const sizes = { label: 15, number: 18, pull: 40 } as const;

export interface LabelOptions {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor?: TextNode['anchor'];
  /** Lines are broken at this width; without it there is one line. */
  readonly maxWidth?: number;
  readonly style?: Span['style'];
  readonly size?: number;
  /** Size of the numerals in it. */
  readonly numberSize?: number;
  /**
   * Prints the report's words in it like a seal: in the serif, as large as numerals, and without
   * quotation marks, for the face says whose they are. `knockout` is for a seal on a solid block.
   */
  readonly quotes?: 'seal' | 'knockout';
  /** Its words are given as they are, numbers and all: the title of the report, a licence. */
  readonly given?: boolean;
  /** Distance from baseline to baseline. */
  readonly leading?: number;
}

/** Sets templates for one edition and language. */
export interface Typesetter {
  /** A label; one node a line. */
  label(template: string, options: LabelOptions): TextNode[];
  /** The width a label would take on one line. */
  width(template: string, options?: Style): number;
}

type Style = Pick<LabelOptions, 'style' | 'size' | 'numberSize' | 'quotes' | 'given'>;

export function typesetter(edition: Edition, locale: Locale): Typesetter {
  /** The smallest pieces between which a line may break. */
  const pieces = (template: string, style: Style): Span[][] => {
    const all: Span[][] = [];
    for (const piece of parseTemplate(template).flatMap((segment) => spansOf(segment, style))) {
      const last = all.at(-1);
      const [before, after] = [last?.at(-1)?.text ?? '', piece[0]?.text ?? ''];
      if (last !== undefined && before !== '' && clings(before, after)) last.push(...piece);
      else all.push([...piece]);
    }
    return all;
  };

  const spansOf = (segment: Segment, options: Style): Span[][] => {
    const { style = 'body', size = sizes.label, numberSize = sizes.number } = options;
    if (segment.type === 'figure') {
      // A number and its unit are one piece: no line may break between them. In large type, where
      // few words fill a line, one may break after “at least”.
      const spans = figureSpans(edition.figure(segment.id), segment, { style, size, numberSize });
      const words = style === 'headline' && spans[0]?.text.endsWith(' ') ? 1 : 0;
      return [spans.slice(0, words), spans.slice(words)].filter((piece) => piece.length > 0);
    }
    if (segment.type === 'quote') {
      const { quotes } = options;
      return quotes === undefined
        ? set(`“${segment.text}”`, { style, size, quote: true })
        : set(segment.text, { style: quotes, size: numberSize, quote: true });
    }
    if (segment.type === 'count') {
      const text = bindText(`{#${segment.id}:${segment.style}}`, locale, edition);
      const count = segment.id;
      // Years are read as words are; what was counted is set like any figure.
      return count.endsWith('-year')
        ? [[{ text, style, size, count }]]
        : [[{ text, style: style === 'headline' ? style : 'number', size: numberSize, count }]];
    }
    if (segment.type === 'own') return set(segment.text, { style, size, own: true });
    return set(segment.text, { style, size, ...(options.given ? { given: true } : {}) });
  };

  const set = (text: string, alike: Omit<Span, 'text'>): Span[][] =>
    breakable(text).map((piece) => [{ text: piece, ...alike }]);

  const figureSpans = (
    figure: Figure,
    segment: Extract<Segment, { type: 'figure' }>,
    { style, size, numberSize }: Required<Omit<Style, 'quotes' | 'given'>>,
  ): Span[] => {
    const bound = figure.qualifier === 'at-least' || figure.qualifier === 'at-most';
    const { sign, number, unit, gap } = figureParts(figure, locale);
    const numeral = (text: string): Span => ({
      text,
      style: style === 'headline' ? style : 'number',
      size: numberSize,
      figure: figure.id,
      ...(bound ? { bound } : {}),
    });
    switch (segment.style) {
      case 'value':
        return [numeral(sign + number)];
      case 'sign':
      case 'bare':
        return [numeral(sign + number), { text: gap + unit, style, size, figure: figure.id }];
      case 'full': {
        const before = formatFigure(figure, locale).slice(
          0,
          -`${number}${gap}${unit}`.length || undefined,
        );
        return [
          ...(before === '' ? [] : [{ text: before, style, size, figure: figure.id }]),
          numeral(number),
          { text: gap + unit, style, size, figure: figure.id },
        ];
      }
      case 'number':
      case 'Number':
      case 'words':
      case 'Words':
      case 'fraction':
        return [
          { text: formatFigure(figure, locale, segment.style), style, size, figure: figure.id },
        ];
    }
  };

  const widthOf = (spans: readonly Span[]): number =>
    spans.reduce(
      (sum, { text, size, style }) => sum + textWidth(text, size, faceOf(style), locale),
      0,
    );

  return {
    width: (template, options = {}) => widthOf(pieces(template, options).flat()),
    label: (template, options) => {
      const { x, y, anchor = 'start', maxWidth = Number.POSITIVE_INFINITY } = options;
      const leading = options.leading ?? Math.round((options.size ?? sizes.label) * 1.4);
      const lines: Span[][] = [];
      let line: Span[] = [];
      for (const piece of pieces(template, options)) {
        const trimmed = piece.map((span) => ({ ...span, text: span.text.trimEnd() }));
        if (line.length > 0 && widthOf([...line, ...trimmed]) > maxWidth) {
          lines.push(line);
          line = [];
        }
        // The space at which a line is broken belongs to neither.
        if (line.length === 0 && piece.every(({ text }) => text.trim() === '')) continue;
        line.push(...piece);
      }
      if (line.length > 0) lines.push(line);
      return lines.map((spans, index): TextNode => {
        const merged = mergeSpans(spans);
        return {
          type: 'text',
          x,
          y: y + index * leading,
          anchor,
          spans: merged,
          width: widthOf(merged),
          template,
        };
      });
    },
  };
}

/** Joins neighbours set alike, and drops the space at the end of a line. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      last.style === span.style &&
      last.size === span.size &&
      last.figure === span.figure &&
      last.count === span.count &&
      last.quote === span.quote &&
      last.own === span.own &&
      last.given === span.given
    ) {
      merged[merged.length - 1] = { ...last, text: last.text + span.text };
    } else if (span.text !== '') {
      merged.push(span);
    }
  }
  const end = merged.at(-1);
  if (end !== undefined) merged[merged.length - 1] = { ...end, text: end.text.trimEnd() };
  return merged;
}
