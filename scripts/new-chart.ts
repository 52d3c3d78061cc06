import './lib/runtime.ts';
import { parseArgs } from 'node:util';
import { locales } from '../src/core/figure.ts';
import { formatIssue } from '../src/core/issue.ts';
import { currentEdition } from '../src/edition/load.ts';
import { editionFolder } from '../src/edition/read.ts';
import type { Step } from './lib/change-plan.ts';
import { applyPlan, checkPlan } from './lib/change-plan.ts';
import { Failure } from './lib/failure.ts';
import { watchInterrupt } from './lib/interrupt.ts';
import { understand } from './lib/new-chart/ask.ts';
import { planChart } from './lib/new-chart/plan.ts';
import { root } from './lib/paths.ts';
import { runScript, runTool } from './lib/run.ts';
import { runMain } from './lib/run-main.ts';
import { validate } from './lib/validate.ts';
import { terminalLocale } from './lib/validate-report.ts';
import { ownSite } from './lib/validate-site.ts';

/**
 * `node scripts/new-chart.ts ID [--figures a,b] [--chapter farming] [--dry-run] [--lang zh|en]`: a
 * chart that passes every check, to draw and write anew.
 */
await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      figures: { type: 'string' },
      chapter: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      lang: { type: 'string', default: terminalLocale(process.env) },
    },
  });
  const locale = locales.find((one) => one === values.lang);
  if (locale === undefined) throw new Failure(`--lang ${values.lang} is neither zh nor en.`);
  if (positionals.length > 1) throw new Failure('Give one id.');
  process.chdir(root);
  // A figure that nothing uses yet may be here to be drawn; what proves the plan asks again.
  const wrong = validate('data', ownSite).issues.filter(({ check }) => check !== 'figure-unused');
  if (wrong.length > 0) {
    const told = wrong.map((issue) => formatIssue(issue, locale)).join('\n');
    throw new Failure(`Something is wrong already. Mend it first:\n${told}`);
  }
  const edition = await currentEdition();
  const figures = values.figures?.split(',').filter((id) => id !== '');
  const asked = { id: positionals[0], figures, chapter: values.chapter };
  const understood = understand(asked, edition);
  if ('issues' in understood) {
    throw new Failure(understood.issues.map((issue) => formatIssue(issue, locale)).join('\n'));
  }
  const { chart } = understood;
  const plan = planChart(root, chart, edition);
  const issues = await checkPlan(root, plan);
  if (issues.length > 0) {
    throw new Failure(issues.map((issue) => formatIssue(issue, locale)).join('\n'));
  }
  const dryRun = values['dry-run'];
  for (const line of describe(plan)) console.log(line);
  if (dryRun) {
    console.log('\nNothing was written.');
    return;
  }
  const interrupt = watchInterrupt();
  try {
    await applyPlan(root, plan, (files) => prove(files, interrupt.signal));
  } finally {
    interrupt.dispose();
  }
  console.log(`
${chart.id} passes every check. What is left to a person:
  1. the drawing, src/charts/${chart.id}/index.ts, and the words, at the end of ${editionFolder()}/chart-words.csv (docs/charts.md)
  2. its place: {chart:${chart.id}} stands at the end of ${chart.chapter}.md, in both languages; move it to where it is told
  3. npm run test:unit -- -u and npm run test:data -- -u write its snapshots, and the rows that messages name;
     look at them at npm run dev, /dev/gallery#${chart.id}
  4. npm test`);
});

/** What a plan does, a line a step; files that are written as they will be, but for their format. */
function* describe(plan: readonly Step[]): Generator<string> {
  for (const step of plan) {
    const [sign, text] =
      step.type === 'write'
        ? ['write', step.content]
        : ['edit', step.replace.replace(step.find, '')];
    yield `${sign.padEnd(5)} ${step.file}`;
    for (const line of text.trim().split('\n')) yield `      + ${line}`;
  }
}

/** The house's format, then its checks. @throws Failure with what they say, or when interrupted */
async function prove(files: readonly string[], signal: AbortSignal): Promise<void> {
  const code = files.filter((file) => file.endsWith('.ts'));
  const args = ['check', '--write', '--error-on-warnings', ...code];
  const lint = await runTool('@biomejs/biome', 'biome', args, { capture: true, signal });
  if (lint.code !== 0) throw new Failure(lint.output);
  const proof = await runScript('scripts/validate.ts', [], { capture: true, signal });
  if (proof.code !== 0) throw new Failure(`${proof.output}\nNothing was changed.`);
}
