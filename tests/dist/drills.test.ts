/** Builds that are done again, killed, or out of room: the last good folder stays as it is. */

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { addressOfSite } from '../../scripts/lib/relocate.ts';
import { siteFiles } from '../../scripts/lib/site-files.ts';
import { builtDir, lostPath } from '../support/built-files.ts';
import { runShell, startShell } from '../support/shell.ts';

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

const build = (out: string) => `npm run build -- --out "${out}"`;

test(
  'built for another address, at another time, place and language, it is the relocated site, byte for byte',
  async () => {
    const address = 'https://example.org/zhaitan/';
    const edition = join(own, 'edition');
    cpSync(join(root, 'data'), edition, { recursive: true });
    const built = join(own, 'built');
    const { code, said } = await runShell(
      `SITE_URL=${address} npm run build -- --edition "${edition}" --out "${built}"`,
      { cwd: root, env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    );
    expect(code, said).toBe(0);

    const folder = copyOfSite('relocated');
    const old = (await addressOfSite(folder)).href;
    const move = (to: string) =>
      runShell(`npm run relocate -- ${to} --out "${folder}"`, { cwd: root });
    const moved = await move(address);
    expect(moved.code, moved.said).toBe(0);
    expect(checksums(folder)).toEqual(checksums(built));
    const { paths, read } = siteFiles(folder);
    expect(paths.filter((path) => read(path).includes(old))).toEqual([]);
    expect(read('sitemap.xml').toString()).toContain(`<loc>${address}en/</loc>`);
    expect(read(lostPath).toString()).toContain(`href="${address}en/charts/"`);

    expect((await move('ftp://example.org/')).code).toBe(1);
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
  const building = startShell(command(folder), { cwd: root });
  if (killAt !== undefined) {
    await building.says(killAt);
    building.signal('SIGKILL');
  }
  const { code, said } = await building.ended;
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
