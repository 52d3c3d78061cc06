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

/** Parents that were looked for before: places stay the same arrays. */
const known = new WeakMap<Places, WeakMap<Places, Places>>();

/** For each of the many the place of that one of the few which lies nearest in its own field. */
function parents(many: Places, few: Places): Places {
  const ofMany = known.get(many) ?? new WeakMap<Places, Places>();
  known.set(many, ofMany);
  const found = ofMany.get(few) ?? findParents(many, few);
  ofMany.set(few, found);
  return found;
}

function findParents(many: Places, few: Places): Places {
  const [ofMany, ofFew] = [fieldOf(many), fieldOf(few)];
  // Looked up by the square of the field that holds it; some thousand pairs would take too long.
  const side = Math.max(1, Math.floor(Math.sqrt(few.length / stride)));
  const square = (value: number) => Math.min(side - 1, Math.floor(value * side));
  const squares = new Map<number, number[]>();
  for (let at = 0; at < few.length; at += stride) {
    const key = square(ofFew[at] ?? 0) * side + square(ofFew[at + 1] ?? 0);
    squares.set(key, [...(squares.get(key) ?? []), at]);
  }
  const all = Array.from({ length: few.length / stride }, (_, index) => index * stride);
  const found = new Float32Array(many.length);
  for (let at = 0; at < many.length; at += stride) {
    const [u, v] = [ofMany[at] ?? 0, ofMany[at + 1] ?? 0];
    const near = around(square(u), square(v), side).flatMap((key) => squares.get(key) ?? []);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const other of near.length > 0 ? near : all) {
      const distance = ((ofFew[other] ?? 0) - u) ** 2 + ((ofFew[other + 1] ?? 0) - v) ** 2;
      if (distance < least) {
        best = other;
        least = distance;
      }
    }
    found.set(few.subarray(best, best + stride), at);
  }
  return found;
}

/** A square and its neighbours, by key. */
function around(column: number, row: number, side: number): number[] {
  const keys: number[] = [];
  for (let x = Math.max(0, column - 1); x <= Math.min(side - 1, column + 1); x += 1) {
    for (let y = Math.max(0, row - 1); y <= Math.min(side - 1, row + 1); y += 1) {
      keys.push(x * side + y);
    }
  }
  return keys;
}

/** Where each mark's middle is in the box around all of them, 0 to 1 both ways. */
function fieldOf(places: Places): Float32Array {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (let at = 0; at < places.length; at += stride) {
    const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + (places[at + 2] ?? 0));
    bottom = Math.max(bottom, y + (places[at + 3] ?? 0));
  }
  const field = new Float32Array(places.length);
  for (let at = 0; at < places.length; at += stride) {
    field[at] = ((places[at] ?? 0) + (places[at + 2] ?? 0) / 2 - left) / (right - left);
    field[at + 1] = ((places[at + 1] ?? 0) + (places[at + 3] ?? 0) / 2 - top) / (bottom - top);
  }
  return field;
}
