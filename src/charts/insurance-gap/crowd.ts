/** People in hundreds: dots for the enrolled, rings for those left out. */

import type { Hundreds } from '../kit/hundreds.ts';
import { hundreds } from '../kit/hundreds.ts';
import type { PathNode } from '../kit/scene.ts';

/** Solid dots from one place to before another, as one path. */
export function crowd(field: Hundreds, from: number, to: number, figure: string): PathNode {
  return hundreds(field, from, to, 'dot', { tone: 'crowd', figure });
}

/** Rings in the chapter's colour. @param ring.line how thick they are */
export function rings(
  field: Hundreds,
  from: number,
  to: number,
  ring: { readonly line: number; readonly figure: string; readonly key?: string },
): PathNode[] {
  const { line, ...named } = ring;
  const ink = { tone: 'hollow', ...named } as const;
  const core = { ...ink, width: field.size - 2 * line, inner: true, core: true };
  return [hundreds(field, from, to, 'dot', ink), hundreds(field, from, to, 'dot', core)];
}
