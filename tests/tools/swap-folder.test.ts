import { mkdir, mkdtemp, readdir, readFile, type rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoverSwap, swapFolder } from '../../scripts/lib/swap-folder.ts';

/** No process has it: the kernel's ids are smaller. */
const DEAD = 99_999_999;

let folder = '';
const dist = () => join(folder, 'dist');
const page = () => readFile(join(dist(), 'index.html'), 'utf8');

async function fill(name: string, html: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), html);
  return path;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the fresh folder takes the place of the old one, and nothing else is left', async () => {
  await fill('dist', 'old');
  await swapFolder(await fill('fresh', 'new'), dist());
  expect(await page()).toBe('new');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('the first build makes the folder', async () => {
  await swapFolder(await fill('fresh', 'new'), dist());
  expect(await page()).toBe('new');
});

test('if the fresh folder cannot be renamed in, the old one goes back', async () => {
  await fill('dist', 'old');
  const fresh = await fill('fresh', 'new');
  const refuse: typeof rename = () => Promise.reject(new Error('EBUSY'));
  await expect(swapFolder(fresh, dist(), refuse)).rejects.toThrow('EBUSY');
  expect(await page()).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a swap killed between its renames is undone', async () => {
  await fill(`.dist.old-${DEAD}`, 'old');
  await fill(`.dist.new-${DEAD}`, 'new');
  await recoverSwap(dist());
  expect(await page()).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a swap killed after its renames is only tidied up', async () => {
  await fill('dist', 'new');
  await fill(`.dist.old-${DEAD}`, 'old');
  await recoverSwap(dist());
  expect(await page()).toBe('new');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a swap under way in a running process is left alone', async () => {
  await fill(`.dist.new-${process.pid}`, 'new');
  await recoverSwap(dist());
  expect(await readdir(folder)).toEqual([`.dist.new-${process.pid}`]);
});
