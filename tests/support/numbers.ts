/** Numbers in text, and every way in which the edition's numbers may be written. */

import type { Figure, Locale } from '../../src/core/figure.ts';
import type { Style } from '../../src/core/template.ts';
import { styles } from '../../src/core/template.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { formatCount, formatFigure, formatInterval } from '../../src/i18n/format.ts';

/** Whatever reads as a number or as part of one: digits of any width and script, ½, ①, ¥, %. */
export const numeric = /[\p{N}¥￥%％‰]/u;

/** The number tokens of a text, full-width ones as half-width: `99.77%` has 99.77, `m²` has none. */
export function numberTokens(text: string): string[] {
  return (
    text
      .replaceAll('m²', 'm')
      .normalize('NFKC')
      .match(/\d+(?:[.,]\d+)*/gu) ?? []
  );
}

/** A figure in every style that can write it. */
export function waysToWrite(figure: Figure, locale: Locale): string[] {
  return [
    ...styles.flatMap((style) => written(() => formatFigure(figure, locale, style))),
    // Pages show the range of what was computed only.
    ...(figure.kind === 'derived' ? [formatInterval(figure, locale)] : []),
  ];
}

/** A count in every style that can write it. */
export function waysToCount(id: string, value: number, locale: Locale): string[] {
  return styles.flatMap((style: Style) => written(() => formatCount(id, value, locale, style)));
}

/** Not every number can be written in every style: 4,681 has no words here, 80 is no fraction. */
function written(write: () => string): string[] {
  try {
    return [write()];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** All figures there are: printed, derived, and sizes from outside the report. */
export function allFigures({ printed, derived, references }: Edition): Figure[] {
  return [...printed, ...derived, ...references];
}
