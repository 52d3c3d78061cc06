/** Pages for frames: one file each, small, and nobody's to find but by their charts. */

import { describe, expect, test } from 'vitest';
import { byteBudgets } from '../../scripts/lib/budgets.ts';
import { isInlined, pageReferences } from '../../scripts/lib/references.ts';
import { chartPath, embedPath } from '../../src/i18n/links.ts';
import { embeds, pageAt } from '../support/built.ts';
import { charts, placeName } from '../support/charts.ts';
import { sentBytes } from '../support/weight.ts';

test('every chart has one in each language', () => {
  const wanted = charts.flatMap(({ id }) => [embedPath(id, 'zh'), embedPath(id, 'en')]);
  expect(embeds.map(({ address }) => address).sort()).toEqual(wanted.sort());
});

describe.each(embeds)('$path', ({ html, document, locale }) => {
  const id = document.body.getAttribute('data-chart') ?? '';

  test('is one request, and a small one', () => {
    expect(sentBytes(html)).toBeLessThanOrEqual(byteBudgets.embed);
    const loaded = pageReferences(document).filter(
      ({ value, loads }) => loads && !isInlined(value),
    );
    expect(loaded.map(({ where, value }) => `${where} ${value}`)).toEqual([]);
  });

  test('keeps nothing, fetches nothing, and names no host', () => {
    const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
    const code = scripts.join('\n');
    expect(code).not.toMatch(
      /localStorage|sessionStorage|indexedDB|cookie|fetch\(|XMLHttp|https?:/u,
    );
    expect(() => scripts.map((script) => new Function(script))).not.toThrow();
    expect(code, 'no syntax that old engines cannot parse').not.toMatch(/\?\.(?!\d)|\?\?/u);
  });

  test('search engines are led to the page of the chart', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(canonical.endsWith(`/${chartPath(id, locale)}`)).toBe(true);
  });

  test('its link leads there out of the frame', () => {
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(
        new URL(link.getAttribute('href') ?? '', `http://a.b/${embedPath(id, locale)}`).pathname,
      ).toBe(`/${chartPath(id, locale)}`);
      expect(link.getAttribute('target')).toBe('_blank');
    }
    expect(pageAt(chartPath(id, locale))).toBeDefined();
  });

  test('says its finding, drawing and source in words', () => {
    const svgs = [...document.querySelectorAll('main > svg')];
    expect(svgs.map((svg) => svg.getAttribute('class'))).toEqual([
      'chart narrow',
      'chart middle',
      'chart wide',
    ]);
    for (const svg of svgs) {
      expect(svg.getAttribute('aria-label')).toBe(document.title);
      expect(svg.querySelector('[role=img]')?.getAttribute('aria-label')?.length).toBeGreaterThan(
        20,
      );
      expect(svg.textContent).toMatch(placeName);
    }
  });
});
