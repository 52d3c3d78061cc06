/**
 * A chart in a frame: which of its three sheets is shown at which width, and how high that is. Both the
 * page's style sheet and the codes that hosts paste are made from this, so they cannot differ.
 */

import type { Chart } from '../charts/kit/chart.ts';
import type { Scene } from '../charts/kit/scene.ts';
import type { FootLine, SheetWidth } from '../charts/kit/sheet.ts';
import { sheet } from '../charts/kit/sheet.ts';
import type { Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { ui } from '../i18n/ui.ts';

/** A sheet in frames; sizes in CSS pixels. */
interface SheetInFrame {
  readonly width: SheetWidth;
  /** From this width of the frame on it is shown: its labels are 12 px or more then. */
  readonly from: number;
  /** Around it, on every side; in frames as wide as `roomy` there is more. */
  readonly padding: number;
  /** Larger than this it would shout. It stands in the middle of what is left. */
  readonly widest: number;
}

const narrow: SheetInFrame = { width: 'narrow', from: 0, padding: 8, widest: 384 };
/** Text as wide as the column, and the narrow drawing in it. */
const middle: SheetInFrame = { width: 'middle', from: 440, padding: 8, widest: 544 };
const wide: SheetInFrame = { width: 'wide', from: 600, padding: 10, widest: 800 };
const roomy: SheetInFrame = { ...wide, from: 640, padding: 16 };

/** What a frame shows while it grows. */
const steps: readonly SheetInFrame[] = [narrow, middle, wide, roomy];

/** The widths of frames that are highest: there a sheet is as wide as it may be, or its last step ends. */
export const highestFrames: readonly number[] = steps.map(({ padding, widest }, at) =>
  Math.min(widest + 2 * padding, (steps[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1),
);

/** The style sheet that shows the sheets, all of which are in the page. */
export const frameCss: string = steps
  .map(({ width, from, padding, widest }, at) => {
    const before = steps[at - 1]?.width ?? width;
    const rules = [
      `main{padding:${padding}px}`,
      before === width ? '' : `.chart.${before}{display:none}`,
      `.chart.${width}{display:block;max-width:${widest}px}`,
    ].join('');
    return from === 0 ? rules : `@media(min-width:${from}px){${rules}}`;
  })
  .join('');

/** The sheet of a chart as frames show it. @param page where its last line leads */
export function embedSheet(
  chart: Chart,
  edition: Edition,
  locale: Locale,
  width: SheetWidth,
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
  const { width, padding, widest } = steps.findLast(({ from }) => across >= from) ?? narrow;
  const scene = embedSheet(chart, edition, locale, width, '');
  const drawn = Math.min(across - 2 * padding, widest);
  return Math.ceil((drawn * Math.ceil(scene.height)) / scene.width + 2 * padding);
}
