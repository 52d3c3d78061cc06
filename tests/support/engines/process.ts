/** Browsers and their drivers as child processes. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const startTimeoutMs = 30_000;

export interface Running {
  /** What its `ready` found in what it printed. */
  readonly found: string;
  stop(): Promise<void>;
}

interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What it prints when it is ready, with what is to be `found` as a group; or where it answers then. */
  readonly ready: RegExp | URL;
}

/** Starts a program and waits until it is ready. @throws Error when it never is */
export async function start(
  command: string,
  args: readonly string[],
  { env = {}, ready }: StartOptions,
): Promise<Running> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Not `close`: its own children may hold on to what it printed to.
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  let printed = '';
  // Read on for good: a full pipe would stop the program.
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-10_000);
    });
  }
  const isReady = async () =>
    ready instanceof URL
      ? (await fetch(ready).catch(() => undefined))?.ok && ''
      : ready.exec(printed)?.[1];
  for (const end = Date.now() + startTimeoutMs; Date.now() < end && lives(child); await wait(50)) {
    const found = await isReady();
    if (typeof found === 'string') return { found, stop };
  }
  await stop();
  throw new Error(`${command} did not start: ${printed.slice(-500)}`);
}

const lives = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

/** The first of some commands that is there, by its full path. */
export function installed(...commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}
