import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Kinds of file in the order they are listed; what matches none is "other". */
const KINDS: readonly { name: string; extensions: readonly string[]; text: boolean }[] = [
  { name: 'pages', extensions: ['.html'], text: true },
  { name: 'scripts, styles', extensions: ['.js', '.css'], text: true },
  { name: 'fonts', extensions: ['.woff2', '.woff', '.ttf'], text: false },
  { name: 'pictures', extensions: ['.svg', '.png', '.jpg', '.webp', '.avif', '.ico'], text: false },
  {
    name: 'data',
    extensions: ['.csv', '.json', '.txt', '.xml', '.xlsx', '.zip'],
    text: false,
  },
  { name: 'other', extensions: [], text: false },
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes as a fast CDN sends them: brotli 5, as compressing at 11 on the fly is too slow. */
async function sentBytes(content: Buffer): Promise<number> {
  const sent = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return sent.length;
}

/** One line per kind of file in a folder (how many, how large, text also compressed), then the sum. */
export async function describeSizes(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const lines: string[] = [];
  let total = 0;
  for (const kind of KINDS) {
    const own = files.filter(({ name }) => {
      const match = KINDS.find(({ extensions }) => extensions.includes(extname(name)));
      return (match?.name ?? 'other') === kind.name;
    });
    if (own.length === 0) continue;
    let bytes = 0;
    let sent = 0;
    for (const file of own) {
      const content = await readFile(join(file.parentPath, file.name));
      bytes += content.length;
      if (kind.text) sent += await sentBytes(content);
    }
    total += bytes;
    const wire = kind.text ? `${kilobytes(sent).padStart(12)} brotli` : '';
    lines.push(
      `  ${kind.name.padEnd(16)} ${String(own.length).padStart(5)} ${kilobytes(bytes).padStart(12)}${wire}`,
    );
  }
  lines.push(
    `  ${'all'.padEnd(16)} ${String(files.length).padStart(5)} ${kilobytes(total).padStart(12)}`,
  );
  return lines;
}
