import './lib/runtime.ts';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { editionOption, useEdition } from './lib/edition-option.ts';
import { errorCode, Failure } from './lib/failure.ts';
import { runMain } from './lib/run-main.ts';
import { noSite, validate } from './lib/validate.ts';
import { describeProof, proofAsJson, terminalLocale } from './lib/validate-report.ts';

/**
 * `node scripts/validate.ts [DIR | --data DIR | --edition DIR] [--lang zh|en] [--format text|json]`:
 * proves an edition, its charts and prose included; of a folder of data only what is in it. Ends with 0 when all is well, 1 when the data is wrong, 2 when the proof itself broke.
 */
await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...editionOption,
      data: { type: 'string' },
      lang: { type: 'string', default: terminalLocale(process.env) },
      format: { type: 'string', default: 'text' },
    },
  });
  const { lang, format } = values;
  if (lang !== 'zh' && lang !== 'en') throw new Failure(`--lang ${lang} is neither zh nor en.`);
  if (format !== 'text' && format !== 'json') {
    throw new Failure(`--format ${format} is neither text nor json.`);
  }
  if (positionals.length > 1) throw new Failure('Give one data folder.');
  const data = values.data ?? positionals[0];
  if (data !== undefined && values.edition !== undefined) {
    throw new Failure('Give a data folder or an edition, not both.');
  }
  const folder = data ?? useEdition(values.edition);
  const start = performance.now();
  // A folder by itself has no prose: it is spared loading what is made of an edition.
  const site = data === undefined ? (await import('./lib/validate-site.ts')).ownSite : noSite;
  const proof = validate(folder, site);
  const ms = performance.now() - start;
  if (!proof.ok) process.exitCode = 1;
  await print(format === 'json' ? [proofAsJson(proof, lang)] : describeProof(proof, lang, ms));
});

/** Prints lines in large pieces, no faster than they are taken: there may be 100,000 errors. */
async function print(lines: Iterable<string>): Promise<void> {
  // `npm run validate | head` closes the pipe when it has seen enough.
  process.stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
    process.exit();
  });
  let text = '';
  const flush = async () => {
    const piece = text;
    text = '';
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  };
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length > 65_536) await flush();
  }
  await flush();
}
