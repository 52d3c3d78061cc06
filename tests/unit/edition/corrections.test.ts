/** What has been corrected stands with the figures that it touches. */

import { expect, test } from 'vitest';
import type { Change, Edition } from '../../../src/edition/edition.ts';
import { correctionsOf } from '../../../src/edition/edition.ts';
import { currentEdition } from '../../../src/edition/load.ts';

const change = (version: string, kind: Change['kind'], figures: readonly string[]): Change => ({
  date: '2026-11-24',
  version,
  kind,
  figures,
  text: { zh: '', en: '' },
});

const edition: Edition = {
  ...(await currentEdition()),
  changes: [
    change('1.0.0', 'publication', []),
    change('1.0.1', 'correction', ['grain-output', 'rail-land']),
    change('1.1.0', 'addition', ['grain-output']),
    change('1.1.1', 'correction', ['grain-output']),
  ],
};

test('corrections of a figure come in their order; other changes and figures are left out', () => {
  const versions = (id: string) => correctionsOf(id, edition).map(({ version }) => version);
  expect(versions('grain-output')).toEqual(['1.0.1', '1.1.1']);
  expect(versions('rail-land')).toEqual(['1.0.1']);
  expect(versions('disputes')).toEqual([]);
});
