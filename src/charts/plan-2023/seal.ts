/** A verb of the report as a seal, inked as strongly as it is meant. */

import type { Typesetter } from '../kit/labels.ts';
import { bund, rect } from '../kit/marks.ts';
import type { Node, PathNode } from '../kit/scene.ts';

/** Knocked out of a solid block, in an outlined one, in a dashed one. */
export type Strength = 'solid' | 'outlined' | 'dashed';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Sizes of a character, the largest first; a verb is as large as fits on one line. */
const inks = [140, 56, 30] as const;
/** How far below the middle of a Han character its baseline is, in ems. */
const drop = 0.375;

/** @param verb words of the report, as a template */
export function seal(
  verb: string,
  strength: Strength,
  { x, y, side }: Place,
  type: Typesetter,
): Node[] {
  const quotes = strength === 'solid' ? 'knockout' : 'seal';
  const inner = side - 2 * edge;
  const size =
    inks.find((ink) => type.width(verb, { quotes, numberSize: ink }) <= inner) ?? inks[2];
  const lines = type.label(verb, {
    x: x + side / 2,
    y: 0,
    anchor: 'middle',
    quotes,
    numberSize: size,
    maxWidth: inner,
    leading: size + 2,
  });
  const first = y + side / 2 + drop * size - ((lines.length - 1) * (size + 2)) / 2;
  return [block(strength, x, y, side), ...lines.map((line) => ({ ...line, y: first + line.y }))];
}

/** What a seal keeps free inside its edge. */
const edge = 7;

function block(strength: Strength, x: number, y: number, side: number): PathNode {
  if (strength === 'solid') return rect(x, y, side, side, 'solid');
  // Strokes lie inside, so that all seals are of one size.
  const inset = strength === 'outlined' ? 1.2 : 0.6;
  const at = [x + inset, y + inset, side - 2 * inset, side - 2 * inset] as const;
  return strength === 'outlined'
    ? { ...rect(...at, 'hollow'), width: 2 * inset }
    : { ...bund(...at), width: 2 * inset, dash: [3, 3] };
}
