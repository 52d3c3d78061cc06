/** A chart's figures as a table for machines and for Excel, in one language. */

import type { Chart } from '../charts/kit/chart.ts';
import { figuresShown } from '../charts/kit/chart.ts';
import type { Figure, Locale } from '../core/figure.ts';
import { isPrinted } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { bindText } from '../i18n/bind.ts';
import { figureParts } from '../i18n/format.ts';
import { toCsv } from './csv.ts';

/** One row a figure, in the order of the chart; the header in English. */
export function chartCsv(chart: Chart, edition: Edition, locale: Locale): string {
  const figures = figuresShown(chart, edition).map((id) => edition.figure(id));
  const say = (template: string) => bindText(template, locale, edition);
  const printed = (figure: Figure) => (isPrinted(figure) ? figure : null);
  return toCsv(figures, [
    ['id', ({ id }) => id],
    ['label', ({ label }) => say(label[locale])],
    ['value', ({ value }) => value],
    ['unit', ({ unit }) => (locale === 'zh' ? unit.label.zh : unit.label.en.other)],
    ['qualifier', ({ qualifier }) => qualifier],
    ['kind', ({ kind }) => kind],
    ['as_shown', (figure) => shown(figure, locale)],
    ['period', (figure) => printed(figure)?.period ?? null],
    ['quote', (figure) => printed(figure)?.quote ?? null],
    ['formula', (figure) => (figure.kind === 'derived' ? figure.formula : null)],
    ['source', (figure) => (figure.kind === 'reference' ? figure.source[locale] : null)],
    ['note', ({ note }) => say(note[locale])],
  ]);
}

/** As the chart prints it: ≥2,000 tonnes. */
function shown(figure: Figure, locale: Locale): string {
  const { sign, number, gap, unit } = figureParts(figure, locale);
  return `${sign}${number}${gap}${unit}`.replaceAll('\u00a0', ' ');
}

/**
 * The same for Excel in China, which takes a file without a mark for GBK: with a byte order mark,
 * and the line ends of Windows.
 */
export function forExcel(csv: string): string {
  return `\ufeff${csv.replaceAll('\n', '\r\n')}`;
}
