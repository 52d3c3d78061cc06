/**
 * What a chart is made of once it has a width and a language: marks and labels with places, and
 * still no SVG. Coordinates are user units, y downward; a narrow drawing is 320 units wide, a wide
 * one 720. One mark stands for one kind of thing everywhere: a cell is land, money or a thing, a
 * dot a person, a gable a household.
 */

import type { Colour } from '../../core/figure.ts';
import type { Face } from './measure.ts';

/** How a mark is inked. What each means is told apart without hue: by filling, outline and dash. */
export type Tone =
  /** The figure itself. */
  | 'solid'
  /** A part that is there but not the point. */
  | 'tint'
  /** Outlined: the rest of a whole, or what was left out. */
  | 'hollow'
  /** A quiet crowd behind the point. */
  | 'crowd'
  /** Leader lines, brackets and axes. */
  | 'line'
  /** Quiet rules between blocks. */
  | 'rule'
  /** A target, or an inference of ours. */
  | 'dashed'
  /** The edge of what the report does not say. */
  | 'dotted'
  /** A character of the report that is no figure. */
  | 'type'
  /** The bare field. */
  | 'bare'
  /** Not inked: the ground on which a pointer finds a mark. */
  | 'hit'
  /** The second chapter's colour, where land of two chapters meets. */
  | 'other';

/** Marks that share a path: everything one chart draws alike for one figure. */
export interface PathNode {
  readonly type: 'path';
  readonly d: string;
  readonly tone: Tone;
  /** `stroke` paths carry their width; dashes make rows of cells or dots out of one line. */
  readonly paint: 'stroke' | 'fill';
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
  /** The figure it draws. */
  readonly figure?: string;
  /** The inside of an outline, inked in the ground's colour. */
  readonly inner?: boolean;
  /** Whether this is the open end that says “at least” (a fringe). */
  readonly open?: boolean;
  /**
   * Marks that stay themselves from one state of a scene to the next carry the same key in both:
   * the browser reads their places from this very path, and moves them.
   */
  readonly key?: string;
  /** Whether it is laid over marks of the same key, and is what they are hollow with. */
  readonly core?: boolean;
  /** Whose colour it has, where that is not its chart's. */
  readonly colour?: Colour;
  /** Whether it leads to the sentence of its figure. */
  readonly link?: boolean;
}

export interface Span {
  readonly text: string;
  /**
   * `number`: the serif numeral; `strong`; `quiet`; `body`; `headline`: the serif, numbers and all;
   * `seal`: words of the report printed as large as a numeral; `knockout`: the same left blank in a
   * solid block.
   */
  readonly style: 'body' | 'number' | 'strong' | 'quiet' | 'headline' | 'seal' | 'knockout';
  readonly size: number;
  readonly figure?: string;
  /** A count of the data itself that it says. */
  readonly count?: string;
  /** Whether these are words of the report, verbatim. */
  readonly quote?: boolean;
  /** A number word that counts what the sentence itself names. */
  readonly own?: boolean;
  /** Words of the report's record, shown as they are given: its title, its licence. */
  readonly given?: boolean;
  /** Whether the span itself says “at least” or “at most” (≥, 至少). */
  readonly bound?: boolean;
}

export interface TextNode {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spans: readonly Span[];
  readonly width: number;
  /** The template that it is a line of: where it is wrong, its words are looked for by it. */
  readonly template?: string;
  /** Where it leads, out of the frame or file that it stands in. */
  readonly href?: string;
}

/** A drawing made by Plot, placed. Its figures are those of its labels. */
export interface MarkupNode {
  readonly type: 'markup';
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly figures: readonly string[];
}

/** A drawing placed in another: on a sheet that stands alone, below its headline. */
export interface GroupNode {
  readonly type: 'group';
  readonly x: number;
  readonly y: number;
  /** How many units of the sheet one of its own is; 1 where it is left out. */
  readonly scale?: number;
  readonly nodes: readonly Node[];
  /** Read to those who cannot see it. */
  readonly alt: string;
}

export type Node = PathNode | TextNode | MarkupNode | GroupNode;

/** What a state of a scene stands on; colours of marks and labels follow from it. */
type Ground =
  /** The chapter's tint. */
  | 'tint'
  /** The chapter's deep colour, on which grain ripens. */
  | 'ripe'
  /** The page itself. */
  | 'paper';

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  /** Of states only. */
  readonly ground?: Ground;
}

/** The type that a span is set in, for measuring. */
export function faceOf(style: Span['style']): Face {
  if (style === 'strong') return 'bold';
  return style === 'body' || style === 'quiet' ? 'sans' : 'serif';
}
