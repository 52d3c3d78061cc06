/** Citations as readers copy them. */

import { expect, test } from 'vitest';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import { citationMeta, citations, storyCitations } from '../../../src/share/cite.ts';
import { charts } from '../../support/charts.ts';

const edition = await currentEdition();
const site = new URL('https://example.org/');
const [relocation] = charts.filter(({ id }) => id === 'relocation');
if (relocation === undefined) throw new Error('no such chart');

test.each(locales)('a chart, %s', (locale) => {
  expect(
    Object.values(citations(relocation, edition, locale, site)).join('\n\n'),
  ).toMatchSnapshot();
});

test.each(locales)('the whole, %s', (locale) => {
  const all = storyCitations('50% & more', edition, locale, site);
  expect(Object.values(all).join('\n\n')).toMatchSnapshot();
});

test.each(locales)('for reference managers, %s', (locale) => {
  expect(citationMeta(relocation, edition, locale, site)).toMatchSnapshot();
});

test.each(locales)('BibTeX reads every title as it is, %s', (locale) => {
  for (const chart of charts) {
    const { bibtex } = citations(chart, edition, locale, site);
    const fields = bibtex.split('\n').filter((line) => !line.includes('\\url'));
    expect(fields.join('\n').match(/(?<!\\)[%&#$_~^]/gu) ?? []).toEqual([]);
    const [opened, closed] = [/(?<!\\)\{/gu, /(?<!\\)\}/gu].map((one) => bibtex.match(one)?.length);
    expect(opened).toBe(closed);
  }
});

test.each(locales)(
  'our own works have the day of the last change, and no author but the site, %s',
  (locale) => {
    const [year = ''] = edition.updated.split('-');
    for (const chart of charts) {
      const meta = citationMeta(chart, edition, locale, site);
      expect(meta.find(({ name }) => name === 'citation_publication_date')?.content).toBe(
        edition.updated.replaceAll('-', '/'),
      );
      const { apa, bibtex, gbt } = citations(chart, edition, locale, site);
      expect(apa.startsWith(`${edition.meta.name[locale]}. (${year}`)).toBe(true);
      expect(bibtex).toContain(`year = {${year}}`);
      expect(gbt).toContain(`[EB/OL]. (${edition.updated})[`);
    }
  },
);
