import './lib/runtime.ts';
import { Failure } from './lib/failure.ts';
import { Interrupted, watchInterrupt } from './lib/interrupt.ts';
import { seconds } from './lib/progress.ts';
import { runMain } from './lib/run-main.ts';
import type { Counts } from './lib/test-counts.ts';
import { type Stage, stages } from './lib/test-stages.ts';

interface Outcome extends Counts {
  readonly name: string;
  readonly note: string;
}

const ONE_FAILURE: Counts = { passed: 0, failed: 1 };

/** Runs a stage; whatever it throws is one failure, so that the later stages still run. */
async function runStage(stage: Stage, signal: AbortSignal): Promise<Outcome> {
  console.log(`\n── ${stage.name} ${'─'.repeat(70 - stage.name.length)}`);
  const start = performance.now();
  const note = () => seconds(performance.now() - start);
  try {
    const counts = await stage.run({ signal });
    return { name: stage.name, ...counts, note: note() };
  } catch (thrown) {
    if (thrown instanceof Interrupted) throw thrown;
    console.error(thrown instanceof Failure ? thrown.message : thrown);
    return { name: stage.name, ...ONE_FAILURE, note: note() };
  }
}

/** The stages of these names, in their order; all of them for none. @throws Failure for another name */
function chosen(names: readonly string[]): readonly Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    const known = stages.map(({ name }) => name).join(', ');
    throw new Failure(`There is no stage ${unknown.join(', ')}. There are ${known}.`);
  }
  return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
}

/** `node scripts/test.ts [STAGE…]`: everything that is checked, with the sum as the very last line. */
await runMain(async () => {
  const wanted = chosen(process.argv.slice(2));
  const interrupt = watchInterrupt();
  const outcomes: Outcome[] = [];
  for (const stage of wanted) {
    const needed = outcomes.find(({ name }) => name === stage.needs);
    outcomes.push(
      needed && needed.failed > 0
        ? { name: stage.name, ...ONE_FAILURE, note: `not run: ${needed.name} failed` }
        : await runStage(stage, interrupt.signal),
    );
  }
  interrupt.dispose();

  console.log('');
  for (const { name, passed, failed, note } of outcomes) {
    const counts = `${passed} passed, ${failed} failed`;
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${counts.padEnd(26)} ${note}`);
  }
  const sum = (key: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  if (sum('failed') > 0) process.exitCode = 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
});
