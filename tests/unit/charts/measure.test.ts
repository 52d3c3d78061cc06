import { describe, expect, test } from 'vitest';
import { chartWords } from '../../../src/charts/kit/chart.ts';
import { breakable, textWidth } from '../../../src/charts/kit/measure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { charts } from '../../support/charts.ts';

describe('the width of a text', () => {
  test('a Han character and its punctuation are one em wide', () => {
    expect(textWidth('斋坛乡。', 10)).toBe(40);
  });

  test('a digit is narrower, and wider in bold and in the serif of the numerals', () => {
    const [sans, bold, serif] = (['sans', 'bold', 'serif'] as const).map((face) =>
      textWidth('4681', 10, face),
    );
    expect(sans).toBeGreaterThan(22);
    expect(bold).toBeGreaterThan(sans ?? 0);
    expect(serif).toBeGreaterThan(bold ?? 0);
    expect(serif).toBeLessThan(28);
  });

  test('grows with the size and with every character', () => {
    expect(textWidth('签约 4,681 mu', 30)).toBeCloseTo(2 * textWidth('签约 4,681 mu', 15));
    const text = '≥2,000\u00a0tonnes，约1.16万平方米';
    const widths = Array.from(text, (_, index) => textWidth(text.slice(0, index), 10));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  test('curly quotation marks are half as wide in English', () => {
    expect(textWidth('“', 10, 'sans', 'en')).toBeLessThan(textWidth('“', 10, 'sans', 'zh'));
  });

  test('an empty text takes no room', () => {
    expect(textWidth('', 15)).toBe(0);
  });
});

describe('where a line may break', () => {
  test.each([
    ['签了协议', ['签', '了', '协', '议']],
    ['收入，只有', ['收', '入，', '只', '有']],
    ['“重大”纠纷', ['“重', '大”', '纠', '纷']],
    ['（约）', ['（约）']],
    ['多少？！', ['多', '少？！']],
    ['a football pitch', ['a ', 'football ', 'pitch']],
    ['4,681 mu, signed', ['4,681 ', 'mu, ', 'signed']],
    ['共42件', ['共', '42', '件']],
    ['99.77% enrolled', ['99.77% ', 'enrolled']],
    ['¥8.86\u00a0million', ['¥8.86\u00a0million']],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(breakable(text)).toEqual(pieces);
  });

  /** W3C, Requirements for Chinese Text Layout, 3.1.2: what may not begin or end a line. */
  const begins = /^[，。、；：？！”’）》」』】…%,.;:?!)\]}]/u;
  const ends = /[“‘（《「『【([{¥]\s*$/u;

  test.each(['zh', 'en'] as const)(
    'in no words of any chart against the rules (%s)',
    async (locale) => {
      const edition = await currentEdition();
      const texts = charts.flatMap((chart) =>
        Object.values(chartWords(chart, edition, locale)).flat(),
      );
      expect(texts.length).toBeGreaterThan(20);
      for (const text of texts) {
        const pieces = breakable(text);
        expect(pieces.join('')).toBe(text);
        expect(pieces.slice(1).filter((piece) => begins.test(piece))).toEqual([]);
        expect(pieces.slice(0, -1).filter((piece) => ends.test(piece))).toEqual([]);
      }
    },
  );
});
