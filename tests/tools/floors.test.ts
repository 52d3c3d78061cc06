import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { runTool } from '../../scripts/lib/run.ts';

/** Imports that the floors of src/ forbid: file, import, and a word of what the message says. */
const FORBIDDEN: readonly (readonly [file: string, code: string, says: string])[] = [
  ['src/core/a.ts', "import '../edition/x.ts'", 'lowest floor'],
  ['src/core/b.ts', "import type { X } from '../i18n/x.ts'", 'lowest floor'],
  ['src/core/c.ts', "import 'node:path'", 'lowest floor'],
  ['src/core/d.ts', "import 'd3'", 'lowest floor'],
  ['src/core/e.ts', "await import('@observablehq/plot')", 'lowest floor'],
  ['src/edition/a.ts', "import '../i18n/x.ts'", 'knows the data only'],
  ['src/edition/b.ts', "import '../charts/x.ts'", 'knows the data only'],
  ['src/edition/checks/c.ts', "import '../../charts/x.ts'", 'knows the data only'],
  ['src/edition/d.ts', "import 'node:fs'", 'where there is no Node'],
  ['src/edition/e.ts', "import '@observablehq/plot'", 'Plot'],
  ['src/edition/read.ts', "import '../i18n/x.ts'", 'knows the data only'],
  ['src/i18n/a.ts', "import '../charts/x.ts'", 'below what it words'],
  ['src/i18n/b.ts', "import 'node:fs/promises'", 'where there is no Node'],
  ['src/i18n/c.ts', "import '../edition/x.ts'", 'only types from edition'],
  ['src/charts/a.ts', "import '../components/x.astro'", 'definition that all views read'],
  ['src/charts/b/c.ts', "import '../../pages/x.ts'", 'definition that all views read'],
  [
    'src/charts/b/d.ts',
    "import { bars } from '@observablehq/plot'",
    'src/charts/kit/plot.ts alone',
  ],
  ['src/charts/b/e.ts', "import { load } from '../../edition/load.ts'", 'only types from edition'],
  ['src/charts/f.ts', "export { load } from '../edition/load.ts'", 'only types from edition'],
  ['src/charts/g.ts', "import { type X } from '../edition/x.ts'", 'only types from edition'],
  ['src/charts/kit/plot.ts', "import 'node:fs'", 'where there is no Node'],
  ['src/charts/kit/check.ts', "import '@observablehq/plot'", 'src/charts/kit/plot.ts alone'],
  ['src/content/a.ts', "import '../components/X.astro'", 'does not know who shows it'],
  ['src/content/b.ts', "import 'node:fs/promises'", 'touch files'],
  [
    'src/components/A.astro',
    "---\nimport X from '../pages/X.astro';\n---\n<X />",
    'do not know the pages',
  ],
  ['src/components/b.ts', "import '../pages/x.ts'", 'do not know the pages'],
  ['src/layouts/a.ts', "import '../pages/x.ts'", 'do not know the pages'],
  ['src/exports/a.ts', "import '../components/x.ts'", 'makes files out of charts'],
  ['src/exports/b.ts', "import 'node:fs'", 'touch files'],
  ['src/components/c.ts', "import '@observablehq/plot'", 'src/charts/kit/plot.ts alone'],
  ['src/pages/a.ts', "import 'node:fs'", 'touch files'],
  ['src/pages/b/c.ts', "import '@observablehq/plot'", 'src/charts/kit/plot.ts alone'],
  ['src/scenes/a.ts', "import { MAX } from '../charts/kit/x.ts'", 'only types from charts'],
  ['src/scenes/b.ts', "await import('../charts/kit/x.ts')", 'only types from charts'],
  ['src/scenes/c.ts', "import '@observablehq/plot'", 'Plot weighs more'],
  ['src/scenes/d.ts', "import '../components/x.ts'", "reader's browser"],
  ['src/scenes/e.ts', "import '../edition/load.ts'", 'only types from charts'],
  ['src/embed/a.ts', "import * as chart from '../charts/x/index.ts'", 'only types from charts'],
  ['src/embed/b.ts', "import 'linkedom'", 'do it at build time'],
  ['src/embed/c.ts', "import 'node:fs'", 'do it at build time'],
  ['src/browser/a.ts', "import { ui } from '../components/x.ts'", "reader's browser"],
  ['src/browser/b.ts', "import '../edition/load.ts'", 'only types from charts'],
  ['src/browser/c.ts', "import '@observablehq/plot'", 'Plot weighs more'],
  ['src/charts/b/h.ts', "import '../../browser/x.ts'", 'definition that all views read'],
];

