/** The docs: what they point to is there, and what they tell people to type is run by a test. */

import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { checkFences, checkOptions, checkProofs, checkScripts } from './commands.ts';
import { readDocs } from './markdown.ts';
import { proofs } from './proofs.ts';
import { checkLinks, checkPaths } from './targets.ts';

const docs = readDocs(root);

test('there are docs', () => {
  expect(docs.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'docs/charts.md']),
  );
});

test('links lead to files and headings', () => expect(checkLinks(docs, root)).toEqual([]));
test('paths are there', () => expect(checkPaths(docs, root)).toEqual([]));
test('blocks of code say what they are', () => expect(checkFences(docs)).toEqual([]));
test('scripts are there, and told of', () => expect(checkScripts(docs, root)).toEqual([]));
test('options are read', () => expect(checkOptions(docs, root)).toEqual([]));
test('commands are run by a test', () => expect(checkProofs(docs, proofs, root)).toEqual([]));
