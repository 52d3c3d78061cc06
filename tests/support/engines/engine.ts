/** What a test asks of a browser, whatever protocol it is spoken to in. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A running browser with one window, which shows one page after the other. */
export interface Engine {
  readonly version: string;
  /** Goes to a page and waits until it is loaded. */
  open(url: string): Promise<void>;
  /**
   * Runs a function in the page and returns what it returns, as JSON has it. It uses nothing from
   * outside itself, and no syntax that the oldest engine cannot read (`?.`, `??`).
   */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Errors of scripts, on the console and of loading, since the page was opened. */
  errors(): Promise<readonly string[]>;
  /** A PNG of the window. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser that the site is run in. */
export interface EngineKind {
  readonly name: string;
  /** Whether it is new enough for scripts: before that, pages are read without them. */
  readonly live: boolean;
  /**
   * @param size what its window should measure; some have a least size, some only one
   * @throws EngineAbsent where the machine does not have it
   */
  start(size: Size): Promise<Engine>;
}

/** Nothing is wrong with the site: the machine lacks the browser. */
export class EngineAbsent extends Error {
  override name = 'EngineAbsent';
}

/** A function and its arguments as an expression, for protocols that take text. */
export function expressionOf<Args extends readonly unknown[]>(
  run: (...args: Args) => unknown,
  args: Args,
): string {
  return `(${run})(${args.map((one) => JSON.stringify(one)).join(', ')})`;
}
