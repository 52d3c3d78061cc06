import './lib/runtime.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './lib/failure.ts';
import { makeEdition } from './lib/new-edition.ts';
import { runMain } from './lib/run-main.ts';

/** `node scripts/new-edition.ts DIR`: makes an edition to start from, with a worked example in it. */
await runMain(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) {
    throw new Failure('Name one folder: npm run new:edition -- DIR');
  }
  await makeEdition(resolve(given));
  console.log(
    `Made ${given}: an invented report with its figures and prose, to be replaced by yours.\n` +
      `  npm run validate -- --edition ${given}   says what is wrong with it\n` +
      `  npm start -- --edition ${given}          builds and serves it\n` +
      'docs/new-edition.md goes through it step by step.',
  );
});
