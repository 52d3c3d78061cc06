/** What search engines are told keeps their rules, and says no more than the edition does. */

import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/figure.ts';
import { currentEdition } from '../../../src/edition/load.ts';
import {
  chartGraph,
  chartsGraph,
  figuresGraph,
  licence,
  pageGraph,
  storyGraph,
} from '../../../src/share/json-ld.ts';
import { charts } from '../../support/charts.ts';
import { faultsOf, nodesIn } from '../../support/json-ld.ts';

const edition = await currentEdition();
const site = new URL('https://example.org/a/b/');
const told = { title: 'A title', description: 'A description' };
const graphs = locales.flatMap((locale) => {
  const subject = { edition, locale, site };
  return [
    { name: `story ${locale}`, data: storyGraph(told, subject) },
    { name: `figures ${locale}`, data: figuresGraph(subject) },
    { name: `charts ${locale}`, data: chartsGraph(charts, subject) },
    { name: `page ${locale}`, data: pageGraph('about', told, subject) },
    ...charts.map((chart) => ({ name: `${chart.id} ${locale}`, data: chartGraph(chart, subject) })),
  ];
});

describe.each(graphs)('$name', ({ data }) => {
  const nodes = nodesIn(data);

  test('keeps the rules', () => {
    expect(faultsOf(data)).toEqual([]);
  });

  test('stays under the address of the site, but for the licence', () => {
    const astray = nodes
      .flatMap((node) => Object.values(node))
      .filter((value) => /^https?:/u.test(String(value)))
      .filter((value) => !String(value).startsWith(site.href) && value !== licence);
    expect(astray).toEqual(['https://schema.org']);
  });

  test('has the days of the report and of the data, and no others', () => {
    const { created, updated, meta } = edition;
    for (const node of nodes.filter((one) => one.datePublished !== undefined)) {
      const days = [node.datePublished, node.dateModified];
      expect(days, String(node['@type'])).toEqual(
        node['@type'] === 'Report' ? [meta.published, undefined] : [created, updated],
      );
    }
  });
});

test('the licence is that of the edition', () => {
  for (const locale of locales) expect(edition.meta.licence[locale]).toContain('CC BY 4.0');
  expect(licence).toContain('/by/4.0/');
});

test('a figure that is at least so much has a minimum, and no value', () => {
  const [care] = charts.filter(({ id }) => id === 'care');
  if (care === undefined) throw new Error('no such chart');
  const { label, unit, value } = edition.figure('haircuts');
  const node = nodesIn(chartGraph(care, { edition, locale: 'zh', site })).find(
    ({ name }) => name === label.zh,
  );
  expect(node).toEqual({
    '@type': 'PropertyValue',
    name: label.zh,
    unitText: unit.label.zh,
    minValue: value,
  });
});

describe('the rules themselves refuse', () => {
  const wrap = (node: object) => ({ '@context': 'https://schema.org', '@graph': [node] });

  test.each([
    [{ '@type': 'Place', name: '' }, 'Place name is empty'],
    [{ '@type': 'Organization', name: 'a', url: 'a/' }, 'Organization url is not absolute: a/'],
    [{ '@type': 'DataDownload', contentUrl: 'https://a.b/' }, 'DataDownload has no encodingFormat'],
    [{ '@id': 'https://a.b/#c' }, 'nothing is https://a.b/#c'],
    [{ '@type': 'Recipe' }, 'no rules for Recipe'],
  ])('%j', (node, fault) => {
    expect(faultsOf(wrap(node))).toContain(fault);
  });
});
