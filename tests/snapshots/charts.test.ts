/**
 * Every drawing of every chart, in both languages and widths, as an SVG file that can be opened and
 * looked at. After a change that is meant, `npm run test:unit -- -u` writes them anew, and the diff is the
 * review.
 */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingsOf, snapshotOf } from '../../src/dev/drawings.ts';
import { currentEdition } from '../../src/edition/load.ts';

const edition = await currentEdition();
const drawings = drawingsOf(edition);

test.each(drawings)('$name $locale $width', async (drawing) => {
  const svg = snapshotOf(drawing, edition);
  const file = `output/${drawing.file}`;
  // The hint names the file where a drawing differs from it.
  await expect(svg).toMatchFileSnapshot(file, `tests/snapshots/${file}`);
});

test('no snapshot is left of what is not drawn any more', () => {
  const files = readdirSync(new URL('output', import.meta.url));
  const drawn = new Set(drawings.map(({ file }) => file));
  expect(files.filter((file) => !drawn.has(file))).toEqual([]);
});
