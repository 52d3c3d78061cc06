import { describe, expect, test } from 'vitest';
import { band, plot, points, track, uprights } from '../../../src/charts/kit/plot.ts';
import { printed } from '../../support/edition.ts';

const figures = [printed('disputes', 42), printed('major', 14)];
const layers = [
  band(10, 20, 0, 30, { tone: 'tint' }),
  uprights([14], 0, 30, { tone: 'line', width: 1 }),
  track(15, { tone: 'rule', width: 1 }),
  points([{ value: 42, y: 15 }], 'dot', 4, { tone: 'solid' }),
  points([{ value: 14, y: 15 }], 'gable', 4, { tone: 'crowd', width: 1, hollow: true }),
];
const drawing = { width: 320, height: 30, domain: [0, 50], figures, layers } as const;
const { svg } = plot(drawing).place(0, 0);

describe('what Plot draws', () => {
  test('is placed by a linear scale from edge to edge', () => {
    const { x } = plot(drawing);
    expect([0, 25, 50].map(x)).toEqual([0, 160, 320]);
  });

  test('is inked by classes alone', () => {
    expect(svg).not.toMatch(/\s(?:style|fill|stroke|font-[a-z]+|color)="/u);
    expect(svg).toMatch(/class="f tint"/u);
    expect(svg).toMatch(/class="s line"/u);
    expect(svg).toMatch(/class="f void"/u);
  });

  test('has no ids, no style sheet, no words and no labels of Plot’s own', () => {
    expect(svg).not.toMatch(/\bid=|<style|<text|aria-|<clipPath|url\(/u);
  });

  test('has places to a hundredth of a unit', () => {
    const { svg: thirds } = plot({
      ...drawing,
      width: 100,
      domain: [0, 300],
      layers: [points([{ value: 100, y: 15 }], 'dot', 4, { tone: 'solid' })],
    }).place(0, 0);
    expect(thirds).not.toMatch(/\.\d{3}/u);
  });

  test('is the same whenever it is drawn', () => {
    expect(plot(drawing).place(0, 0).svg).toBe(svg);
  });

  test('names its figures', () => {
    expect(plot(drawing).place(3, 4)).toMatchObject({ x: 3, y: 4, figures: ['disputes', 'major'] });
  });
});

test.each([[[0, 41]], [[15, 50]]] as const)(
  'a figure outside %j is refused, not cut off',
  (domain) => {
    expect(() => plot({ ...drawing, domain })).toThrow(RangeError);
  },
);

/** There, Plot would draw half a pixel off from what the build draws. */
test.each(['window', 'it'])('there is no global `%s`', (name) => {
  expect(name in globalThis).toBe(false);
});
