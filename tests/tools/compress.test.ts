import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { removeTwins, writeTwins } from '../../scripts/lib/compress.ts';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twins-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('twins hold the same bytes, and only where they are smaller', async () => {
  const text = '斋坛乡，'.repeat(200);
  const folder = await folderOf({ 'a.html': text, 'short.txt': 'a', 'b.png': text });
  expect(await writeTwins(folder)).toBe(2);
  expect((await readdir(folder)).sort()).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'b.png',
    'short.txt',
  ]);
  const read = (name: string) => readFile(join(folder, name));
  expect(brotliDecompressSync(await read('a.html.br')).toString()).toBe(text);
  expect(gunzipSync(await read('a.html.gz')).toString()).toBe(text);
});

test('twins of files that are gone or have changed are not left', async () => {
  const folder = await folderOf({ 'a.html': 'a'.repeat(100), 'gone.html.br': 'old' });
  await writeTwins(folder);
  expect(await readdir(folder)).not.toContain('gone.html.br');
  expect(await removeTwins(folder)).toBe(2);
  expect(await readdir(folder)).toEqual(['a.html']);
});
