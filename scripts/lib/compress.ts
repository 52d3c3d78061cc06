/**
 * Compressed twins of a built folder's text files, for servers that send a file's twin (`page.html.br`)
 * to readers who take it: smaller than what they compress on the way, and no work when asked.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.csv', '.svg']);

/** The ends of twins' names, and what makes them, as small as it can. */
const encodings: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const isTwin = (path: string): boolean => extname(path) in encodings;

/** Takes twins out of a folder. @returns how many there were */
export async function removeTwins(folder: string): Promise<number> {
  const twins = (await readdir(folder, { recursive: true })).filter(isTwin);
  for (const path of twins) await rm(join(folder, path));
  return twins.length;
}

/** Writes a file's twins, where they are smaller than it. @returns how many */
export async function writeTwinsOf(file: string): Promise<number> {
  const bytes = await readFile(file);
  let written = 0;
  for (const [end, compress] of Object.entries(encodings)) {
    const twin = await compress(bytes);
    if (twin.length >= bytes.length) continue;
    await writeFile(file + end, twin);
    written += 1;
  }
  return written;
}

/** Writes twins of all text files, instead of any there are. @returns how many */
export async function writeTwins(folder: string): Promise<number> {
  await removeTwins(folder);
  let written = 0;
  for (const path of await readdir(folder, { recursive: true })) {
    if (texts.has(extname(path))) written += await writeTwinsOf(join(folder, path));
  }
  return written;
}
