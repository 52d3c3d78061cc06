import { Failure } from './failure.ts';
import { type Stage, stages } from './test-stages.ts';

interface Wanted {
  /** In the order in which they run. */
  readonly stages: readonly Stage[];
  /** For the tool of the only stage. */
  readonly args: readonly string[];
}

/**
 * Reads names of stages, all for none, and behind `--` what the tool of a single one is given.
 * @throws Failure in words
 */
export function readWanted(given: readonly string[]): Wanted {
  const end = given.includes('--') ? given.indexOf('--') : given.length;
  const names = given.slice(0, end);
  const args = given.slice(end + 1);
  const [unknown] = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new Failure(
      `There is no stage ${unknown}. There are ${stages.map(({ name }) => name).join(', ')}.\n` +
        `If it names tests of a stage: npm run test:unit -- ${unknown}`,
    );
  }
  if (args.length > 0 && names.length !== 1) {
    throw new Failure(`Name the one stage that is to be given ${args.join(' ')}.`);
  }
  return {
    stages: names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name)),
    args,
  };
}

/** Stages that are commands of their own. */
const commands = ['validate', 'build'];

/** How one stage is run alone. */
export const aloneCommand = (stage: string): string =>
  commands.includes(stage) ? `npm run ${stage}` : `npm run test:${stage}`;
