import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Thrown in place of a result when the terminal or the system asked us to stop. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  readonly exitCode: number;

  constructor(signal: (typeof SIGNALS)[number]) {
    super(`stopped by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * An AbortSignal that fires, with `Interrupted` as its reason, when the process is told to stop:
 * children can be ended and half-made folders removed before it exits. `dispose` hands the
 * signals back to Node.
 */
export function watchInterrupt(): { signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const stop = (signal: (typeof SIGNALS)[number]) => controller.abort(new Interrupted(signal));
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: controller.signal,
    dispose() {
      for (const name of SIGNALS) process.off(name, stop);
    },
  };
}
