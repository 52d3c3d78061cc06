/** An SVG document of a given size: ground, then drawings placed and scaled. */

import { paint } from '../../../src/charts/kit/paint.ts';
import type { Node, Scene } from '../../../src/charts/kit/scene.ts';
import type { Colour, Locale } from '../../../src/core/figure.ts';
import { escapeHtml } from '../../../src/i18n/bind.ts';
import { ui } from '../../../src/i18n/ui.ts';
import { outlined } from './outlined.ts';
import { colorOf, standaloneCss } from './standalone-css.ts';

/** A drawing at a place, in the units of the page. */
interface Placed {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}

export interface PageOptions {
  readonly width: number;
  readonly height: number;
  /** That of its chapter. */
  readonly colour: Colour;
  readonly locale: Locale;
  readonly title: string;
  readonly desc: string;
  readonly parts: readonly (Placed | string)[];
}

/** @throws Error for a character that no font has */
export function svgPage(options: PageOptions): string {
  const { width, height, colour, locale, title, desc, parts } = options;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${ui[locale].lang}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<desc>${escapeHtml(desc)}</desc>`,
    `<style>${standaloneCss(colour)}</style>`,
    rect(0, 0, width, height, colorOf('paper', colour)),
    ...parts.map((part) => (typeof part === 'string' ? part : place(part, locale))),
    '</svg>',
    '',
  ].join('\n');
}

/** A block of colour. */
export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<path fill="${fill}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
}

/** Nodes as a scene, for words that belong to no chart. */
export function words(nodes: readonly Node[]): Scene {
  return { width: 1, height: 1, nodes };
}

function place({ scene, x, y, scale = 1 }: Placed, locale: Locale): string {
  const svg = paint(
    { ...scene, nodes: outlined(scene.nodes, locale) },
    { locale, alt: '', className: 'part' },
  );
  const inside = svg.slice(svg.indexOf('\n') + 1, svg.lastIndexOf('\n'));
  const by = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  return `<g transform="translate(${x} ${y})${by}">\n${inside}\n</g>`;
}
