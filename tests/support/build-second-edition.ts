/** Makes an edition as its next editor does, and builds its site, once for all tests of it. */

import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runScript } from '../../scripts/lib/run.ts';
import { secondEdition, secondSite } from './second-edition.ts';

async function command(script: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runScript(script, args, { capture: true });
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}\n${output}`);
}

export default async function setup(): Promise<void> {
  await rm(dirname(secondEdition), { recursive: true, force: true });
  await command('scripts/new-edition.ts', [secondEdition]);
  await command('scripts/build.ts', ['--edition', secondEdition, '--out', secondSite]);
}
