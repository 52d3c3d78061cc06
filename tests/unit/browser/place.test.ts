import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../src/browser/place.ts';

const phone = { width: 360, height: 600 };
const note = { width: 300, height: 200 };
const words = (left: number, top: number) => ({ left, top, bottom: top + 24 });

describe('a note beside its words', () => {
  test('stands below them while it fits there', () => {
    expect(placeBeside(words(40, 100), note, phone)).toMatchObject({ left: 28, top: 132 });
  });

  test('stands above them when it does not', () => {
    const { top } = placeBeside(words(40, 500), note, phone);
    expect(top + note.height).toBe(500 - 8);
  });

  test('keeps clear of both sides', () => {
    expect(placeBeside(words(0, 100), note, phone).left).toBe(12);
    expect(placeBeside(words(340, 100), note, phone).left).toBe(360 - 12 - 300);
  });

  test('is cut to the larger side when it fits on neither', () => {
    const long = { width: 300, height: 900 };
    expect(placeBeside(words(40, 100), long, phone)).toMatchObject({ top: 132, maxHeight: 456 });
    expect(placeBeside(words(40, 480), long, phone)).toMatchObject({ top: 12, maxHeight: 460 });
  });

  test('lies over them on a screen that is too low for both', () => {
    const low = { width: 320, height: 212 };
    expect(placeBeside(words(40, 90), note, low)).toMatchObject({ top: 12, maxHeight: 188 });
  });

  test('is always inside the screen', () => {
    for (const height of [160, 256, 400, 700]) {
      for (let top = 0; top < height; top += 10) {
        for (const own of [60, 150, 300, 1000]) {
          const screen = { width: 320, height };
          const place = placeBeside(words(0, top), { width: 296, height: own }, screen);
          expect(place.top, `${height} ${top} ${own}`).toBeGreaterThanOrEqual(12);
          expect(place.top + Math.min(own, place.maxHeight)).toBeLessThanOrEqual(height - 12);
        }
      }
    }
  });
});
