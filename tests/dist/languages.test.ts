/** Every page has its twin in the other language, says so, and keeps to its own. */

import { describe, expect, test } from 'vitest';
import { follow, isAbsolute } from '../../scripts/lib/references.ts';
import type { BuiltPage } from '../support/built.ts';
import { pageAt, pages, twinAddress } from '../support/built.ts';

const langs = { zh: 'zh-CN', en: 'en' } as const;

/** The `hreflang` addresses of a page by language. */
function alternates({ document }: BuiltPage): Record<string, string> {
  const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')];
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}

const canonical = ({ document }: BuiltPage) =>
  document.querySelector('link[rel=canonical]')?.getAttribute('href');

const site = pages.map(canonical).sort((a, b) => (a ?? '').length - (b ?? '').length)[0] ?? '';

describe.each(pages)('$path', (page) => {
  const { address, locale, document } = page;

  test('has a twin in the other language', () => {
    expect(pageAt(twinAddress(page))?.address).toBe(twinAddress(page));
  });

  test('says which language it is in', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(langs[locale]);
  });

  test('is canonical under its own address', () => {
    expect(document.querySelectorAll('link[rel=canonical]').length).toBe(1);
    expect(canonical(page)).toBe(site + address);
  });

  test('names itself and its twin, Chinese for everybody else', () => {
    const zh = site + (locale === 'zh' ? address : twinAddress(page));
    const en = site + (locale === 'en' ? address : twinAddress(page));
    expect(alternates(page)).toEqual({ 'zh-CN': zh, en, 'x-default': zh });
  });

  test('is named back by its twin', () => {
    const twin = pageAt(twinAddress(page));
    expect(twin && alternates(twin)).toEqual(alternates(page));
  });

  test('links to pages of its language, but for the switch to its twin', () => {
    const astray = [...document.querySelectorAll('a[href]')].filter((link) => {
      const href = link.getAttribute('href') ?? '';
      const target = isAbsolute(href) ? undefined : pageAt(follow(address, href)?.path ?? '?');
      return target !== undefined && target.locale !== locale && !isSwitch(link);
    });
    expect(astray.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('has one switch, which leads to its twin and is worded in its language', () => {
    const switches = [...document.querySelectorAll('a[href]')].filter(isSwitch);
    expect(switches.map((link) => link.getAttribute('lang'))).toEqual([
      langs[locale === 'zh' ? 'en' : 'zh'],
    ]);
    expect(switches.map((link) => follow(address, link.getAttribute('href') ?? ''))).toEqual([
      { path: twinAddress(page), fragment: '' },
    ]);
  });

  const isSwitch = (link: Element) => link.hasAttribute('hreflang');

  test('marks words of the other language with theirs', () => {
    const han = /[\p{Script=Han}。，、；：？！]/u;
    const unmarked = textNodes(document.body).filter(
      (node) =>
        locale === 'en' &&
        han.test(node.textContent ?? '') &&
        node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'zh-CN',
    );
    expect(unmarked.map((node) => node.textContent?.trim())).toEqual([]);
  });
});

function textNodes(node: Node): Node[] {
  if (node.nodeType === 3) return [node];
  return [...node.childNodes].flatMap(textNodes);
}
