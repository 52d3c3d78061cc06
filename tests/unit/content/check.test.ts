import { describe, expect, test } from 'vitest';
import { checkPlaces, checkScenes, checkTwins, checkUnplaced } from '../../../src/content/check.ts';
import type { Section } from '../../../src/content/prose.ts';

const step = (line: number) =>
  ({
    type: 'step',
    line,
    chart: 'a',
    state: `${line}`,
    heading: `step ${line}`,
    paragraphs: [],
  }) as const;
const section = (blocks: Section['blocks']): Section => ({
  id: 'farming',
  file: 'farming.md',
  heading: '',
  blocks,
});
const paragraph = { type: 'paragraph', line: 9, template: 'between' } as const;

test('a scene of more steps than fit is refused at the first too many', () => {
  const long = section([1, 2, 3, 4, 5, 6, 7, 8].map(step));
  expect(checkScenes([long])).toMatchObject([{ file: 'farming.md', row: 7, found: 'step 7' }]);
});

test('as many steps in scenes apart are not', () => {
  expect(
    checkScenes([section([...[1, 2, 3].map(step), paragraph, ...[4, 5, 6, 7, 8, 9].map(step)])]),
  ).toEqual([]);
});

describe('a chart that the prose places', () => {
  const chart = (id: string) => ({ type: 'chart', line: 3, id }) as const;
  const known = { id: 'pears', chapter: 'farming', states: [] };
  const leftOut = [
    { id: 'disputes', figures: ['disputes', 'major-disputes'], words: false },
    { id: 'talent', figures: [], words: true },
    { id: 'care', figures: ['haircuts'], words: true },
  ];
  const check = (...ids: string[]) =>
    checkPlaces([section(ids.map(chart))], [known], leftOut).map(({ found, hint }) => [
      found,
      hint.en,
    ]);

  test('is there, once', () => {
    expect(check('pears')).toEqual([]);
    expect(check('pears', 'pears')).toEqual([['pears', '']]);
    expect(check('apples')).toEqual([['apples', '']]);
    expect(check('pear')).toEqual([['pear', 'Is it pears?']]);
  });

  test('stands in a chapter with its figures', () => {
    const placed = (id: string, ...chapters: string[]) =>
      checkPlaces([{ ...section([chart('pears')]), id }], [{ ...known, chapters }], []);
    expect(placed('farming', 'farming', 'plan')).toEqual([]);
    expect(placed('farming')).toEqual([]);
    expect(placed('cover', 'farming')).toEqual([]);
    expect(placed('farming', 'station', 'plan')).toMatchObject([
      {
        check: 'prose-chart',
        found: 'pears',
        hint: { en: 'None of its figures stands in this chapter: move it to station or plan.' },
      },
    ]);
  });

  test('and is left out: for want of figures, of words, or of both', () => {
    expect(check('disputes', 'talent', 'care')).toEqual([
      ['disputes', 'It is left out: this edition lacks its figures disputes, major-disputes.'],
      ['talent', 'It is left out: this edition lacks its words in chart-words.csv.'],
      [
        'care',
        'It is left out: this edition lacks its figures haircuts and its words in chart-words.csv.',
      ],
    ]);
  });
});

describe('what is placed in one language', () => {
  const zh = section([paragraph, step(1), { type: 'chart', line: 7, id: 'pears' }]);

  test('is placed in the other', () => {
    expect(checkTwins([zh], [zh])).toEqual([]);
  });

  test('and told at its line where it is not', () => {
    const en = { ...section([step(1)]), file: 'en/orchard.md' };
    expect(checkTwins([zh], [en]).map(({ row, found, hint }) => [row, found, hint.en])).toEqual([
      [7, '{chart:pears}', 'en/orchard.md does not have it.'],
    ]);
    expect(checkTwins([en], [zh])).toEqual([]);
  });
});

describe('a chart that no language places', () => {
  const pears = { id: 'pears', chapter: 'farming', states: [] };
  const cover = { ...section([paragraph]), id: 'cover', file: 'cover.md' };
  const check = (zh: Section['blocks'], en: Section['blocks'], chart = pears) =>
    checkUnplaced(
      [
        [cover, section(zh)],
        [cover, { ...section(en), file: 'en/farming.md' }],
      ],
      [chart],
    ).map(({ file, expected }) => [file, expected.en]);

  test('is told in the file of its chapter in each', () => {
    expect(check([paragraph], [paragraph])).toEqual([
      ['farming.md', 'a line {chart:pears}'],
      ['en/farming.md', 'a line {chart:pears}'],
    ]);
    expect(check([], [], { ...pears, chapter: 'preamble' })).toEqual([
      ['cover.md', 'a line {chart:pears}'],
      ['cover.md', 'a line {chart:pears}'],
    ]);
  });

  test('is told so, too, where a scene alone draws it', () => {
    const scene = { ...step(3), chart: 'pears' };
    expect(check([scene], [scene])).toEqual([
      ['farming.md', 'a line {about:pears}'],
      ['en/farming.md', 'a line {about:pears}'],
    ]);
    expect(check([scene, { type: 'about', line: 7, id: 'pears' }], [scene])).toEqual([]);
  });

  test('is none that one of them places', () => {
    expect(check([{ type: 'chart', line: 7, id: 'pears' }], [])).toEqual([]);
  });
});
