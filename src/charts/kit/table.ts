/** The table of a chart: every figure it draws or names, how it is qualified and where it is from. */

import type { Figure, Locale } from '../../core/figure.ts';
import { isPrinted } from '../../core/figure.ts';
import type { Edition } from '../../edition/edition.ts';
import { bindText } from '../../i18n/bind.ts';
import { figureParts } from '../../i18n/format.ts';
import type { Chart } from './chart.ts';

export interface TableRow {
  readonly figure: Figure;
  readonly label: string;
  /** With ≥ or ≤ where it is a bound. */
  readonly number: string;
  readonly unit: string;
  /** `quote` for a printed figure, `formula` for a derived one. */
  readonly origin:
    | { readonly quote: string }
    | { readonly formula: string }
    | { readonly source: string };
}

/** One row a figure, in the order in which the chart declares them. */
export function chartTable(chart: Chart, edition: Edition, locale: Locale): TableRow[] {
  return chart.figures.map((id) => tableRow(edition.figure(id), edition, locale));
}

/** The row of one figure. */
export function tableRow(figure: Figure, edition: Edition, locale: Locale): TableRow {
  const { sign, number, unit } = figureParts(figure, locale);
  const origin = isPrinted(figure)
    ? { quote: figure.quote }
    : figure.kind === 'derived'
      ? { formula: figure.formula }
      : { source: figure.source[locale] };
  return {
    figure,
    label: bindText(figure.label[locale], locale, edition),
    number: sign + number,
    unit,
    origin,
  };
}
