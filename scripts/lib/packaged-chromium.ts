import { access, chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { cacheDir, root } from './paths.ts';

const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/**
 * The package's own launcher only looks after cloud functions. A bare machine has neither NSS nor
 * fonts: this adds the package's libraries, and its fonts where the system has no fontconfig.
 */
const LAUNCHER = `#!/bin/sh
here=\${0%/*}
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** Unpacks the archives into a folder. The package always unpacks into the temporary folder. */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const archive of ARCHIVES) {
      await inflate(join(root, 'node_modules/@sparticuz/chromium/bin', archive));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * Unpacks the browser inside the npm package @sparticuz/chromium (Linux on x64 only, no Chinese
 * font) and returns the path of its launcher.
 */
export async function unpackPackagedChromium(log: (line: string) => void): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure('only for Linux on x64');
  }
  const manifest = await readFile(
    join(root, 'node_modules/@sparticuz/chromium/package.json'),
    'utf8',
  ).catch(() => {
    throw new Failure('the package is not installed');
  });
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(cacheDir, `chromium-${version}`);
  const launcher = join(folder, 'launch.sh');
  const there = await access(launcher).then(
    () => true,
    () => false,
  );
  if (there) return launcher;

  log('Unpacking the browser in @sparticuz/chromium …');
  // Aside first: a half-unpacked browser must never pass for a whole one.
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await inflateInto(part);
  await writeFile(join(part, 'fonts.conf'), fontsConf(folder));
  await writeFile(join(part, 'launch.sh'), LAUNCHER);
  await chmod(join(part, 'launch.sh'), 0o755);
  await rename(part, folder);
  return launcher;
}
