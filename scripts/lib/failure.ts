/**
 * A failure the reader of the terminal can do something about: its message is all that is
 * printed, no stack. Give no message where the cause has already been printed.
 */
export class Failure extends Error {
  override name = 'Failure';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The text of whatever was thrown, on one line. */
export function reason(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.split('\n', 1)[0] ?? '';
}

/** The system's error code (`EADDRINUSE`, `ENOENT`, …) of whatever was thrown, if it has one. */
export function errorCode(thrown: unknown): string | undefined {
  if (thrown instanceof Error && 'code' in thrown) return String(thrown.code);
  return undefined;
}
