/** Every reference leads somewhere inside the folder, and would from any folder of any host. */

import { describe, expect, test } from 'vitest';
import type { Reference } from '../../scripts/lib/references.ts';
import {
  cssReferences,
  follow,
  isAbsolute,
  isInlined,
  pageReferences,
} from '../../scripts/lib/references.ts';
import type { BuiltPage } from '../support/built.ts';
import { builtFiles, pageAt, pages, readBuilt } from '../support/built.ts';

const files = new Set(builtFiles);

/** References that stay inside the folder. */
const inner = (references: readonly Reference[]) =>
  references.filter(({ value }) => !isAbsolute(value) && !isInlined(value));

/** What is wrong with a reference; undefined when it leads to a file and, if it has one, an id. */
function fault(from: string, { where, value }: Reference): string | undefined {
  const target = follow(from, value);
  if (target === null) return `${where} ${value}: outside the folder`;
  const { path, fragment } = target;
  const isFolder = path === '' || path.endsWith('/');
  if (!files.has(isFolder ? `${path}index.html` : path)) return `${where} ${value}: no such file`;
  if (fragment === '') return undefined;
  const found = pageAt(path)?.document.getElementById(fragment);
  return found ? undefined : `${where} ${value}: no such id there`;
}

const faults = (from: string, references: readonly Reference[]) =>
  inner(references).flatMap((reference) => fault(from, reference) ?? []);

describe.each(pages)('$path', ({ path, address, document }) => {
  test('every link and asset is there, with its fragment', () => {
    const references = pageReferences(document);
    expect(inner(references).length).toBeGreaterThan(0);
    expect(faults(address, references), path).toEqual([]);
  });

  test('no reference starts at the root of the host', () => {
    const rooted = pageReferences(document).filter(({ value }) => value.startsWith('/'));
    expect(rooted.map(({ where, value }) => `${where} ${value}`)).toEqual([]);
  });

  test('directories are named with their slash', () => {
    const bare = inner(pageReferences(document)).filter(({ value }) => {
      const target = follow(address, value);
      return target !== null && files.has(`${target.path}/index.html`);
    });
    expect(bare.map(({ where, value }) => `${where} ${value}`)).toEqual([]);
  });

  test('links inside the page name ids it has', () => {
    const wanted = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
    const missing = wanted.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? '')
          .split(/\s+/u)
          .filter((id) => !document.getElementById(id))
          .map((id) => `${element.localName}[${name}] ${id}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

test.each(builtFiles.filter((path) => path.endsWith('.css')))(
  '%s names files that are there',
  (path) => {
    expect(faults(path, cssReferences(readBuilt(path)))).toEqual([]);
  },
);

describe('absolute addresses', () => {
  /** The address the site was built for: SITE_URL, as the Chinese story gives it. */
  const site =
    pageAt('')?.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

  test('SITE_URL is that of the build', () => {
    const expected = process.env.SITE_URL || 'http://localhost:4321';
    expect(site).toBe(`${expected.replace(/\/$/u, '')}/`);
  });

  const absolute = ({ document }: BuiltPage) =>
    pageReferences(document).filter(({ value }) => isAbsolute(value) && !isInlined(value));

  test.each(pages)('$path: only canonical and alternate name the site itself', (page) => {
    const own = absolute(page).filter(
      ({ value, element }) => value.startsWith(new URL(site).origin) && !isOfHead(element),
    );
    expect(own.map(({ where, value }) => `${where} ${value}`)).toEqual([]);
  });

  test.each(pages)('$path: no address of a machine at work', ({ html }) => {
    // What leaves the site is absolute, and names the machine where no SITE_URL is given.
    const rest = html.replaceAll(
      /<link rel="(?:canonical|alternate)"[^>]*>|<meta (?:property="og:|name="citation_public_url")[^>]*>|<script type="application\/ld\+json">.*?<\/script>|<pre data-verbatim[^>]*>.*?<\/pre>/gsu,
      '',
    );
    expect(rest.match(/localhost|127\.0\.0\.1|file:\/\//gu) ?? []).toEqual([]);
  });

  const isOfHead = (element: Element | undefined) =>
    element?.matches('link[rel=canonical], link[rel=alternate]') ?? false;
});