/** Imports of the kinds that each floor lives by. */
const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/core/ok.ts', "import './figure.ts'"],
  ['src/core/deep/ok.ts', "import '../figure.ts'"],
  ['src/edition/ok.ts', "import '../core/figure.ts'; import 'zod'; import './checks/x.ts'"],
  ['src/edition/read.ts', "import 'node:fs'; import 'csv-parse'"],
  ['src/i18n/ok.ts', "import '../core/figure.ts'; import type { E } from '../edition/edition.ts'"],
  ['src/charts/a/ok.ts', "import '../kit/plot.ts'; import '../../i18n/format.ts'; import 'd3'"],
  ['src/charts/a/ok2.ts', "import type { E } from '../../edition/edition.ts'"],
  ['src/charts/a/ok3.ts', "export type { E } from '../../edition/edition.ts'"],
  ['src/charts/kit/plot.ts', "import '@observablehq/plot'; import 'linkedom'"],
  ['src/charts/kit/check.ts', "import '../../edition/checks/texts.ts'"],
  ['src/content/ok.ts', "import '../edition/load.ts'; import 'mdast-util-from-markdown'"],
  ['src/components/ok.ts', "import '../charts/x.ts'; import '../content/x.ts'"],
  ['src/exports/ok.ts', "import '../charts/x.ts'; import 'node:zlib'"],
  ['src/pages/ok.ts', "import '../components/x.ts'; import 'node:zlib'"],
  ['src/scenes/ok.ts', "import type { S } from '../charts/kit/scene.ts'; import 'd3'"],
  ['src/embed/ok.ts', "import './protocol.ts'; import '../core/units.ts'"],
  ['src/browser/ok.ts', "import './dom.ts'; import type { C } from '../charts/kit/chart.ts'"],
  ['src/layouts/ok.ts', "import '../browser/head.ts'"],
  ['scripts/ok.ts', "import 'node:fs'; import '../src/charts/registry.ts'"],
  ['tests/ok.ts', "import '@observablehq/plot'; import '../src/core/figure.ts'"],
];

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

/** What the project's own lint says of some files, by path; only what concerns imports. */
async function lintImports(files: readonly (readonly string[])[]): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'floors-'));
  try {
    for (const name of ['biome.json', '.gitignore', 'scripts/lint']) {
      await cp(join(root, name), join(folder, name), { recursive: true });
    }
    for (const [file = '', code = ''] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${code}\n`);
    }
    const args = ['lint', '--reporter=json', '--max-diagnostics=none', folder];
    const { stdout } = await runTool(
      '@biomejs/biome',
      'biome',
      [...args, `--config-path=${folder}`],
      { capture: true },
    );
    const json = stdout.split('\n').find((line) => line.startsWith('{')) ?? '';
    const { diagnostics } = JSON.parse(json) as { diagnostics: readonly Diagnostic[] };
    const found = new Map<string, string[]>();
    for (const { category, message, location } of diagnostics) {
      if (!/noRestrictedImports|plugin/.test(category)) continue;
      const file = location.path.replace(/^.*?floors-[^/]*\//, '');
      found.set(file, [...(found.get(file) ?? []), message]);
    }
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('lint refuses each import that goes up a floor, and says what to do instead', async () => {
  const found = await lintImports(FORBIDDEN);
  for (const [file, code, says] of FORBIDDEN) {
    expect(found.get(file) ?? [], `${file}: ${code}`).toEqual([expect.stringContaining(says)]);
  }
});

test('lint lets each floor import what it lives by', async () => {
  expect(await lintImports(ALLOWED)).toEqual(new Map());
});
