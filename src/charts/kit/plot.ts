/**
 * Standard charts, drawn by Observable Plot at build time. This is the only file that knows Plot:
 * it takes marks in the kit's own terms and hands back bare geometry with the kit's classes. Labels
 * are not Plot's business, because it neither breaks Chinese lines nor binds numbers: set them as
 * text nodes, at the places that {@link Plotted} gives.
 */

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Figure } from '../../core/figure.ts';
import { round2 } from './marks.ts';
import type { MarkupNode, Tone } from './scene.ts';

// Plot draws half a pixel off when it finds either of these: better no drawing than another one.
if ('window' in globalThis || 'it' in globalThis) {
  throw new Error('Plot is drawn with in a bare Node only: without a global `window` or `it`.');
}

const { document } = parseHTML('<!doctype html><html></html>');

/** Marks of one kind and ink. */
export type Layer = Plot.Markish;

interface Ink {
  readonly tone: Tone;
  /** Width of a stroke. */
  readonly width?: number;
}

/** A point of the drawing: its value along x, its place down the drawing in units. */
export interface Point {
  readonly value: number;
  readonly y: number;
}

/** The stretch of the scale from one value to another, filled. */
export function band(low: number, high: number, top: number, bottom: number, ink: Ink): Layer {
  const data = [{ low, high, top, bottom }];
  return Plot.rect(data, { x1: 'low', x2: 'high', y1: 'top', y2: 'bottom', ...inked('f', ink) });
}

/** Upright lines at some values. */
export function uprights(values: readonly number[], top: number, bottom: number, ink: Ink): Layer {
  const data = values.map((value) => ({ value, top, bottom }));
  return Plot.ruleX(data, { x: 'value', y1: 'top', y2: 'bottom', ...inked('s', ink) });
}

/** A line along the whole scale, for points to stand on. */
export function track(y: number, ink: Ink): Layer {
  return Plot.ruleY([{ y }], { y: 'y', ...inked('s', ink) });
}

/** A person is a dot, a household a gable, in Plot as elsewhere. */
export type PointMark = 'dot' | 'gable';

/** Marks at points. @param radius half the width of a mark. A hollow mark has the ground inside. */
export function points(
  data: readonly Point[],
  mark: PointMark,
  radius: number,
  ink: Ink & { readonly hollow?: boolean },
): Layer {
  const place = {
    x: 'value',
    y: 'y',
    r: radius,
    symbol: mark === 'dot' ? 'circle' : gable,
  } as const;
  if (ink.hollow !== true) return Plot.dot(data, { ...place, ...inked('f', ink) });
  return [
    Plot.dot(data, { ...place, ...inked('f', { tone: 'void' }) }),
    Plot.dot(data, { ...place, ...inked('s', ink) }),
  ];
}

/** The house of `gables` in marks.ts, centred on its point. */
const gable = {
  draw(path: CanvasPath, size: number) {
    const half = Math.sqrt(size / Math.PI);
    const eaves = half * -0.16;
    path.moveTo(-half, half);
    path.lineTo(-half, eaves);
    path.lineTo(0, -half);
    path.lineTo(half, eaves);
    path.lineTo(half, half);
    path.closePath();
  },
};

/** The options that give a mark the kit's classes in place of Plot's own paint. */
function inked(paint: 'f' | 's', { tone, width }: Omit<Ink, 'tone'> & { tone: Tone | 'void' }) {
  const render: Plot.RenderFunction = (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    group?.setAttribute('class', `${paint} ${tone}`);
    if (width !== undefined) group?.setAttribute('stroke-width', String(width));
    return group;
  };
  return {
    render,
    fill: paint === 'f' ? 'black' : 'none',
    stroke: paint === 's' ? 'black' : 'none',
  };
}

/** A drawing, and where its values are in it. */
export interface Plotted {
  /** Places the drawing; its marks are those of the figures it was given. */
  place(x: number, y: number): MarkupNode;
  x(value: number): number;
}

/**
 * Draws layers over one linear scale.
 * @param options.domain the values at the left and right edge
 * @param options.figures what the marks show; their values must lie in the domain
 * @throws RangeError for a figure outside the domain, which would be cut off unseen
 */
export function plot(options: {
  readonly width: number;
  readonly height: number;
  readonly domain: readonly [number, number];
  readonly figures: readonly Figure[];
  readonly layers: readonly Layer[];
}): Plotted {
  const { width, height, domain, figures, layers } = options;
  for (const { id, value } of figures) {
    if (value < domain[0] || value > domain[1]) {
      throw new RangeError(`${id}: ${value} is not within ${domain.join(' to ')}`);
    }
  }
  const drawing = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: { type: 'linear', domain: [...domain], range: [0, width], axis: null },
    y: { type: 'identity', axis: null },
    marks: [...layers],
  });
  const scale = drawing.scale('x');
  return {
    place: (x, y) => ({
      type: 'markup',
      svg: geometry(drawing),
      x,
      y,
      figures: figures.map(({ id }) => id),
    }),
    x: (value) => round2(Number(scale?.apply(value))),
  };
}

/** What may stay of Plot's markup. Paint comes from classes; ids and style would need a looser CSP. */
const kept = new Set(
  'class d transform x y x1 x2 y1 y2 width height cx cy r stroke-width'.split(' '),
);

/** The marks of a drawing, without Plot's own frame, style sheet, paint and English labels. */
function geometry(drawing: Element): string {
  return [...drawing.children]
    .filter(({ localName }) => localName !== 'style')
    .map((group) => {
      for (const element of [group, ...group.querySelectorAll('*')]) strip(element);
      return group.outerHTML;
    })
    .join('');
}

function strip(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (kept.has(name)) element.setAttribute(name, value.replace(/-?\d+\.\d{3,}/gu, shorter));
    else element.removeAttribute(name);
  }
}

const shorter = (number: string): string => String(round2(Number(number)));
