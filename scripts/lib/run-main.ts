import { errorCode, Failure, reason } from './failure.ts';
import { Interrupted } from './interrupt.ts';

/**
 * Runs a script's body and turns what it throws into an exit status: 1 for what the user can
 * mend, 128 + the signal's number when interrupted, 2 (with a stack) for a fault of our own.
 */
export async function runMain(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (thrown) {
    if (thrown instanceof Interrupted) {
      process.exitCode = thrown.exitCode;
    } else if (thrown instanceof Failure) {
      if (thrown.message) console.error(thrown.message);
      process.exitCode = thrown.exitCode;
    } else if (errorCode(thrown)?.startsWith('ERR_PARSE_ARGS')) {
      console.error(reason(thrown));
      process.exitCode = 1;
    } else {
      console.error(thrown);
      process.exitCode = 2;
    }
  }
}
