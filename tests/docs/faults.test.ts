/** Each check of the docs, failing, on small projects: what it says names file, line and what to do. */

import { expect, test } from 'vitest';
import { treeOf } from '../support/tree.ts';
import type { Proofs } from './commands.ts';
import { checkFences, checkOptions, checkProofs, checkScripts } from './commands.ts';
import { readDoc, readDocs } from './markdown.ts';
import { checkLinks, checkPaths } from './targets.ts';

/** A project of one page and some files. */
function projectOf(readme: string, files: Readonly<Record<string, string>> = {}) {
  const root = treeOf({
    'README.md': readme,
    'package.json': '{ "scripts": { "build": "node scripts/build.ts" } }',
    'scripts/build.ts': "parseArgs({ options: { out: { type: 'string' } } });\n",
    ...files,
  });
  return { root, docs: readDocs(root) };
}

test('links to files and headings that are not there', () => {
  const { root, docs } = projectOf(
    '# One\n\n[a](docs/gone.md) ![b](docs/gone.png)\n[c](docs/there.md#two) [d](#one) [e](docs/there.md#three)\n[f](https://example.org/)\n',
    { 'docs/there.md': '# Two, *too*\n\n## Two too\n\n[up](../README.md#one)\n' },
  );
  expect(checkLinks(docs, root)).toEqual([
    'README.md:3: links to docs/gone.md, but there is no docs/gone.md. Name it as it stands from README.md.',
    'README.md:3: links to docs/gone.png, but there is no docs/gone.png. Name it as it stands from README.md.',
    'README.md:4: links to docs/there.md#two, but no heading of docs/there.md makes #two. There are #two-too, #two-too-1.',
    'README.md:4: links to docs/there.md#three, but no heading of docs/there.md makes #three. There are #two-too, #two-too-1.',
  ]);
});

test('paths that are not there', () => {
  const { root, docs } = projectOf(
    '`scripts/build.ts`, `scripts/*.ts`, `scripts/<name>.ts`, `scripts/{build,test}.ts`, `scripts/`,\n`scripts/gone.ts`, `/scripts/of/the/site`, `dist/index.html`, `figures.csv`, `scripts/gone/*.ts`\n',
  );
  expect(checkPaths(docs, root)).toEqual([
    expect.stringMatching(/^README\.md:2: names scripts\/gone\.ts, but there is nothing there\. /u),
    expect.stringMatching(/^README\.md:2: names scripts\/gone\/\*\.ts, /u),
  ]);
});

test('scripts that package.json has not, in docs and code, and one that no doc tells of', () => {
  const { root, docs } = projectOf('```sh\nnpm run biuld\n```\n', {
    'src/a.ts': '// See `npm run gone`.\n',
  });
  expect(checkScripts(docs, root)).toEqual([
    'README.md:2: package.json has no script “biuld”. There are build.',
    'src/a.ts:1: package.json has no script “gone”. There are build.',
    'package.json: no doc tells of “npm run build”. Add it to README.md.',
  ]);
});

test('options that no script reads', () => {
  const { root, docs } = projectOf(
    '`npm run build -- --out DIR --fast`, `--out`, `--slow`, `npm run test:unit -- --update`\n',
  );
  expect(checkOptions(docs, root)).toEqual([
    'README.md:1: no script reads --slow. There are out.',
    'README.md:1: no script reads --fast. There are out.',
  ]);
});

test('blocks of code that do not say what they are', () => {
  const { docs } = projectOf('```\nnpm run build\n```\n\n```sh\nnpm run build\n```\n');
  expect(checkFences(docs)).toEqual([expect.stringMatching(/^README\.md:1: .* Write ```sh /u)]);
});

test('commands that no test runs, and proofs that prove nothing', () => {
  const { root, docs } = projectOf(
    '```sh\nnpm ci && npm run build   # builds\n# nothing\nSITE_URL=x npm run build\n```\n\nOr `npm run build -- --out DIR`, or `npm run serve`, or `npm`.\n',
    { 'tests/a.test.ts': "shell('npm run build'); shell('npm run serve -- --port 1');\n" },
  );
  const proofs: Proofs = {
    'npm run build': { by: 'tests/a.test.ts' },
    'npm run build -- --out DIR': { by: 'tests/a.test.ts' },
    'npm ci': { by: 'tests/gone.test.ts' },
    'npm run serve -- --port 1': { not: 'stands for the bare name' },
  };
  const says = checkProofs(docs, proofs, root);
  expect(says).toEqual([
    expect.stringMatching(
      /^README\.md:4: no test runs “SITE_URL=x npm run build”\. Run it in tests\/edition\/commands\.test\.ts, and name the test in tests\/docs\/proofs\.ts; /u,
    ),
    'tests/docs/proofs.ts: tests/a.test.ts does not hold “npm run build -- --out DIR”. Name the test that runs “npm run build -- --out DIR”.',
    'tests/docs/proofs.ts: tests/gone.test.ts does not hold “npm ci”. Name the test that runs “npm ci”.',
    'tests/docs/proofs.ts: “npm run serve -- --port 1” stands in no doc any more. Take it out.',
  ]);
});

test('headings make anchors as on GitHub', () => {
  const { anchors } = readDoc(
    'a.md',
    '# Two `npm run` — commands!\n\n## 斋坛 · Field\n\n## 斋坛 · Field\n',
  );
  expect([...anchors]).toEqual(['two-npm-run--commands', '斋坛--field', '斋坛--field-1']);
});
