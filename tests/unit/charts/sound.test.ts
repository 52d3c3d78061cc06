import { expect, test } from 'vitest';
import {
  cells,
  columnsOf,
  dots,
  drawable,
  gables,
  rect,
  tally,
} from '../../../src/charts/kit/marks.ts';
import type { Node } from '../../../src/charts/kit/scene.ts';
import { sound } from '../../../src/charts/kit/sound.ts';

const text: Node = { type: 'text', x: 0, y: 10, anchor: 'start', width: 20, spans: [] };
const scene = (nodes: readonly Node[], height = 100) => ({ width: 320, height, nodes });

test('a drawing with a place for every mark is left as it is', () => {
  const whole = scene([rect(0, 0, 10, 10, 'solid', 'a'), text]);
  expect(sound(whole, 'tiny')).toBe(whole);
});

test.each<[string, readonly Node[], number, RegExp]>([
  ['no height', [], 0, /^tiny: .* 0 units high/u],
  ['a height that is no number', [], Number.NaN, /^tiny: .* NaN units high/u],
  [
    'a mark at no place',
    [rect(Number.NaN, 0, 1, 1, 'solid', 'a')],
    100,
    /^tiny: a mark of a has NaN/u,
  ],
  ['a mark without end', [rect(0, 0, 1 / 0, 1, 'solid', 'a')], 100, /^tiny: a mark of a has NaN/u],
  ['a text at no place', [{ ...text, y: 1 / 0 }], 100, /has Infinity for a measure/u],
  [
    'a stroke of less than no width',
    [{ ...rect(0, 0, 1, 1, 'solid', 'a'), width: -1 } as Node],
    100,
    /^tiny: a mark of a has -1/u,
  ],
  [
    'any of those in a drawing within it',
    [{ type: 'group', x: 0, y: 0, alt: '', nodes: [{ ...text, x: Number.NaN }] }],
    100,
    /has NaN for a measure/u,
  ],
])('%s is refused by name', (_, nodes, height, message) => {
  expect(() => sound(scene(nodes, height), 'tiny')).toThrow(message);
});

test.each([-1, 20_001, 1e14, Number.NaN, 1 / 0])(
  '%d marks are refused, whatever they are',
  (count) => {
    const grid = { x: 0, y: 0, columns: 10, count, tone: 'solid', figure: 'a' } as const;
    const square = { ...grid, pitch: 10, size: 8 };
    const refused = /^a: .* marks cannot be drawn/u;
    expect(() => drawable(count, 'a')).toThrow(refused);
    expect(() => cells(square)).toThrow(refused);
    expect(() => dots(square)).toThrow(refused);
    expect(() => tally(square)).toThrow(refused);
    expect(() => gables({ ...grid, pitch: [10, 10], size: [8, 8] })).toThrow(refused);
  },
);

test('marks in less than one column are refused', () => {
  expect(columnsOf(1, 'a')).toBe(1);
  const grid = { x: 0, y: 0, pitch: 10, size: 8, count: 5, tone: 'solid', figure: 'a' } as const;
  for (const columns of [0, 0.5, -2, Number.NaN]) {
    expect(() => cells({ ...grid, columns })).toThrow(/^a: no room for/u);
  }
});
