/** Bar under bar, each with its label above and its number at the end. */

import type { Frame } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { bund, fringe, rect } from '../kit/marks.ts';
import type { Node, Scene } from '../kit/scene.ts';
import type { Bar } from './index.ts';

/** How far the end of a minimum is frayed. */
const reach = 16;
/** Between a bar and its number. */
const space = 10;
const leading = 21;

/** @throws RangeError for what has no length */
export function layout(bars: readonly Bar[], frame: Frame<string>): Scene {
  const { width, wide, type, locale } = frame;
  const number = ({ figure }: Bar) => `{${figure}:sign}`;
  const numberSize = wide ? 24 : sizes.number;
  const room = Math.max(0, ...bars.map((bar) => type.width(number(bar), { numberSize })));
  const most = Math.max(0, ...bars.map(({ size }) => size));
  const scale = most === 0 ? 0 : (width - room - space - reach) / most;
  const height = wide ? 28 : 22;
  const nodes: Node[] = [];
  let y = 0;
  for (const bar of bars) {
    if (!(bar.size >= 0)) throw new RangeError(`${bar.figure}: no bar is ${bar.size} long`);
    const label = type.label(bar.label[locale], { x: 0, y: y + 16, maxWidth: width, leading });
    const top = (label.at(-1)?.y ?? y) + 9;
    const length = bar.size * scale;
    const end = length + (bar.qualifier === 'at-least' ? reach : 0) + space;
    nodes.push(
      ...label,
      ...draw(bar, { y: top, length, height }),
      ...type.label(number(bar), { x: end, y: top + height / 2 + 7, numberSize }),
    );
    y = top + height + (wide ? 18 : 14);
  }
  return { width, height: y, nodes };
}

function draw(
  { figure, planned, qualifier }: Bar,
  { y, length, height }: { y: number; length: number; height: number },
): Node[] {
  if (length === 0) return [];
  // A maximum is the room there is for it, not how much there was.
  const tone = qualifier === 'at-most' ? 'hollow' : 'solid';
  const bar = planned
    ? bund(1, y, length, height, figure)
    : rect(0, y, length, height, tone, figure);
  if (qualifier !== 'at-least') return [bar];
  return [
    bar,
    fringe({ x: length, y, length: height, side: 'right', reach, tone: 'solid', figure }),
  ];
}
