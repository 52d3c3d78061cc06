/** Reads dashed strokes as a renderer does: which marks they put on the page, and where. */

import { paint } from '../../src/charts/kit/paint.ts';
import type { PathNode } from '../../src/charts/kit/scene.ts';

export interface Dash {
  readonly x: number;
  /** The middle of the stroke. */
  readonly y: number;
  readonly length: number;
}

/**
 * The dashes of a path of horizontal lines. The pattern starts anew with each line (SVG 2, 13.5.6);
 * a dash of no length is painted where it has caps, and none is painted past the end of its line.
 * @throws Error for a path that is not made of horizontal lines
 */
export function dashes({ d, dash = [], round = false }: PathNode): Dash[] {
  const lines = [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)/gu)];
  if (lines.map(([whole]) => whole).join('') !== d)
    throw new Error(`not only horizontal lines: ${d}`);
  return lines.flatMap(([, x, y, length]) => {
    const found: Dash[] = [];
    const end = Number(length);
    let at = 0;
    for (let turn = 0; at < end || (round && at === end); turn += 2) {
      const [on = 0, off = 0] = dash.slice(turn % dash.length);
      found.push({ x: Number(x) + at, y: Number(y), length: Math.min(on, end - at) });
      at += on + off;
      if (on + off <= 0) throw new Error(`dashes without end: ${dash.join(' ')}`);
    }
    return found;
  });
}

/** A path as painted: its numbers rounded as readers get them. */
export function painted(node: PathNode): PathNode {
  const scene = { width: 1, height: 1, nodes: [node] };
  const svg = paint(scene, { locale: 'en', alt: '', className: '' });
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(svg)?.[1] ?? '';
  const dash = attribute('stroke-dasharray');
  return {
    ...node,
    // Long paths are painted in pieces.
    d: [...svg.matchAll(/ d="([^"]*)"/gu)].map(([, piece]) => piece).join(''),
    ...(dash === '' ? {} : { dash: dash.split(' ').map(Number) }),
  };
}

/** Slivers thinner than this are rounding, and nobody sees them. */
const sliver = 0.02;

/** How many marks a path puts on the page. */
export function marksOf(path: PathNode): number {
  return dashes(path).filter(({ length }) => path.round === true || length > sliver).length;
}
