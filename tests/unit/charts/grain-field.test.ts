/** The field of output keeps to the grid of the land, so that a scene can divide the one into the other. */

import { describe, expect, test } from 'vitest';
import { grainField, grainRise } from '../../../src/charts/grain-output/field.ts';
import { grain } from '../../../src/charts/grain-output/model.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { dashes } from '../../support/dashes.ts';

const edition = await currentEdition();
const model = grain(edition.figure);

describe.each([26, 39])('on land in %i columns', (columns) => {
  const grid = { x: 5, y: 90, columns, pitch: 12, size: 10.5 };
  const paths = grainField(model, { ...grid, key: 'grain' }).filter((node) => node.type === 'path');
  const base = paths.filter(({ key }) => key === 'grain').flatMap(dashes);

  test('four cells are where one cell of land was', () => {
    expect(base.length).toBe(4 * Math.floor(model.land));
    const xs = base.map(({ x }) => x - grid.x);
    expect(Math.min(...xs)).toBe(0);
    expect(Math.max(...xs)).toBeCloseTo((columns - 0.5) * grid.pitch);
    const rows = Math.floor(model.land / columns);
    expect(Math.max(...base.map(({ y }) => y - grid.y))).toBeLessThan(rows * grid.pitch);
  });

  test('the surplus stands above them, within its rise, under an open edge', () => {
    const above = paths
      .filter(({ key, open }) => key === undefined && open !== true)
      .flatMap(dashes);
    expect(base.length + above.length).toBe(model.output);
    expect(Math.max(...above.map(({ y }) => y))).toBeLessThan(grid.y);
    const top = grid.y - grainRise(model, grid);
    expect(Math.min(...above.map(({ y }) => y))).toBeGreaterThan(top);
    expect(paths.filter(({ open }) => open).length).toBe(2);
  });
});
