import type { Chart } from '../../../src/charts/kit/chart.ts';
import type { Locale } from '../../../src/core/figure.ts';
import type { Edition } from '../../../src/edition/edition.ts';

/** What files of a chart are made of. */
export interface FileSource {
  readonly chart: Chart;
  readonly edition: Edition;
  readonly locale: Locale;
  /** What addresses in them are absolute to. */
  readonly site: URL;
}
