import { describe, expect, test } from 'vitest';
import { piecesOf, placeTiles } from '../../scripts/lib/shots/contact-sheet.ts';
import { addressOfPage, pagesIn } from '../../scripts/lib/shots/targets.ts';
import type { View } from '../../scripts/lib/shots/views.ts';
import {
  isOf,
  readShotOptions,
  sheetFile,
  shotFile,
  viewName,
  viewsOf,
} from '../../scripts/lib/shots/views.ts';

const phone: View = {
  locale: 'zh',
  size: { width: 360, height: 640 },
  theme: 'light',
  mode: 'screens',
};

describe('options', () => {
  test('without any, every language, size, theme and mode', () => {
    const views = viewsOf(readShotOptions([]));
    // Two languages, four windows, two themes in three modes; paper has one size.
    expect(views.length).toBe(2 * 4 * 2 * 3 + 2 * 2);
    expect(new Set(views.map(viewName)).size).toBe(views.length);
  });

  test('narrow what is taken, as lists or one by one', () => {
    const args = ['--lang', 'en', '--size', '320x256,1280x800', '--theme', 'dark'];
    const options = readShotOptions([...args, '--mode', 'print', '--mode', 'screens']);
    expect(viewsOf(options).map(viewName)).toEqual([
      'en-320x256-dark',
      'en-1280x800-dark',
      'en-a4-dark-print',
    ]);
  });

  test.each([
    [['--lang', 'fr'], '--lang fr is none of: zh, en.'],
    [['--lang', ','], '--lang  is none of'],
    [['--size', 'small'], '--size small is not a size'],
    [['--size', '0x0'], '--size 0x0 is not a size'],
    [['--mode', 'loud'], '--mode loud is none of: screens'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('%j is refused in words', (args, message) => {
    expect(() => readShotOptions(args)).toThrow(message);
  });
});

describe('names', () => {
  test('say language, window, theme, and what is on the picture', () => {
    const step = { kind: 'step', id: 'land-to-scale-field' } as const;
    expect(shotFile(phone, step)).toBe('zh-360x640-light-step-land-to-scale-field.png');
    expect(shotFile(phone, { kind: 'cover', id: '' })).toBe('zh-360x640-light-cover.png');
    expect(shotFile({ ...phone, mode: 'no-script' }, { kind: 'page', id: 'story' })).toBe(
      'zh-360x640-light-no-script-page-story.png',
    );
    expect(sheetFile(phone, '')).toBe('zh-360x640-light-sheet.png');
    expect(sheetFile(phone, 'disputes')).toBe('zh-360x640-light-sheet-disputes.png');
  });

  test('tell the pictures of one view from those of another that begins like it', () => {
    expect(isOf(phone, 'zh-360x640-light-cover.png')).toBe(true);
    expect(isOf(phone, 'zh-360x640-light-figure-care.png')).toBe(true);
    expect(isOf(phone, 'zh-360x640-light-sheet.png')).toBe(true);
    expect(isOf(phone, 'zh-360x640-light-no-script-page-story.png')).toBe(false);
    expect(isOf(phone, 'zh-360x640-dark-cover.png')).toBe(false);
  });

  test('pages that are one of a kind are taken, in the language asked for', () => {
    const addresses = ['404.html', '', 'en/', 'figures/', 'en/figures/', 'charts/care/'];
    const pages = pagesIn(addresses, 'en');
    expect(pages).toEqual([
      { kind: 'page', id: 'story' },
      { kind: 'page', id: 'figures' },
    ]);
    expect(pages.map((page) => addressOfPage(page, 'en'))).toEqual(['en/', 'en/figures/']);
    expect(pagesIn(addresses, 'zh').map((page) => addressOfPage(page, 'zh'))).toEqual([
      '',
      'figures/',
    ]);
  });
});

describe('the contact sheet', () => {
  const sizes = Array.from({ length: 9 }, (_, index) => ({
    width: 720,
    height: 600 + index * 200,
  }));
  const { places, sheet } = placeTiles(sizes);

  test('keeps pictures apart, in their shape and inside the sheet', () => {
    places.forEach((place, index) => {
      expect(place.height / place.width).toBeCloseTo((sizes[index]?.height ?? 0) / 720, 2);
      expect(place.left + place.width).toBeLessThan(sheet.width);
      expect(place.top + place.height).toBeLessThan(sheet.height);
      for (const other of places.slice(index + 1)) {
        const apart =
          other.left >= place.left + place.width || other.top >= place.top + place.height;
        expect(apart).toBe(true);
      }
    });
  });

  test('cuts a long page into pieces that make up the whole', () => {
    const pieces = piecesOf({ width: 360, height: 20_000 });
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.reduce((sum, { height }) => sum + height, 0)).toBe(20_000);
    pieces.slice(1).forEach((piece, index) => {
      const before = pieces[index];
      expect(piece.top).toBe((before?.top ?? 0) + (before?.height ?? 0));
    });
    expect(piecesOf({ width: 1280, height: 800 })).toEqual([{ top: 0, height: 800 }]);
  });
});
