/** What a journalist pastes, generated: a frame, a frame with its script, an address, AMP. */

import type { Chart } from '../charts/kit/chart.ts';
import { chartWords } from '../charts/kit/chart.ts';
import type { Locale } from '../core/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { escapeHtml } from '../i18n/bind.ts';
import { absolute, chartPath, embedPath } from '../i18n/links.ts';
import { embedHeight, highestFrames } from './frame.ts';
import type { Loader } from './loader.ts';

/** Widths for which heights are published: a small phone, a column of text. */
export const snippetWidths = { narrow: 320, wide: 640 } as const;

/** Where a chart is embedded from. */
interface Source {
  readonly chart: Chart;
  readonly edition: Edition;
  readonly locale: Locale;
  /** What addresses are absolute to. */
  readonly site: URL;
}

/** A height that cuts nothing at any width: without script a frame has only one. */
export function fallbackHeight({ chart, edition, locale }: Omit<Source, 'site'>): number {
  const heights = highestFrames.map((across) => embedHeight(chart, edition, locale, across));
  return Math.max(...heights);
}

/**
 * A bare frame. `scrolling` and `frameborder` are kept where styles are stripped (WordPress); the
 * style makes it as wide as its column on old iPhones, which else widen the page instead.
 */
export function frameCode(source: Source): string {
  const { chart, edition, locale, site } = source;
  const title = escapeHtml(chartWords(chart, edition, locale).title);
  const src = absolute(embedPath(chart.id, locale), site);
  return (
    `<iframe id="${edition.meta.id}-${chart.id}" title="${title}" src="${src}" loading="lazy" scrolling="no"` +
    ` frameborder="0" width="100%" height="${fallbackHeight(source)}"` +
    ' style="width:0;min-width:100%!important;border:0"></iframe>'
  );
}

/** The frame with the script that makes it as high as its chart. */
export function scriptCode(source: Source, { src, integrity }: Loader): string {
  return `${frameCode(source)}\n<script async src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** The address of the chart's page, for hosts that ask by oEmbed. */
export function addressCode({ chart, locale, site }: Source): string {
  return absolute(chartPath(chart.id, locale), site);
}

/**
 * amp-iframe: resizable, with the child that AMP shows until it may resize. Without `allow-popups` the
 * link to the chart's page, which opens in a tab of its own, would be dead; the page it opens is not
 * in the sandbox. AMP takes addresses over https only. @param more the child's words
 */
export function ampCode(source: Source, more: string): string {
  const { chart, edition, locale, site } = source;
  const title = escapeHtml(chartWords(chart, edition, locale).title);
  const src = absolute(embedPath(chart.id, locale), site);
  return (
    `<amp-iframe title="${title}" src="${src}" layout="fixed-height" height="${fallbackHeight(source)}"` +
    ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"' +
    ' scrolling="no" frameborder="0" resizable>\n' +
    `  <div overflow tabindex="0" role="button" aria-label="${escapeHtml(more)}">${escapeHtml(more)}</div>\n` +
    '</amp-iframe>'
  );
}
