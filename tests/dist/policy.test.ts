/** Every page has a strict Content Security Policy that its own scripts and styles keep. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headersFile } from '../../scripts/lib/host-files.ts';
import { embeds, pages, readBuilt } from '../support/built.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page, by directive. */
function policyOf(document: Document): Map<string, string[]> {
  const content =
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
    '';
  return new Map(
    content.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/u);
      return [name, sources];
    }),
  );
}

test.each([...pages, ...embeds])('$path', ({ document, html }) => {
  const policy = policyOf(document);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect([...policy.values()].flat().filter((one) => /unsafe|\*|https?:/u.test(one))).toEqual([]);

  // It stands before whatever it rules over.
  const at = html.indexOf('Content-Security-Policy');
  expect(at).toBeGreaterThan(0);
  expect(html.search(/<(?:script|style|link)/u)).toBeGreaterThan(at);

  const inline = [...document.querySelectorAll('script')].filter(
    (one) => !one.hasAttribute('src') && one.getAttribute('type') !== 'application/ld+json',
  );
  for (const { textContent } of inline)
    expect(policy.get('script-src')).toContain(sha(textContent));
  for (const { textContent } of document.querySelectorAll('style')) {
    expect(policy.get('style-src')).toContain(sha(textContent));
  }
  // Attributes that a hash cannot name.
  const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes: all }) =>
    [...all].filter(({ name }) => name === 'style' || name.startsWith('on')),
  );
  expect(attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([]);
});

test.each(embeds)('$path asks for nothing', ({ document }) => {
  const policy = policyOf(document);
  for (const name of ['connect-src', 'frame-src', 'form-action']) {
    expect(policy.get(name)).toEqual(["'none'"]);
  }
  expect(policy.get('font-src')).toEqual(['data:']);
});

test('headers let charts be framed and nothing else, and stay within what hosts read', () => {
  expect(readBuilt('_headers')).toBe(headersFile());
  const rules = headersFile().trim().split('\n\n');
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2000);
  const unframed = rules.filter((rule) => rule.includes('frame-ancestors'));
  expect(unframed.length).toBeGreaterThan(0);
  // A rule with a star must not take the frames along.
  expect(unframed.filter((rule) => /^\/(?:en\/)?(?:\*|embed)/u.test(rule))).toEqual([]);
  expect(rules.some((rule) => /^\/\*\n[\s\S]*nosniff/u.test(rule))).toBe(true);
  for (const path of ['/embed/*', '/en/embed/*', '/embed.js', '/data/*', '/fonts/*']) {
    const rule = rules.find((one) => one.startsWith(`${path}\n`));
    expect(rule, path).toContain('Access-Control-Allow-Origin: *');
  }
});
