import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aloneCommand, readWanted } from '../../scripts/lib/test-arguments.ts';
import { stages } from '../../scripts/lib/test-stages.ts';

const names = (given: readonly string[]) => readWanted(given).stages.map(({ name }) => name);

test('without a name, every stage; with names, those, in the order in which they run', () => {
  expect(names([])).toEqual(stages.map(({ name }) => name));
  expect(names(['types', 'lint'])).toEqual(['lint', 'types']);
});

test('what stands behind -- is for the tool of the one stage', () => {
  expect(readWanted(['unit', '--', '-u', 'grain']).args).toEqual(['-u', 'grain']);
  expect(readWanted(['unit', '--']).args).toEqual([]);
  expect(() => readWanted(['lint', 'unit', '--', '-u'])).toThrow('Name the one stage');
  expect(() => readWanted(['--', '-u'])).toThrow('Name the one stage');
});

test('a name that is no stage lists those that are', () => {
  expect(() => readWanted(['unti'])).toThrow(
    /^There is no stage unti\. There are lint, types, .*, engines\./u,
  );
});

test('each stage can be run alone, by a script that is called like it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const { name } of stages) {
    const script = aloneCommand(name).replace('npm run ', '');
    const file = script === name ? `scripts/${name}.ts` : `scripts/test.ts ${name} --`;
    expect(scripts[script], script).toBe(`node -r ./scripts/lib/runtime.cjs ${file}`);
  }
  const parts = Object.keys(scripts).filter((script) => script.startsWith('test:'));
  expect(parts).toHaveLength(stages.length - 2);
});
