import './lib/runtime.ts';
import { availableParallelism } from 'node:os';
import { inspect } from 'node:util';
import { Failure } from './lib/failure.ts';
import { Interrupted, watchInterrupt } from './lib/interrupt.ts';
import { inLanes } from './lib/lanes.ts';
import { seconds } from './lib/progress.ts';
import type { RunOptions } from './lib/run.ts';
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

/** Two keep most machines busy; a machine with one processor is not helped by it. */
const lanes = Math.min(2, availableParallelism());

/**
 * Runs a stage; whatever it throws is one failure, so that the later stages still run.
 * @param beside whether others run meanwhile: then what it prints is shown when it has ended
 */
async function runStage(
  stage: Stage,
  args: readonly string[],
  signal: AbortSignal,
  beside: boolean,
): Promise<Outcome> {
  const { name, mend } = stage;
  const title = `\n── ${name} ${'─'.repeat(70 - name.length)}\n`;
  const start = performance.now();
  const note = () => seconds(performance.now() - start);
  const advice = `${name}: ${mend} To run it alone: ${aloneCommand(name)}`;
  let kept = title;
  const write = (text: string) => {
    kept += text;
  };
  // Its tool sees no terminal then.
  const env: RunOptions['env'] = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  process.stdout.write(beside ? `… ${name}\n` : title);
  try {
    const counts = await stage.run(beside ? { signal, write, env } : { signal }, args);
    return { name, ...counts, note: note(), ...(counts.failed > 0 && { advice }) };
  } catch (thrown) {
    if (thrown instanceof Interrupted) throw thrown;
    const told = thrown instanceof Failure ? thrown.message : inspect(thrown);
    if (beside) write(`${told}\n`);
    else console.error(told);
    return { name, ...ONE_FAILURE, note: note(), advice };
  } finally {
    if (beside) process.stdout.write(kept);
  }
}

/**
 * `node scripts/test.ts [STAGE…] [-- ARGUMENTS]`: everything that is checked, with the sum as the very
 * last line. What stands behind `--` is given to the tool of the one stage.
 */
await runMain(async () => {
  const { stages, args } = readWanted(process.argv.slice(2));
  const interrupt = watchInterrupt();
  const ended: Outcome[] = [];
  const outcomes = await inLanes(stages, lanes, async (stage) => {
    const needed = ended.find(({ name }) => name === stage.needs);
    const beside = lanes > 1 && stages.length > 1 && !stage.alone;
    const outcome =
      needed && needed.failed > 0
        ? { name: stage.name, ...ONE_FAILURE, note: `not run: ${needed.name} failed` }
        : await runStage(stage, args, interrupt.signal, beside);
    ended.push(outcome);
    return outcome;
  });
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
