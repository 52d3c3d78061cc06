/** Scenes to SVG text: one element a line, so that a changed drawing reads like a diff. */

import type { Locale } from '../../core/figure.ts';
import { escapeHtml } from '../../i18n/bind.ts';
import { round2, roundDash } from './marks.ts';
import { piecesOf } from './pieces.ts';
import type { GroupNode, MarkupNode, Node, PathNode, Scene, Span, TextNode } from './scene.ts';

export interface PaintOptions {
  readonly locale: Locale;
  /** Read to those who cannot see the drawing. */
  readonly alt: string;
  readonly className: string;
  /** Style sheet to carry inside, for a drawing that stands alone. */
  readonly css?: string;
  /** Where marks that lead to their figure lead, and what it is; without it they lead nowhere. */
  readonly link?: (figure: string) => { readonly href: string; readonly title: string };
}

/** Paints a scene as one `<svg>` element. Colours and faces come from classes (styles/chart.css). */
export function paint(scene: Scene, options: PaintOptions): string {
  const { locale, alt, className, css, link } = options;
  const { width, height, nodes } = scene;
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  // What can be followed may not stand in a picture that hides its parts.
  const linked = nodes.some(
    (node) =>
      (node.type === 'path' && node.link && link !== undefined) ||
      (node.type === 'text' && node.href !== undefined),
  );
  const role = linked ? 'group' : 'img';
  const open =
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart ${className}" ` +
    `viewBox="0 0 ${width} ${Math.ceil(height)}" role="${role}" lang="${lang}" aria-label="${escapeHtml(alt)}">`;
  const style = css === undefined ? [] : [`<style>${css}</style>`];
  return [open, ...style, ...nodes.map((node) => paintNode(node, link)), '</svg>'].join('\n');
}

function paintNode(node: Node, link: PaintOptions['link']): string {
  if (node.type === 'path') {
    if (!node.link || node.figure === undefined || link === undefined) return paintPath(node);
    // Not a stop for the keyboard: the table of the chart has the same links, in words.
    const { href, title } = link(node.figure);
    return `<a href="${href}" tabindex="-1" data-figure="${node.figure}"><title>${escapeHtml(title)}</title>${paintPath(node)}</a>`;
  }
  if (node.type === 'group') return paintGroup(node, link);
  return node.type === 'text' ? paintText(node) : paintMarkup(node);
}

function paintPath(node: PathNode): string {
  const { d, tone, paint: kind, width, dash, round, inner, open, figure, key, core, colour } = node;
  const classes = [kind === 'fill' ? 'f' : 's', inner ? 'void' : tone, open ? 'open' : '', colour];
  const attributes = [
    `class="${classes.filter(Boolean).join(' ')}"`,
    width === undefined ? '' : `stroke-width="${round2(width)}"`,
    dash === undefined ? '' : `stroke-dasharray="${dash.map(roundDash).join(' ')}"`,
    round ? 'stroke-linecap="round"' : '',
    key === undefined ? '' : `data-key="${key}"${core ? ' data-core=""' : ''}`,
    figure === undefined || figure === '' || tone === 'hit' ? '' : `data-figure="${figure}"`,
  ];
  const opened = `<path ${attributes.filter(Boolean).join(' ')}`;
  const pieces = dash === undefined ? [d] : piecesOf(d, dash);
  return pieces.map((piece) => `${opened} d="${piece}"/>`).join('\n');
}

const spanClasses: Readonly<Record<Span['style'], string>> = {
  body: '',
  number: 'n',
  strong: 'b',
  headline: 'h',
  quiet: 'q',
  seal: 'n seal',
  knockout: 'n knockout',
};

function paintGroup({ x, y, scale, nodes, alt }: GroupNode, link: PaintOptions['link']): string {
  const inside = nodes.map((node) => paintNode(node, link)).join('\n');
  const scaled = scale === undefined ? '' : ` scale(${scale})`;
  return `<g transform="translate(${round2(x)} ${round2(y)})${scaled}" role="img" aria-label="${escapeHtml(alt)}">\n${inside}\n</g>`;
}

function paintText({ x, y, anchor, spans, href }: TextNode): string {
  const place = `x="${round2(x)}" y="${round2(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  const text = `<text ${place}>${spans.map(paintSpan).join('')}</text>`;
  return href === undefined ? text : `<a href="${escapeHtml(href)}" target="_blank">${text}</a>`;
}

function paintSpan({ text, style, size, figure, count, quote, own, given }: Span): string {
  const classes = [spanClasses[style], `t${size}`].filter(Boolean).join(' ');
  const data = [
    figure === undefined ? '' : ` data-figure="${figure}"`,
    count === undefined ? '' : ` data-count="${count}"`,
    quote ? ' data-quote="" lang="zh-CN"' : '',
    own ? ' data-own=""' : '',
    given ? ' data-report=""' : '',
  ];
  return `<tspan class="${classes}"${data.join('')}>${escapeHtml(text)}</tspan>`;
}

function paintMarkup({ svg, x, y }: MarkupNode): string {
  return `<g transform="translate(${round2(x)} ${round2(y)})">${svg}</g>`;
}
