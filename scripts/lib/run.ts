import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.ts';

export interface RunOptions {
  /** Where it runs: in the repository's root, unless told. */
  readonly cwd?: string;
  /** Added to the environment; taken out of it where it is `undefined`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Keep what it prints and return it, instead of passing it on to the terminal. */
  readonly capture?: boolean;
  /** Is told what it prints, as it comes, instead of the terminal. */
  readonly write?: (text: string) => void;
  /** Ends the child; `run` then throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Told the child's process id once it runs. */
  readonly started?: (pid: number) => void;
}

export interface RunResult {
  /** The exit status; 1 where a signal or the timeout ended it. */
  readonly code: number;
  /** Both streams in the order they came, if captured: for people. */
  readonly output: string;
  /** Standard output alone, if captured: for parsing. */
  readonly stdout: string;
}

/** Runs a program and waits. A status other than 0 is a result, not an error. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  options.signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<RunResult>();
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: options.capture || options.write ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  if (child.pid !== undefined) options.started?.(child.pid);
  let output = '';
  let stdout = '';
  const hear = (text: string) => {
    output += text;
    if (!options.capture) options.write?.(text);
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    hear(text);
  });
  child.stderr?.setEncoding('utf8').on('data', hear);
  const stop = () => child.kill();
  options.signal?.addEventListener('abort', stop);
  // Not spawn's own timeout: its timer outlives a command that cannot be started.
  const timer = options.timeoutMs === undefined ? undefined : setTimeout(stop, options.timeoutMs);
  const settle = () => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
  };
  child.on('error', (error) => {
    settle();
    reject(error);
  });
  child.on('close', (code) => {
    settle();
    if (options.signal?.aborted) reject(options.signal.reason);
    else resolve({ code: code ?? 1, output, stdout });
  });
  return promise;
}

/** Runs one of our own scripts with the Node that is running now. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<RunResult> {
  return run(process.execPath, [join(root, script), ...args], options);
}

/**
 * Runs a command of an installed package with the Node that is running now: `npx` and the shims
 * in `.bin` would take whichever Node comes first in PATH.
 */
export async function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const entry = bin[command];
  if (entry === undefined) throw new Error(`${packageName} has no command "${command}"`);
  return run(process.execPath, [join(folder, entry), ...args], options);
}
