/** The blocks of `care`, a unit each. */

import { blockOf, boxOf, fieldWidth, firstOf, hundreds, lineLength } from '../kit/hundreds.ts';
import { fringe, line, tally } from '../kit/marks.ts';
import type { TextNode } from '../kit/scene.ts';
import type { Label } from './labels.ts';
import type { Block, CareFrame, Draw, Place } from './layout.ts';

/** From the top of a block to the baseline of its number, and to its marks. */
const head = { baseline: 32, marks: 46 } as const;
/** Strokes of a 正. */
const strokes = 5;
/** Distance between the small 正, and how many fit a row that leaves room for a frayed end. */
const row = 16;
const reach = 13;

const pull = { numberSize: 30 } as const;

function title(label: Label, { x, y }: Place, { type, labels }: CareFrame): TextNode[] {
  return type.label(labels[label], { x, y: y + head.baseline, ...pull });
}

const pitchOf = ({ width }: Place): number => (width - reach) / row;
const sizeOf = (place: Place): number => pitchOf(place) * 0.8;

/** 正 after 正, and an open end, for there were more. */
export const haircuts: Draw = ({ haircuts: count }, place, frame): Block => {
  const { x, y } = place;
  const [pitch, size] = [pitchOf(place), sizeOf(place)];
  const figure = 'haircuts';
  const characters = Math.ceil(count / strokes);
  const last = Math.ceil(characters / row) - 1;
  const top = y + head.marks;
  const end = x + (characters - last * row) * pitch - (pitch - size);
  return {
    nodes: [
      ...title('haircuts', place, frame),
      tally({ x, y: top, columns: row, pitch, size, count, tone: 'solid', figure }),
      fringe({
        x: end + 4,
        y: top + last * pitch,
        length: size,
        side: 'right',
        reach,
        every: 3,
        tone: 'solid',
        figure,
      }),
    ],
    bottom: top + last * pitch + size,
  };
};

/** Turns of duty, and apart from them, for they are another unit, the rounds in which they went. */
export const patrols: Draw = ({ turns, batches }, place, frame): Block => {
  const { x, y, width } = place;
  const { type, labels } = frame;
  const [pitch, size] = [pitchOf(place), sizeOf(place)];
  const columns = 10;
  const below = { ...place, y: y + 34 };
  const beside = { ...below, x: x + (columns + 1) * pitch + 12 };
  const top = below.y + head.marks;
  const grid = { y: top, pitch, size, tone: 'solid' } as const;
  const rows = Math.ceil(turns / strokes / columns);
  const rule = (x + columns * pitch - (pitch - size) + beside.x) / 2;
  const bottom = top + (rows - 1) * pitch + size;
  return {
    nodes: [
      ...type.label(labels.patrols, { x, y: y + 29, style: 'strong', maxWidth: width }),
      ...title('turns', below, frame),
      tally({ ...grid, x, columns, count: turns, figure: 'patrol-attendances' }),
      line([rule, below.y + 14, rule, bottom], 'rule'),
      ...title('batches', beside, frame),
      tally({ ...grid, x: beside.x, columns: 4, count: batches, figure: 'patrol-batches' }),
    ],
    bottom,
  };
};

/** A whole 正 and one that lacks its last stroke. */
export const meetings: Draw = ({ drives, drills }, place, frame): Block => {
  const { x, y, width } = place;
  const size = 34;
  const beside = { ...place, x: x + width / 2 + 8 };
  const top = y + head.marks + 2;
  const rule = x + width / 2 - 8;
  const large = { y: top, columns: 1, pitch: size, size, tone: 'solid', width: 3 } as const;
  return {
    nodes: [
      ...title('drives', place, frame),
      tally({ ...large, x, count: drives, figure: 'vaccine-drives' }),
      line([rule, y + 16, rule, top + size], 'rule'),
      ...title('drills', beside, frame),
      tally({ ...large, x: beside.x, count: drills, figure: 'epidemic-drills' }),
    ],
    bottom: top + size,
  };
};

/** Kits in hundreds; how many that is stands beside the last of them, or under it. */
export const kits: Draw = ({ kits: count }, place, frame): Block => {
  const { x, y, width } = place;
  const { wide, type, labels } = frame;
  const cell = wide ? { across: 5, pitch: 6, size: 4.8 } : { across: 7, pitch: 4, size: 3.2 };
  const gap = (width - fieldWidth({ ...cell, gap: 0 })) / (cell.across - 1);
  const field = { ...cell, gap, x, y: y + head.marks };
  const last = blockOf(count - 1);
  const { right, ...box } = boxOf(field, last);
  // Alone in its row, the last block ends with its last line; beside others, where they end.
  const lines = Math.ceil((count - firstOf(last)) / lineLength);
  const bottom = last % cell.across === 0 ? box.top + lines * cell.pitch : box.bottom;
  const room = x + width - right;
  const label =
    room > type.width(labels.block) + 10 ? { x: right + 10, y: bottom } : { x, y: bottom + 23 };
  return {
    nodes: [
      ...title('kits', place, frame),
      hundreds(field, 0, count, 'cell', { tone: 'solid', figure: 'epidemic-kits' }),
      ...type.label(labels.block, label),
    ],
    bottom: label.y + 4,
  };
};
