/** What may run when the project is installed: packages on the list in package.json, and no others. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { hasInstallScript?: true; resolved?: string; integrity?: string }>
  >;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as Lock;

test('install scripts are those of the list', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  const scripted = Object.entries(packages)
    // It brings macOS its file events, and is not installed elsewhere.
    .filter(([path, { hasInstallScript }]) => hasInstallScript && !path.endsWith('/fsevents'))
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
  expect([...new Set(scripted)].sort()).toEqual(Object.keys(allowScripts).sort());
});

test('every package is locked to its bytes', () => {
  const loose = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
