/** The check for what nothing uses, by the project's own settings, in a small project. */

import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { runTool } from '../../scripts/lib/run.ts';
import { treeOf } from '../support/tree.ts';

/** What it says of a project in which a page uses `used` of a module. */
async function unusedIn(files: Readonly<Record<string, string>>) {
  const folder = treeOf({
    'package.json': '{ "name": "small", "type": "module" }',
    'knip.json': readFileSync(join(root, 'knip.json'), 'utf8'),
    'tsconfig.json':
      '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
    'src/pages/page.ts': "import { used } from '../core/module.ts';\nconsole.log(used);\n",
    'src/core/module.ts': 'export const used = 1;\n',
    ...files,
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return runTool('knip', 'knip', ['--no-progress'], { cwd: folder, capture: true });
}

test('what is used is no fault', async () => {
  const { code, output } = await unusedIn({});
  expect(code, output).toBe(0);
});

test('an export and a file that nothing uses are named', async () => {
  const { code, output } = await unusedIn({
    'src/core/module.ts': 'export const used = 1;\nexport const never = 2;\n',
    'src/core/alone.ts': 'export const alone = 3;\n',
  });
  expect(code).toBe(1);
  expect(output).toMatch(/never +src\/core\/module\.ts:2/u);
  expect(output).toMatch(/^src\/core\/alone\.ts/mu);
});
