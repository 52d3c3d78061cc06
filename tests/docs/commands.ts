/** The commands that the docs tell people to type, and whether a test types them. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc, Fault, Said } from './markdown.ts';
import { faultAt } from './markdown.ts';

/** What shows that a command of the docs works. */
export type Proof =
  /** A file of tests, or what runs them, and words in it: by default the command itself. */
  | { readonly by: string; readonly says?: string }
  /** Why nothing here can run it. */
  | { readonly not: string };

export type Proofs = Readonly<Record<string, Proof>>;

/** Where proofs are listed; messages send people there. */
const listed = 'tests/docs/proofs.ts';
const runner = 'tests/edition/commands.test.ts';

interface Command extends Said {
  readonly file: string;
}

const isCommand = (text: string): boolean =>
  /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|python3|git|apt-get|bash|sh|curl) \S/u.test(text);

/** Each command once for each line that tells it: in blocks of `sh`, and inside sentences. */
function commandsIn({ file, codes, fences }: Doc): Command[] {
  const blocks = fences.filter(({ lang }) => lang === 'sh').flatMap(({ lines }) => lines);
  const typed = blocks
    .map(({ text, line }) => ({ text: text.replace(/(?:^|\s+)#.*$/u, '').trim(), line }))
    .filter(({ text }) => text !== '');
  return [...typed, ...codes.filter(({ text }) => isCommand(text))].flatMap(({ text, line }) =>
    text.split(' && ').map((one) => ({ file, line, text: one.trim() })),
  );
}

/** Blocks that do not say what they are: a command in one would be overlooked. */
export function checkFences(docs: readonly Doc[]): Fault[] {
  return docs.flatMap(({ file, fences }) =>
    fences
      .filter(({ lang }) => lang === '' || /^(?:bash|shell|console|zsh)$/u.test(lang))
      .map(({ line }) =>
        faultAt(
          file,
          line,
          'a block of code without its language. Write ```sh for commands, ```text for what is none.',
        ),
      ),
  );
}

/**
 * Commands that no test runs, each once, and proofs of none. The bare name of a script in a sentence is
 * proved by any command of it.
 */
export function checkProofs(docs: readonly Doc[], proofs: Proofs, root: string): Fault[] {
  const told = new Map<string, Command>();
  for (const command of docs.flatMap(commandsIn)) {
    if (!told.has(command.text)) told.set(command.text, command);
  }
  const isProved = (command: string) =>
    proofs[command] !== undefined ||
    Object.keys(proofs).some((proved) => proved.startsWith(`${command} -- `));
  return [
    ...[...told.values()]
      .filter(({ text }) => !isProved(text))
      .map(({ file, line, text }) =>
        faultAt(
          file,
          line,
          `no test runs “${text}”. Run it in ${runner}, and name the test in ${listed}; or say there why none can.`,
        ),
      ),
    ...Object.entries(proofs).flatMap(([command, proof]): Fault[] => {
      if (!told.has(command)) {
        return [`${listed}: “${command}” stands in no doc any more. Take it out.`];
      }
      if ('not' in proof) return [];
      const { by, says = command } = proof;
      const path = join(root, by);
      if (existsSync(path) && readFileSync(path, 'utf8').includes(says)) return [];
      return [`${listed}: ${by} does not hold “${says}”. Name the test that runs “${command}”.`];
    }),
  ];
}

/** Scripts of package.json that the docs or the code name and that are not there, and the other way round. */
export function checkScripts(docs: readonly Doc[], root: string): Fault[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const known = Object.keys(scripts);
  const named = [
    ...docs.flatMap(({ file, codes, fences }) =>
      [...codes, ...fences.flatMap(({ lines }) => lines)].map((said) => ({ file, ...said })),
    ),
    ...sourceLines(root),
  ].flatMap(({ file, line, text }) =>
    Array.from(text.matchAll(/npm run ([a-z][\w-]*(?::[\w-]+)*)/gu), ([, script = '']) => ({
      file,
      line,
      script,
    })),
  );
  const told = new Set(docs.flatMap(commandsIn).flatMap(({ text }) => scriptOf(text)));
  return [
    ...named
      .filter(({ script }) => scripts[script] === undefined)
      .map(({ file, line, script }) =>
        faultAt(
          file,
          line,
          `package.json has no script “${script}”. There are ${known.join(', ')}.`,
        ),
      ),
    ...known
      .filter((script) => !told.has(script))
      .map((script) => `package.json: no doc tells of “npm run ${script}”. Add it to README.md.`),
  ];
}

/** Options in the docs that no script reads. What follows `test:…` is read by other people's tools. */
export function checkOptions(docs: readonly Doc[], root: string): Fault[] {
  const known = new Set(
    sourceLines(root, ['scripts/**/*.ts']).flatMap(({ text }) => optionsIn(text)),
  );
  const asked = docs.flatMap((doc) => [
    ...doc.codes
      .filter(({ text }) => /^--[a-z]/u.test(text))
      .map((said) => ({ ...said, file: doc.file })),
    ...commandsIn(doc).filter(({ text }) => scriptOf(text).some((script) => !isTool(script))),
  ]);
  return asked.flatMap(({ file, line, text }) =>
    Array.from(text.matchAll(/(?:^|\s)--([a-z][a-z-]*)/gu), ([, option = '']) => option)
      .filter((option) => !known.has(option))
      .map((option) =>
        faultAt(
          file,
          line,
          `no script reads --${option}. There are ${[...known].sort().join(', ')}.`,
        ),
      ),
  );
}

const isTool = (script: string): boolean => script === 'test' || script.startsWith('test:');

/** The script of package.json that a command runs. */
function scriptOf(command: string): string[] {
  const [, script] = /\bnpm (?:run )?([a-z][\w:-]*)/u.exec(command) ?? [];
  return script === undefined || script === 'ci' ? [] : [script];
}

/** Options as parseArgs is told of them: `port: { type: 'string' }`, `size: list`. */
const optionsIn = (line: string): string[] =>
  Array.from(
    line.matchAll(/'?\b([a-z][a-z-]*)'?: (?:\{ type: '(?:string|boolean)'|list\b)/gu),
    ([, option = '']) => option,
  );

function sourceLines(
  root: string,
  patterns: readonly string[] = ['{src,scripts,tests}/**/*.{ts,astro}'],
): { file: string; line: number; text: string }[] {
  // The checks of the docs are tried on scripts that do not exist.
  return globSync(patterns, { cwd: root, exclude: ['tests/docs/**'] })
    .sort()
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .map((text, at) => ({ file, line: at + 1, text })),
    );
}
