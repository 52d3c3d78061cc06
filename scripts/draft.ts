import './lib/runtime.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue } from '../src/core/issue.ts';
import { readFolder } from '../src/edition/read.ts';
import { draftFiles } from './lib/draft/csv.ts';
import { draft } from './lib/draft/rows.ts';
import { Failure } from './lib/failure.ts';
import { root } from './lib/paths.ts';
import { runMain } from './lib/run-main.ts';

/**
 * `node scripts/draft.ts REPORT.txt [--out DIR] [--data DIR]`: proposes figures.csv and
 * non-figures.csv for a report, for a person to complete. Units and chapters are those of --data.
 */
await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'draft' },
      data: { type: 'string', default: join(root, 'data') },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new Failure('Give one report: npm run draft -- report.txt --out draft');
  }
  const report = await readReport(file);
  const { rows, meta, issues } = readFolder(values.data);
  const broken = issues.filter(({ file: name }) =>
    ['', 'units.csv', 'edition.json'].includes(name),
  );
  if (meta === null || broken.length > 0) {
    throw new Failure(broken.map((issue) => formatIssue(issue, 'en')).join('\n'));
  }
  const units = rows['units.csv'].map(({ data }) => data);
  const proposed = draft(report, { units, chapters: meta.chapters });
  const files = Object.entries(draftFiles(proposed));
  const there = files.map(([name]) => join(values.out, name)).filter((path) => existsSync(path));
  // A person may have filled them in.
  if (there.length > 0)
    throw new Failure(`${there.join(', ')}: there already. Move it away, or give --out.`);
  await mkdir(values.out, { recursive: true });
  for (const [name, content] of files) await writeFile(join(values.out, name), content);

  const { figures, nonFigures, left } = proposed;
  const untold = figures.filter(({ unit }) => unit === '').length;
  console.log(
    `${values.out}/figures.csv      ${figures.length} rows, ${untold} of them without a unit\n` +
      `${values.out}/non-figures.csv  ${nonFigures.length} rows\n` +
      'Read every row beside the report, move what is in the wrong file, fill in what is empty: docs/transcribe.md.',
  );
  if (left.length > 0) console.log(`No words tell the place of: ${left.join(', ')}`);
});

/** @throws Failure for a file that is no text in UTF-8 */
async function readReport(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Failure(`${file} cannot be read.`);
  });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    if (text.trim() !== '') return text;
  } catch {
    throw new Failure(`${file} is not UTF-8: save it again as UTF-8.`);
  }
  throw new Failure(`${file} is empty.`);
}
