import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { refuseForeignFolder } from '../../scripts/lib/out-folder.ts';
import { root } from '../../scripts/lib/paths.ts';

async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'out-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) await writeFile(join(folder, name), '');
  return folder;
}

test.each([root, dirname(join(root, '.'))])('refuses the project and what holds it: %s', (out) =>
  expect(refuseForeignFolder(out)).rejects.toThrow('holds this project itself'),
);

test('refuses a folder that holds something else, by name', async () => {
  await expect(refuseForeignFolder(await folderWith('thesis.doc'))).rejects.toThrow('"thesis.doc"');
  const repository = await folderWith('index.html', '.git');
  await expect(refuseForeignFolder(repository)).rejects.toThrow('".git"');
});

test('takes a built site, an empty folder, or none', async () => {
  await refuseForeignFolder(await folderWith('index.html', 'sitemap.xml'));
  await refuseForeignFolder(await folderWith());
  await refuseForeignFolder(join(await folderWith(), 'not-there-yet'));
});
