/** A copy of the project to change: its sources, with the installed packages linked. */

import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import type { RunResult } from '../../scripts/lib/run.ts';
import { run } from '../../scripts/lib/run.ts';
import type { Ended } from './shell.ts';
import { runShell } from './shell.ts';

/** What the project is not made of, but what is made of it. */
const made = new Set([
  'node_modules',
  'dist',
  '.git',
  '.cache',
  '.astro',
  'test-results',
  'playwright-report',
  'shots',
  'draft',
]);

export class ProjectCopy {
  readonly folder: string;

  /** @param folder where it is to stand: a new place of its own, unless told */
  constructor(folder = mkdtempSync(join(tmpdir(), 'project-'))) {
    this.folder = folder;
    for (const part of readdirSync(root).filter((name) => !made.has(name))) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  /** Runs a file of the copy, or of a package, with Node. */
  node(file: string, ...args: readonly string[]): Promise<RunResult> {
    return run(process.execPath, [join(this.folder, file), ...args], {
      capture: true,
      env: terminal,
      cwd: this.folder,
    });
  }

  /** Runs a command in the copy, as it is typed there. */
  shell(command: string): Promise<Ended> {
    return runShell(command, { cwd: this.folder, env: terminal });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/**
 * The environment of a terminal, in which nothing is set that is about other folders, or that tells
 * Astro and Vite that they are tested. Chinese or English by the machine's language would be two
 * outputs to test.
 */
export const terminal = {
  LC_ALL: 'C.UTF-8',
  CI: '',
  EDITION_DIR: undefined,
  DIST_DIR: undefined,
  SITE_URL: undefined,
  NODE_ENV: undefined,
  VITEST: undefined,
};
