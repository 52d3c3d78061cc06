/**
 * People as dots: as many as the target inside a fence, the others around it. All have moved, so all
 * are drawn alike; only the ground tells them apart.
 */

import { bund, dots, rect } from '../kit/marks.ts';
import type { Node } from '../kit/scene.ts';

/** Columns inside the fence, and how many rings of places stand around it. */
const inside = 16;
const rings = 2;

export interface FenceSize {
  readonly pitch: number;
  readonly size: number;
  /** Extra room between the dots inside and outside, with the fence in its middle. */
  readonly opening: number;
  /** Whether the fence is drawn; without it all are one crowd. */
  readonly closed?: boolean;
}

export interface Fenced {
  readonly nodes: readonly Node[];
  readonly width: number;
  readonly height: number;
  /** The fence itself. */
  readonly fence: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** A block of places, drawn as far as there are people left. */
interface Block {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Draws both groups. The places around the fence fill from the top left, so that a missing one is
 * the last.
 * @throws RangeError when the others do not fit around the fence
 */
export function fenced(
  { target, over }: { readonly target: number; readonly over: number },
  {
    x,
    y,
    pitch,
    size,
    opening,
    closed = true,
  }: FenceSize & { readonly x: number; readonly y: number },
): Fenced {
  const rows = Math.ceil(target / inside);
  const across = 2 * rings + inside;
  const down = 2 * rings + rows;
  const at = (place: number, length: number) =>
    place * pitch + (place < rings ? 0 : place < rings + length ? opening : 2 * opening);
  const left = (column: number) => x + at(column, inside);
  const top = (row: number) => y + at(row, rows);
  const block = ({ column, row, columns }: Block, count: number, figure: string) =>
    ({
      x: left(column),
      y: top(row),
      columns,
      pitch,
      size,
      count,
      figure,
      key: figure,
    }) as const;

  // The fence stands in the middle between the last dot inside and the first outside.
  const margin = (pitch - size + opening) / 2;
  const fence = {
    left: left(rings) - margin,
    top: top(rings) - margin,
    right: left(rings + inside - 1) + size + margin,
    bottom: top(rings + rows - 1) + size + margin,
  };
  const ground = [
    fence.left,
    fence.top,
    fence.right - fence.left,
    fence.bottom - fence.top,
  ] as const;
  const centre = { column: rings, row: rings, columns: inside, rows };
  const nodes: Node[] = [
    ...(closed ? [rect(...ground, 'tint')] : []),
    ...dots({ ...block(centre, target, 'relocation-target'), tone: 'solid' }),
  ];
  let remaining = over;
  for (const place of around(rows)) {
    const count = Math.min(remaining, place.columns * place.rows);
    remaining -= count;
    if (count > 0)
      nodes.push(...dots({ ...block(place, count, 'relocation-over'), tone: 'solid' }));
  }
  if (remaining > 0) throw new RangeError(`${remaining} of ${over} have no place around the fence`);
  if (closed) nodes.push(bund(...ground, 'relocation-target'));
  return {
    nodes,
    fence,
    width: left(across - 1) + size - x,
    height: top(down - 1) + size - y,
  };
}

/** The blocks around the fence, row by row. */
function around(rows: number): Block[] {
  const columns = [
    { column: 0, columns: rings },
    { column: rings, columns: inside },
    { column: rings + inside, columns: rings },
  ];
  const ends = columns.filter(({ column }) => column !== rings);
  const rowsOf = (row: number, count: number, across: typeof columns) =>
    across.map((block) => ({ ...block, row, rows: count }));
  return [
    ...rowsOf(0, rings, columns),
    ...rowsOf(rings, rows, ends),
    ...rowsOf(rings + rows, rings, columns),
  ];
}
