/** Ways into and out of a plot. */

import { line, round2 } from '../kit/marks.ts';
import type { Node, PathNode } from '../kit/scene.ts';

type Point = readonly [x: number, y: number];

/** Half the width of an arrow's head, and its length. */
const point = 5;

/** A way that people took: a line with a head. It runs down or to the right. */
export function way(from: Point, to: Point): Node[] {
  return [line([...from, ...to]), head(from, to)];
}

/** A way that they may have taken. Dots say, as on plots, that the report leaves it open. */
export function openWay(...points: readonly [Point, Point, ...Point[]]): Node[] {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round2(x)} ${round2(y)}`);
  const dots: PathNode = {
    type: 'path',
    d: d.join(''),
    tone: 'dotted',
    paint: 'stroke',
    width: 2,
    dash: [0.01, 5],
    round: true,
  };
  const [from = points[0], to = points[1]] = points.slice(-2);
  return [dots, head(from, to)];
}

function head([fromX, fromY]: Point, [x, y]: Point): PathNode {
  const length = Math.hypot(x - fromX, y - fromY);
  const [along, up] = [(point * (x - fromX)) / length, (point * (y - fromY)) / length];
  return line([x - along + up, y - up - along, x, y, x - along - up, y - up + along]);
}
