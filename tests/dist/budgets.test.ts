/** The budgets of the site: promises to readers on weak networks. */

import { afterAll, describe, expect, test } from 'vitest';
import { byteBudgets as budgets, isStory } from '../../scripts/lib/budgets.ts';
import { builtFiles, pages, readBuilt } from '../support/built.ts';
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

/** Notes a size for the table and gives it back. */
function weigh(what: string, bytes: number, budget: number): number {
  table.push(
    `${what.padEnd(44)} ${kilobytes(bytes).padStart(8)} of ${kilobytes(budget).padStart(8)}`,
  );
  return bytes;
}

afterAll(() => console.log(['brotli, fonts apart', ...table].join('\n')));

test.each(pages)('$path weighs no more than its budget', (page) => {
  const budget = isStory(page.address) ? budgets.story : budgets.page;
  expect(weigh(`/${page.address}`, pageBytes(page), budget)).toBeLessThanOrEqual(budget);
});

test.each(pages)('$path has no more script than its budget', (page) => {
  const bytes = weigh(`/${page.address} scripts`, scriptBytes(page), budgets.script);
  expect(bytes).toBeLessThanOrEqual(budgets.script);
});

describe.each(stories)('$path', (page) => {
  test('the first screen is in the first bytes', () => {
    const cover = firstScreen(page);
    expect(cover, 'a cover').toBeDefined();
    const bytes = weigh(
      `/${page.address} up to the cover`,
      sentBytes(cover ?? ''),
      budgets.firstScreen,
    );
    expect(bytes).toBeLessThanOrEqual(budgets.firstScreen);
  });

  test('nothing holds up the first paint', () => {
    const blocking = 'link[rel~=stylesheet], head script[src]:not([async], [defer], [type=module])';
    expect([...page.document.querySelectorAll(blocking)].map(({ outerHTML }) => outerHTML)).toEqual(
      [],
    );
  });
});

test('all fonts together keep to their budget', () => {
  expect(weigh('fonts, whole site', fontBytes(), budgets.fonts)).toBeLessThanOrEqual(budgets.fonts);
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

  test('their licence and copyright lie beside them', () => {
    const text = readBuilt('fonts/OFL.txt');
    expect(text).toMatch(/^noto-serif-sc: .*Adobe/mu);
    expect(text).toMatch(/^source-serif-4: .*Adobe.*Reserved Font Name/mu);
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).toContain('PERMISSION & CONDITIONS');
  });

  test('each is used by some page, and fetched as WOFF2', () => {
    const used = fetched.flatMap(({ rule }) => rule.match(/[\w.-]+\.woff2/gu) ?? []);
    const files = builtFiles.filter((path) => /\.(?:woff2?|ttf|otf)$/u.test(path));
    expect(files.map((path) => path.split('/').at(-1)).sort()).toEqual([...new Set(used)].sort());
  });
});

function faceRules(text: string): string[] {
  return text.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
}
