/** A chart for chats: upright, headline, drawing, a sentence, source, and a code to its page. */

import { encode } from 'uqr';
import { chartWords } from '../../../src/charts/kit/chart.ts';
import { typesetter } from '../../../src/charts/kit/labels.ts';
import type { TextNode } from '../../../src/charts/kit/scene.ts';
import { sheet } from '../../../src/charts/kit/sheet.ts';
import { chapterOf } from '../../../src/edition/edition.ts';
import { absolute, chartPath } from '../../../src/i18n/links.ts';
import { ui } from '../../../src/i18n/ui.ts';
import { rect, svgPage, words } from './page.ts';
import type { FileSource } from './source.ts';
import { colorOf } from './standalone-css.ts';

/** In units; a poster is {@link posterZoom} times as many pixels wide. */
const width = 400;
const margin = 40;
const band = 64;
const codeSize = 92;
/** 1,080 pixels: what chats show without making it smaller. */
export const posterZoom = 2.7;

/** The SVG of a poster. */
export function posterSvg({ chart, edition, locale, site }: FileSource): string {
  const { title, takeaway } = chartWords(chart, edition, locale);
  const { meta } = edition;
  const type = typesetter(edition, locale);
  const across = width - 2 * margin;
  const scene = sheet(chart, edition, locale, 'narrow', { foot: [] });
  const below = band + 28 + scene.height + 20;
  const sentence = type.label(chart.text[locale].takeaway, {
    x: margin,
    y: below + 26,
    maxWidth: across,
    size: 16,
    numberSize: 18,
    leading: 26,
  });
  const foot = (sentence.at(-1)?.y ?? below) + 32;
  const beside = margin + codeSize + 18;
  const colon = locale === 'zh' ? '：' : ': ';
  let y = foot + 14;
  const small: TextNode[] = [];
  for (const line of [
    ui[locale].scan,
    `${ui[locale].source}${colon}${meta.title[locale]}`,
    meta.licence[locale],
  ]) {
    small.push(
      ...type.label(line, {
        x: beside,
        y,
        maxWidth: width - margin - beside,
        size: 13,
        leading: 18,
        style: 'quiet',
        given: true,
      }),
    );
    y = (small.at(-1)?.y ?? y) + 22;
  }
  const height = Math.ceil(Math.max(foot + codeSize, y - 12) + margin);
  const { title: chapterTitle, colour } = chapterOf(chart.chapter, edition);
  const [name, place] = [meta.name[locale], chapterTitle[locale]].map((text, at) =>
    type.label(text, {
      x: at === 0 ? margin : width - margin,
      y: 40,
      anchor: at === 0 ? 'start' : 'end',
      style: at === 0 ? 'headline' : 'body',
      size: at === 0 ? 20 : 15,
      numberSize: 15,
      given: true,
    }),
  );
  const cream = colorOf('cream', colour);
  return svgPage({
    width,
    height,
    colour,
    locale,
    title,
    desc: takeaway,
    parts: [
      rect(0, 0, width, band, colorOf('band', colour)),
      `<style>.on-band path{fill:${cream}}</style><g class="on-band">`,
      { scene: words([...(name ?? []), ...(place ?? [])]), x: 0, y: 0 },
      '</g>',
      { scene, x: margin, y: band + 28 },
      rect(margin, below, across, 1, colorOf('rule', colour)),
      { scene: words([...sentence, ...small]), x: 0, y: 0 },
      code(absolute(chartPath(chart.id, locale), site), margin, foot, colorOf('ink', colour)),
    ],
  });
}

/** A QR code (ISO/IEC 18004, error correction M) as one path, a module as large as fits. */
function code(text: string, x: number, y: number, fill: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const module = codeSize / size;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const d = data.flatMap((row, at) =>
    row.flatMap((dark, column) =>
      dark
        ? `M${round(x + column * module)} ${round(y + at * module)}h${round(module)}v${round(module)}h${-round(module)}z`
        : [],
    ),
  );
  return `<path fill="${fill}" shape-rendering="crispEdges" d="${d.join('')}"/>`;
}
