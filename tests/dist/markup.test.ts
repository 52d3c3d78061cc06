/** What every page owes its readers, whatever they read it with. */

import { describe, expect, test } from 'vitest';
import { pages } from '../support/built.ts';

/** Thousands of like marks are one dashed path: more elements than this and a phone feels it. */
const mostElements = 400;

const show = (elements: Iterable<Element>) =>
  [...elements].map(({ outerHTML }) => outerHTML.slice(0, 160));

describe.each(pages)('$path', ({ document, html }) => {
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  test('is a whole document in UTF-8 for any width of screen', () => {
    expect(html).toMatch(/^<!doctype html>/iu);
    expect(html.slice(0, 1024)).toMatch(/<meta charset="utf-8"/iu);
    const viewport = document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '';
    expect(viewport).toMatch(/width=device-width/u);
    expect(viewport, 'zooming is allowed').not.toMatch(/user-scalable|maximum-scale/u);
  });

  test('has a title and a description of its own', () => {
    const words = (page: Document) => [
      page.title.trim(),
      page.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '',
    ];
    expect(words(document)).not.toContain('');
    const same = pages.filter((other) => other.document !== document);
    for (const other of same) {
      expect(words(other.document), other.path).not.toEqual(
        expect.arrayContaining([document.title]),
      );
    }
  });

  test('has no style attributes and no handlers in attributes: a strict CSP will do', () => {
    const odd = all('*').filter((element) =>
      [...element.attributes].some(
        ({ name, value }) =>
          name === 'style' || /^on[a-z]+$/u.test(name) || /^\s*javascript:/iu.test(value),
      ),
    );
    expect(show(odd)).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has one h1, and no heading skips a level', () => {
    const headings = all('h1, h2, h3, h4, h5, h6');
    const levels = headings.map(({ localName }) => Number(localName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    const skipping = headings.filter(
      (_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1,
    );
    expect(show(skipping)).toEqual([]);
    expect(show(headings.filter(({ textContent }) => textContent.trim() === ''))).toEqual([]);
  });

  test('has one main, and a first link that leads to it', () => {
    expect(all('main').length).toBe(1);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(
      `#${document.querySelector('main')?.id}`,
    );
  });

  test('every picture has words or is hidden', () => {
    const wordless = all('img, svg, canvas, video').filter((picture) => {
      if (picture.closest('[aria-hidden=true]')) return false;
      if (picture.localName === 'img') return !picture.hasAttribute('alt');
      const words =
        picture.getAttribute('aria-label') ?? picture.querySelector('title')?.textContent ?? '';
      // A picture whose parts lead somewhere is a group of links; it has a name all the same.
      const role = picture.querySelector('a') === null ? 'img' : 'group';
      return picture.getAttribute('role') !== role || words.trim() === '';
    });
    expect(show(wordless)).toEqual([]);
  });

  test('nothing hidden from screen readers can be reached by keyboard', () => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    expect(
      show(all('[aria-hidden=true]').flatMap((one) => [...one.querySelectorAll(focusable)])),
    ).toEqual([]);
  });

  test('every link and button says something', () => {
    const mute = all('a[href], button, summary').filter(
      (element) => element.textContent.trim() === '' && !element.getAttribute('aria-label')?.trim(),
    );
    expect(show(mute)).toEqual([]);
  });

  test('no drawing has more elements than a phone likes', () => {
    const counts = all('svg').map((svg) => ({
      svg: `${svg.closest('[id]')?.id} ${svg.getAttribute('class')}`,
      elements: svg.querySelectorAll('*').length,
    }));
    expect(counts.filter(({ elements }) => elements > mostElements)).toEqual([]);
  });

  test('drawings carry no ids that two of them could share', () => {
    const ids = all('svg [id]').map(({ id }) => id);
    expect(ids.filter((id) => /^plot-|^clip|^[a-z]$/u.test(id))).toEqual([]);
  });

  test('nothing is left of templates or of values that were not there', () => {
    const text = document.body.textContent;
    expect(
      text.match(/undefined|\bNaN\b|\[object|\{#?[a-z][a-z0-9:-]*\}|\bnull\b/gu) ?? [],
    ).toEqual([]);
  });
});
