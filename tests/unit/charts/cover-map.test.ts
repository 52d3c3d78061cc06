import { expect, test } from 'vitest';
import { layoutMap } from '../../../src/charts/report-carpet/map.ts';
import type { ChapterParcels } from '../../../src/charts/report-carpet/parcels.ts';

const options = { columns: 128, ridge: 4, clear: { columns: 55, rows: 46 } };

/** Chapters of one paragraph each. @param characters of each of them */
const chapters = (...characters: number[]): ChapterParcels[] =>
  characters.map((end, index) => ({
    chapter: `chapter-${index}`,
    role: 'achievement',
    colour: 'paddy',
    paragraphs: [{ start: 0, end, heading: false, lit: [] }],
  }));

test.each([
  ['a short report', chapters(40, 60, 20)],
  ['a long one', chapters(400, 1500, 1500, 1500, 800)],
  ['one of many chapters', chapters(...Array.from({ length: 20 }, () => 30))],
])('nothing of %s stands where the title does', (_, parcels) => {
  const map = layoutMap(parcels, options);
  const { columns, rows } = options.clear;
  for (const { x, y } of [...map.parcels, ...map.ridges]) {
    expect(x >= columns || y >= rows, `${x}, ${y}`).toBe(true);
  }
  expect(map.rows).toBeGreaterThanOrEqual(rows);
});

test('when the rows of the title are full, chapters have the whole width', () => {
  const map = layoutMap(chapters(...Array.from({ length: 20 }, () => 30)), options);
  expect(map.parcels.some(({ x }) => x === 0)).toBe(true);
});
