import { expect, test } from 'vitest';
import { dataCitation } from '../../../src/share/cite-data.ts';
import { editionOf } from '../../support/edition.ts';

test('the data are cited with version, day and address, each language by its own page', () => {
  const edition = { ...editionOf([]), version: '1.2.0', updated: '2027-01-31' };
  expect(dataCitation(edition, new URL('https://example.org/a/'))).toEqual({
    zh: '名. 《名》的数字[DS/OL]. 1.2.0版. (2027-01-31)[引用日期]. https://example.org/a/figures/.',
    en: 'Name. (2027). Figures of “Name” (Version 1.2.0) [Data set]. https://example.org/a/en/figures/',
  });
});
