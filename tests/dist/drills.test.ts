/** Builds that are done again, killed, or out of room: the last good folder stays as it is. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { addressOfSite } from '../../scripts/lib/relocate.ts';
import { siteFiles } from '../../scripts/lib/site-files.ts';
import { builtDir, lostPath } from '../support/built-files.ts';

/** Longer than a build takes on a slow machine; a build that hangs fails. */
const patience = 180_000;

const own = mkdtempSync(join(tmpdir(), 'drill-'));
afterAll(() => rmSync(own, { recursive: true, force: true }));

/** The built folder again, to try builds on. */
function copyOfSite(name: string): string {
  const folder = join(own, name);
  cpSync(builtDir, folder, { recursive: true });
  return folder;
}

/** Every file with a checksum of its bytes. */
function checksums(folder: string): Record<string, string> {
  const { paths, read } = siteFiles(folder);
  return Object.fromEntries(
    paths.map((path) => [path, createHash('sha256').update(read(path)).digest('hex')]),
  );
}

const build = (out: string) =>
  `"${process.execPath}" -r ./scripts/lib/runtime.cjs scripts/build.ts --out "${out}"`;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a command of the shell. @param killAt is killed, with all it has started, once it has said this */
function run(command: string, env: NodeJS.ProcessEnv = {}, killAt?: RegExp): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', command], {
      cwd: root,
      env: { ...process.env, ...env },
      detached: true,
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (killAt?.test(said) && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, said }));
  });
}

test(
  'the same input gives the same bytes, at another time, place and language',
  async () => {
    const folder = join(own, 'again');
    const { code, said } = await run(build(folder), {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(said).toContain('Built in');
    expect(code).toBe(0);
    expect(checksums(folder)).toEqual(checksums(builtDir));
  },
  patience,
);

test(
  'relocated, all that leaves the site has the new address, and comes back to the same bytes',
  async () => {
    const folder = copyOfSite('relocated');
    const old = (await addressOfSite(folder)).href;
    const move = (to: string) =>
      run(
        `"${process.execPath}" -r ./scripts/lib/runtime.cjs scripts/relocate.ts "${to}" --out "${folder}"`,
      );
    expect((await move('https://example.org/a/b')).code).toBe(0);
    const { paths, read } = siteFiles(folder);
    expect(paths.filter((path) => read(path).includes(old))).toEqual([]);
    expect(read('sitemap.xml').toString()).toContain('<loc>https://example.org/a/b/en/</loc>');
    expect(read(lostPath).toString()).toContain('href="https://example.org/a/b/en/charts/"');

    expect((await move('ftp://example.org/')).code).not.toBe(0);
    expect((await move(old)).code).toBe(0);
    // The one page that had no address to leave.
    const { [lostPath]: _, ...back } = checksums(folder);
    expect(back).toEqual(
      Object.fromEntries(Object.entries(checksums(builtDir)).filter(([path]) => path !== lostPath)),
    );
  },
  patience,
);

/** A command that is to fail, and to leave the folder that it was to replace as it was. */
async function expectUntouched(
  command: (folder: string) => string,
  killAt?: RegExp,
): Promise<string> {
  const folder = copyOfSite('untouched');
  const before = checksums(folder);
  const { code, said } = await run(command(folder), {}, killAt);
  expect(said).not.toContain('Built in');
  expect(code).not.toBe(0);
  expect(checksums(folder)).toEqual(before);
  return said;
}

test(
  'a build that is killed leaves the last good folder',
  async () => {
    await expectUntouched(build, /pages built/u);
  },
  patience,
);

test(
  'a build that runs out of room leaves the last good folder, and says why',
  async () => {
    // No file may grow beyond 100 blocks: writes fail half way, as on a full disk.
    const said = await expectUntouched((folder) => `ulimit -f 100; ${build(folder)}`);
    expect(said).toMatch(/EFBIG|too large|File size/iu);
  },
  patience,
);
