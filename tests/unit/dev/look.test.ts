import { expect, test } from 'vitest';
import type { Variant } from '../../../src/dev/drawings.ts';
import { drawingOf, drawingsOf, snapshotOf, variantsOf } from '../../../src/dev/drawings.ts';
import { look } from '../../../src/dev/look.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { chartById } from '../../support/charts.ts';

const edition = await currentEdition();
const chart = chartById('disputes');
const variant: Variant = { chart, name: chart.id };
const drawing = drawingOf(variant, 'zh', 'narrow');
const snapshot = snapshotOf(drawing, edition);

test('a drawing is told from its snapshot, both shown in the styles of the page', () => {
  const same = look(drawing, edition, snapshot);
  expect(same.verdict).toBe('same');
  expect(same.now).toBe(same.before);
  expect(same.now).not.toContain('<style');
  const changed = look(drawing, edition, snapshot.replace('>42<', '>43<'));
  expect(changed.verdict).toBe('changed');
  expect(changed.before).toContain('>43<');
  expect(look(drawing, edition, undefined)).toMatchObject({ verdict: 'new', before: null });
});

test('a chart that cannot be drawn says why, in its place', () => {
  const broken = { ...chart, examples: { '<b>': { disputes: 1, 'major-disputes': 1e9 } } };
  const [, example] = variantsOf(broken);
  if (example === undefined) throw new Error('no example');
  const seen = look(drawingOf(example, 'en', 'wide'), edition, undefined);
  expect(seen.verdict).toBe('refused');
  expect(seen.now).toContain('1000000000');
});

test('every drawing has a file of its own', () => {
  const files = drawingsOf(edition).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
