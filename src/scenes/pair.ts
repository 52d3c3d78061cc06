/** Which mark of one state becomes which of the next. */

import type { Group, Places } from './marks.ts';
import { stride } from './marks.ts';

/** A group on its way: as many places at its start as at its end. */
export interface Pair {
  readonly from: Group;
  readonly to: Group;
}

/**
 * Pairs the groups of two states by key. Where the counts differ, the more numerous side stands for
 * itself, and each of its marks comes from the mark of the other side that lies where it lies in
 * its field: a cell that divides in four is the parent of all four. A group without a counterpart
 * grows out of its own places, or shrinks into them.
 */
export function pairsOf(from: ReadonlyMap<string, Group>, to: ReadonlyMap<string, Group>): Pair[] {
  const keys = [...new Set([...from.keys(), ...to.keys()])];
  return keys.flatMap((key) => {
    const [start, end] = [from.get(key), to.get(key)];
    if (start === undefined && end !== undefined) return [{ from: shrunk(end), to: end }];
    if (end === undefined && start !== undefined) return [{ from: start, to: shrunk(start) }];
    if (start === undefined || end === undefined) return [];
    const [n, m] = [start.places.length, end.places.length];
    if (n === m) return [{ from: start, to: end }];
    return n < m
      ? [{ from: { ...start, places: parents(end.places, start.places) }, to: end }]
      : [{ from: start, to: { ...end, places: parents(start.places, end.places) } }];
  });
}

/** The same marks without a size, each in the middle of its place. */
function shrunk(group: Group): Group {
  const places = group.places.slice();
  for (let at = 0; at < places.length; at += stride) {
    const [x = 0, y = 0, width = 0, height = 0] = places.subarray(at, at + stride);
    places.set([x + width / 2, y + height / 2, 0, 0], at);
  }
  return { ...group, places };
}

/** For each of the many the place of that one of the few which lies nearest in its own field. */
function parents(many: Places, few: Places): Places {
  const [ofMany, ofFew] = [field(many), field(few)];
  const found = new Float32Array(many.length);
  for (let at = 0; at < many.length; at += stride) {
    const [u, v] = ofMany(at);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < few.length; other += stride) {
      const [s, t] = ofFew(other);
      const distance = (s - u) ** 2 + (t - v) ** 2;
      if (distance < least) [best, least] = [other, distance];
    }
    found.set(few.subarray(best, best + stride), at);
  }
  return found;
}

/** Where a mark's middle is in the box around all of them, 0 to 1 both ways. */
function field(places: Places): (at: number) => readonly [number, number] {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (let at = 0; at < places.length; at += stride) {
    const [x = 0, y = 0, width = 0, height = 0] = places.subarray(at, at + stride);
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return (at) => {
    const [x = 0, y = 0, width = 0, height = 0] = places.subarray(at, at + stride);
    return [(x + width / 2 - left) / (right - left), (y + height / 2 - top) / (bottom - top)];
  };
}
