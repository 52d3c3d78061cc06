/** Nothing comes from elsewhere, nothing is left with the reader. tests/e2e watches the same live. */

import { describe, expect, test } from 'vitest';
import { isAbsolute, isInlined, pageReferences } from '../../scripts/lib/references.ts';
import { builtFiles, pages, readBuilt } from '../support/built.ts';

/** Inline scripts of all pages, but for JSON-LD, which does not run, and all script files, by where they are from. */
const scripts = [
  ...pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('script:not([type="application/ld+json"])')].map(
      (script, index) => ({
        from: `${path} script ${index + 1}`,
        code: script.textContent,
      }),
    ),
  ),
  ...builtFiles
    .filter((path) => /\.m?js$/u.test(path))
    .map((path) => ({ from: path, code: readBuilt(path) })),
];

/** Files in which CSS or markup could fetch something. */
const styled = builtFiles.filter((path) => /\.(?:css|svg)$/u.test(path));

describe.each(pages)('$path', ({ document }) => {
  test('loads nothing from another origin', () => {
    const foreign = pageReferences(document).filter(
      ({ value, loads }) => loads && isAbsolute(value) && !isInlined(value),
    );
    expect(foreign.map(({ where, value }) => `${where} ${value}`)).toEqual([]);
  });

  test('neither calls ahead to another origin nor refreshes to it', () => {
    const ahead =
      'link[rel~=preconnect], link[rel~=dns-prefetch], meta[http-equiv=refresh i], base';
    expect([...document.querySelectorAll(ahead)].map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('frames nobody but itself', () => {
    const framed = [...document.querySelectorAll('iframe, frame, object, embed')];
    const others = framed.filter((frame) => isAbsolute(frame.getAttribute('src') ?? 'http:'));
    expect(others.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

test.each(styled)('%s fetches nothing from elsewhere', (path) => {
  const text = readBuilt(path).replaceAll(/xmlns(?::\w+)?="[^"]*"/gu, '');
  expect(text.match(/(?:url\(|href="|@import)\s*["']?(?:https?:)?\/\/[^)"']*/gu) ?? []).toEqual([]);
});

const storing =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|sendBeacon|serviceWorker)\b|document\s*\.\s*cookie/gu;
const library = /observablehq|linkedom|ZodError|mdast|csv-parse/gu;

/** One test for all: there may well be no script at all. */
test('scripts keep nothing with the reader', () => {
  expect(
    scripts.flatMap(({ from, code }) =>
      (code.match(storing) ?? []).map((hit) => `${from}: ${hit}`),
    ),
  ).toEqual([]);
});

test('no library of the build reaches a reader', () => {
  expect(
    scripts.flatMap(({ from, code }) =>
      (code.match(library) ?? []).map((hit) => `${from}: ${hit}`),
    ),
  ).toEqual([]);
});

test('scripts name no other origin', () => {
  const origins = /["'`](?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9][^"'`]*/giu;
  expect(
    scripts.flatMap(({ from, code }) =>
      (code.match(origins) ?? []).map((hit) => `${from}: ${hit}`),
    ),
  ).toEqual([]);
});
