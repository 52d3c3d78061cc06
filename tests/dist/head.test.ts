/** The script that stands in the pages: before what is painted, the same in all, readable by old engines. */

import { describe, expect, test } from 'vitest';
import { pages } from '../support/built.ts';

/** JSON-LD is data: it does not run, and a CSP does not ask for it. */
const inline = ({ document }: (typeof pages)[number]) =>
  [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')].map(
    ({ textContent }) => textContent,
  );

test('every page has the same one, so that one hash allows it', () => {
  expect(new Set(pages.flatMap(inline)).size).toBe(1);
});

describe.each(pages)('$path', (page) => {
  const [code = ''] = inline(page);

  test('has one', () => {
    expect(inline(page).length).toBe(1);
  });

  test('it comes before the body, after what it switches', () => {
    const place = page.html.indexOf(code);
    expect(place).toBeLessThan(page.html.indexOf('<body'));
    const themed = [...page.document.querySelectorAll('[data-theme]')];
    expect(themed.map((one) => one.localName)).toEqual(['meta', 'meta', 'style']);
    expect(place).toBeGreaterThan(page.html.lastIndexOf('data-theme="'));
  });

  test('it has no syntax that engines older than its test cannot parse', () => {
    expect(code.match(/\?\.(?!\d)|\?\?|\/\*/gu) ?? []).toEqual([]);
    expect(() => new Function(code)).not.toThrow();
  });

  test('it is tiny', () => {
    expect(code.length).toBeLessThan(1700);
  });

  test('the colours of the night are written once', () => {
    expect(page.html.split('prefers-color-scheme: dark').length - 1).toBeLessThanOrEqual(3);
    const [dark = ''] = [...page.document.querySelectorAll('style[data-theme=dark]')].map(
      ({ textContent }) => textContent,
    );
    const paper = /--paper:\s*(#[0-9a-f]+)/u.exec(dark)?.[1] ?? '';
    expect(paper).not.toBe('');
    const elsewhere = page.html.replace(dark, '').match(new RegExp(`--paper:\\s*${paper}`, 'gu'));
    expect(elsewhere).toBeNull();
    const meta = page.document.querySelector('meta[name=theme-color][data-theme=dark]');
    expect(meta?.getAttribute('content')).toBe(paper);
  });
});
