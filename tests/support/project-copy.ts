/** A copy of the project to change: its sources, with the installed packages linked. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import type { RunResult } from '../../scripts/lib/run.ts';
import { run } from '../../scripts/lib/run.ts';

const parts = [
  'src',
  'data',
  'scripts',
  'tests',
  'package.json',
  'biome.json',
  '.gitignore',
  'tsconfig.json',
  'vitest.config.ts',
] as const;

export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'project-'));

  constructor() {
    for (const part of parts) {
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  /** Runs a file of the copy, or of a package, with Node. */
  node(file: string, ...args: readonly string[]): Promise<RunResult> {
    // Chinese or English by the machine's language would be two outputs to test.
    const env = { LC_ALL: 'C.UTF-8', CI: '' };
    return run(process.execPath, [join(this.folder, file), ...args], {
      capture: true,
      env,
      cwd: this.folder,
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
