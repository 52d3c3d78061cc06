/** Commands as people type them, with all that they start. */

import { spawn } from 'node:child_process';

export interface Ended {
  /** `null` where a signal has ended it. */
  readonly code: number | null;
  /** Both streams, in the order in which they came. */
  readonly said: string;
}

interface ShellOptions {
  readonly cwd: string;
  /** Added to the environment. */
  readonly env?: NodeJS.ProcessEnv;
}

interface Started {
  readonly ended: Promise<Ended>;
  /** What it says to a pattern. @throws Error when it has ended without saying so */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal to it and all that it has started, as a terminal does. */
  signal(name: NodeJS.Signals): void;
  /** Sends a signal to its own process, as other programs do. */
  signalAlone(name: NodeJS.Signals): void;
}

/** Starts a command of the shell. */
export function startShell(command: string, { cwd, env = {} }: ShellOptions): Started {
  const child = spawn('sh', ['-c', command], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      heard();
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
  return {
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        heard = () => {
          const found = pattern.exec(said);
          if (found !== null) resolve(found);
        };
        heard();
        const never = () => new Error(`${command} ended without saying ${pattern}:\n${said}`);
        ended.then(() => reject(never()), reject);
      }),
    signal: (name) => {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    },
    signalAlone: (name) => {
      child.kill(name);
    },
  };
}

/** Runs a command of the shell to its end. */
export const runShell = (command: string, options: ShellOptions): Promise<Ended> =>
  startShell(command, options).ended;

/** Runs a command that serves something until it is told to stop. @param use what is done meanwhile */
export async function whileServing(
  command: string,
  options: ShellOptions,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const server = startShell(command, options);
  try {
    // Astro's colours would end up in the address.
    const [url] = await server.says(/http:\/\/localhost:\d+\//u);
    await use(url);
  } finally {
    server.signal('SIGINT');
    await server.ended;
  }
}
