/**
 * A chart in a frame: which of its two sheets is shown at which width, and how high that is. Both the
 * page's style sheet and the codes that hosts paste are made from this, so they cannot differ.
 */

import type { Chart, Width } from '../charts/kit/chart.ts';
import type { Scene } from '../charts/kit/scene.ts';
import type { FootLine } from '../charts/kit/sheet.ts';
import { sheet } from '../charts/kit/sheet.ts';
import type { Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { ui } from '../i18n/ui.ts';

/** Sizes in CSS pixels. */
export const frame = {
  /** From this width of the frame on the wide sheet is shown: its labels are 12 px then. */
  wideFrom: 608,
  /** Around the sheet, on every side. */
  padding: { narrow: 8, wide: 16 },
  /** Larger than this a sheet would shout. */
  widest: { narrow: 360, wide: 800 },
} as const;

/** The sheet of a chart as frames show it. @param page where its last line leads */
export function embedSheet(
  chart: Chart,
  edition: Edition,
  locale: Locale,
  width: Width,
  page: string,
): Scene {
  const words = ui[locale];
  const foot: readonly FootLine[] = [
    { words: `${words.drawnFrom}${locale === 'zh' ? '' : ' '}${edition.meta.title[locale]}` },
    {
      words: `${edition.meta.name[locale]}${locale === 'zh' ? '：' : ': '}${words.embedMore}`,
      href: page,
    },
  ];
  return sheet(chart, edition, locale, width, { foot });
}

/**
 * How high a frame is that shows all of a chart.
 * @param across width of the frame, in CSS pixels, at least 240
 * @returns CSS pixels, rounded up
 */
export function embedHeight(
  chart: Chart,
  edition: Edition,
  locale: Locale,
  across: number,
): number {
  const width: Width = across >= frame.wideFrom ? 'wide' : 'narrow';
  const padding = frame.padding[width];
  const scene = embedSheet(chart, edition, locale, width, '');
  const drawn = Math.min(across - 2 * padding, frame.widest[width]);
  return Math.ceil((drawn * Math.ceil(scene.height)) / scene.width + 2 * padding);
}
