import { describe, expect, test } from 'vitest';
import { lineStarts, occurrences, placeInLines, TextIndex } from '../../../src/core/text-index.ts';

describe('occurrences', () => {
  const text = '三是三是三是推进全域整治,深入挖掘。三是推进干部管理';
  const index = new TextIndex(text);

  test.each([
    '三是',
    '三是三是',
    '推进',
    '三是推进',
    '三是推进全域',
    '管理',
    '没有这几个字',
    '三',
    '',
    text,
  ])('of “%s” are those that a search finds', (words) => {
    const searched: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (words !== '' && text.startsWith(words, at)) searched.push(at);
    }
    expect(index.occurrences(words)).toEqual(searched);
    expect(occurrences(text, words)).toEqual(searched);
  });

  test('of every part of a text are found', () => {
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        expect(index.occurrences(text.slice(start, end))).toContain(start);
      }
    }
  });

  test('in a text shorter than a gram, or none', () => {
    expect(new TextIndex('').occurrences('abcd')).toEqual([]);
    expect(new TextIndex('abc').occurrences('abcd')).toEqual([]);
    expect(new TextIndex('abc').occurrences('bc')).toEqual([1]);
  });
});

test('the work of looking for all sentences grows as their number, not as its square', () => {
  const work = (size: number) => {
    const sentences = Array.from(
      { length: size },
      (_, i) => `村民小组${i}报名修渠用工${i % 97}人次。`,
    );
    const index = new TextIndex(sentences.join(''));
    return sentences.reduce((sum, sentence) => sum + index.candidates(sentence), 0);
  };
  const small = work(1000);
  // Ten times the sentences in ten times the text: a scan would take a hundred times the work.
  expect(work(10_000)).toBeLessThan(20 * small);
});

describe('lines', () => {
  const text = '一\n\n二三\n';

  test('begin behind line feeds', () => {
    expect(lineStarts(text)).toEqual([0, 2, 3, 6]);
  });

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [3, 3, 1],
    [4, 3, 2],
    [6, 4, 1],
  ])('offset %d is in line %d at character %d', (offset, line, character) => {
    expect(placeInLines(lineStarts(text), offset)).toEqual({ line, character });
  });
});
