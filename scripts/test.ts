import './lib/runtime.ts';
import { Failure } from './lib/failure.ts';
import { Interrupted, watchInterrupt } from './lib/interrupt.ts';
import { seconds } from './lib/progress.ts';
import { runMain } from './lib/run-main.ts';
import { aloneCommand, readWanted } from './lib/test-arguments.ts';
import type { Counts } from './lib/test-counts.ts';
import type { Stage } from './lib/test-stages.ts';

interface Outcome extends Counts {
  readonly name: string;
  readonly note: string;
  /** What to do about it, where it has failed by itself. */
  readonly advice?: string;
}

const ONE_FAILURE: Counts = { passed: 0, failed: 1 };

/** Runs a stage; whatever it throws is one failure, so that the later stages still run. */
async function runStage(
  stage: Stage,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Outcome> {
  const { name, mend } = stage;
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const start = performance.now();
  const note = () => seconds(performance.now() - start);
  const advice = `${name}: ${mend} To run it alone: ${aloneCommand(name)}`;
  try {
    const counts = await stage.run({ signal }, args);
    return { name, ...counts, note: note(), ...(counts.failed > 0 && { advice }) };
  } catch (thrown) {
    if (thrown instanceof Interrupted) throw thrown;
    console.error(thrown instanceof Failure ? thrown.message : thrown);
    return { name, ...ONE_FAILURE, note: note(), advice };
  }
}

/**
 * `node scripts/test.ts [STAGE…] [-- ARGUMENTS]`: everything that is checked, with the sum as the very
 * last line. What stands behind `--` is given to the tool of the one stage.
 */
await runMain(async () => {
  const wanted = readWanted(process.argv.slice(2));
  const interrupt = watchInterrupt();
  const outcomes: Outcome[] = [];
  for (const stage of wanted.stages) {
    const needed = outcomes.find(({ name }) => name === stage.needs);
    outcomes.push(
      needed && needed.failed > 0
        ? { name: stage.name, ...ONE_FAILURE, note: `not run: ${needed.name} failed` }
        : await runStage(stage, wanted.args, interrupt.signal),
    );
  }
  interrupt.dispose();

  console.log('');
  for (const { name, passed, failed, note } of outcomes) {
    const counts = `${passed} passed, ${failed} failed`;
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${counts.padEnd(26)} ${note}`);
  }
  for (const { advice } of outcomes) if (advice !== undefined) console.log(advice);
  const sum = (key: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  if (sum('failed') > 0) process.exitCode = 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
});
