/** The budgets of the site: promises to readers on weak networks. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'fontkitten';
import { create } from 'fontkitten';
import { afterAll, describe, expect, test } from 'vitest';
import { byteBudgets as budgets, isStory } from '../../scripts/lib/budgets.ts';
import { builtDir, builtFiles, embeds, pages, readBuilt } from '../support/built.ts';
import {
  firstScreen,
  fontBytes,
  kilobytes,
  pageBytes,
  scriptBytes,
  sentBytes,
} from '../support/weight.ts';

const stories = pages.filter(({ address }) => isStory(address));
const table: string[] = [];

/**
 * Notes a size for the table, and refuses it when it is over its budget.
 * @param parts what it is made of, asked for only then
 */
function keepTo(budget: number, what: string, bytes: number, parts = () => ''): void {
  table.push(
    `${what.padEnd(44)} ${kilobytes(bytes).padStart(8)} of ${kilobytes(budget).padStart(8)}`,
  );
  if (bytes <= budget) return;
  expect.fail(
    `dist/${what}: ${kilobytes(bytes)} as a CDN sends them, ${kilobytes(bytes - budget)} over the budget.${parts()}` +
      ' Budgets are promises (scripts/lib/budgets.ts): make it lighter instead of raising them.',
  );
}

/** Which part of a page has grown. */
const partsOf = (page: (typeof pages)[number]) => () =>
  ` Of these the HTML with its styles is ${kilobytes(sentBytes(page.html))}, scripts are ${kilobytes(scriptBytes(page))}.`;

afterAll(() => console.log(['brotli, fonts apart', ...table].join('\n')));

test.each(pages)('$path weighs no more than its budget', (page) => {
  const budget = isStory(page.address) ? budgets.story : budgets.page;
  keepTo(budget, page.path, pageBytes(page), partsOf(page));
});

test.each(pages)('$path has no more script than its budget', (page) => {
  keepTo(budgets.script, `${page.path} scripts`, scriptBytes(page));
});

describe.each(stories)('$path', (page) => {
  test('the first screen is in the first bytes', () => {
    const cover = firstScreen(page);
    expect(cover, 'a cover').toBeDefined();
    keepTo(budgets.firstScreen, `${page.path} up to the end of the cover`, sentBytes(cover ?? ''));
  });

  test('nothing holds up the first paint', () => {
    const blocking = 'link[rel~=stylesheet], head script[src]:not([async], [defer], [type=module])';
    expect([...page.document.querySelectorAll(blocking)].map(({ outerHTML }) => outerHTML)).toEqual(
      [],
    );
  });
});

test('all fonts together keep to their budget', () => {
  keepTo(budgets.fonts, 'fonts/', fontBytes());
});

describe('fonts', () => {
  const rules = [
    ...pages.flatMap(({ path, html }) => faceRules(html).map((rule) => ({ path, rule }))),
    ...builtFiles
      .filter((path) => path.endsWith('.css'))
      .flatMap((path) => faceRules(readBuilt(path)).map((rule) => ({ path, rule }))),
  ];
  const fetched = rules.filter(({ rule }) => rule.includes('url('));

  test('no text waits for one', () => {
    expect(fetched.length).toBeGreaterThan(0);
    const waiting = fetched.filter(
      ({ rule }) => !/font-display:\s*(?:swap|fallback|optional)/u.test(rule),
    );
    expect(waiting.map(({ path, rule }) => `${path} ${rule}`)).toEqual([]);
  });

  test('Chinese pages ask for theirs after the first paint, English ones have none that comes late', () => {
    for (const { document, locale } of pages) {
      expect(document.querySelectorAll('style[data-late]').length).toBe(locale === 'zh' ? 1 : 0);
    }
  });

  test('their licence and copyright lie beside them', () => {
    const text = readBuilt('fonts/OFL.txt');
    expect(text).toMatch(/^noto-serif-sc: .*Adobe/mu);
    expect(text).toMatch(/^noto-sans-sc: .*Adobe.*Reserved Font Name/mu);
    expect(text).toMatch(/^source-serif-4: .*Adobe.*Reserved Font Name/mu);
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).toContain('PERMISSION & CONDITIONS');
  });

  test('none goes by a name that its makers reserve', () => {
    const files = builtFiles.filter((path) => path.endsWith('.woff2'));
    const inFrames = embeds.flatMap(({ html }) =>
      [...html.matchAll(/data:font\/woff2;base64,([^)]+)/gu)].map(([, data = '']) => data),
    );
    const fonts = [
      ...files.map((path) => readFileSync(join(builtDir, path))),
      ...new Set(inFrames).values().map((data) => Buffer.from(data, 'base64')),
    ].map((bytes) => create(bytes) as Font);
    const reserving = fonts.filter(({ copyright }) => copyright?.includes('Reserved Font Name'));
    expect(reserving.length).toBeGreaterThan(1);
    for (const { familyName, fullName, postscriptName } of reserving) {
      expect([familyName, fullName, postscriptName].join()).not.toContain('Source');
      expect(familyName).toMatch(/^(?:Fields Serif|Noto Sans SC)/u);
    }
  });

  test('on Chinese pages ≥ and ≤ are asked of one that has them, and no other', () => {
    const story = pages.find(({ address }) => address === '');
    const frames = embeds.filter(({ locale, document }) => {
      const numerals = [...document.querySelectorAll('.n')].map(({ textContent }) => textContent);
      return locale === 'zh' && /[≤≥]/u.test(numerals.join(''));
    });
    expect(frames.length).toBeGreaterThan(0);
    for (const html of [story?.html ?? '', ...frames.map((frame) => frame.html)]) {
      const asked = faceRules(html).filter((rule) => covers(rule, '≥') || covers(rule, '≤'));
      expect(asked.length).toBe(1);
      const [, address = ''] = /url\(([^)]+)\)/u.exec(asked[0] ?? '') ?? [];
      const [, data] = address.split('base64,');
      const bytes =
        data === undefined ? readFileSync(join(builtDir, address)) : Buffer.from(data, 'base64');
      const font = create(bytes) as Font;
      expect(['≥', '≤'].some((bound) => font.hasGlyphForCodePoint(bound.charCodeAt(0)))).toBe(true);
    }
  });

  test('each is used by some page, and fetched as WOFF2', () => {
    const used = fetched.flatMap(({ rule }) => rule.match(/[\w.-]+\.woff2/gu) ?? []);
    const files = builtFiles.filter((path) => /\.(?:woff2?|ttf|otf)$/u.test(path));
    expect(files.map((path) => path.split('/').at(-1)).sort()).toEqual([...new Set(used)].sort());
  });
});

/** Whether a face is asked for a character. */
function covers(rule: string, character: string): boolean {
  const code = character.charCodeAt(0);
  return [...rule.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/giu)].some(
    ([, from = '', to = from]) =>
      Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16),
  );
}

function faceRules(text: string): string[] {
  return text.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
}
