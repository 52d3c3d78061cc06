import type { Proof, Proofs } from './commands.ts';

/** Typed as it stands, in a copy of the project. */
const typed: Proof = { by: 'tests/edition/commands.test.ts' };
const setUp: Proof = { by: 'tests/support/build-second-edition.ts' };
const drilled = (says: string): Proof => ({ by: 'tests/dist/drills.test.ts', says });

/** A stage of the test command: it runs what the script of its name runs. */
const stage = (says: string): Proof => ({ by: 'scripts/lib/test-stages.ts', says });
const project = (name: string): Proof => stage(`vitest('${name}')`);

/** What shows that each command of the docs works. */
export const proofs: Proofs = {
  'npm ci': { by: '.ci/run' },
  'npm test': { by: '.ci/run' },
  'npm start': { by: 'tests/support/build-second-edition.ts', says: 'npm start -- --edition' },
  'npm start -- --edition DIR': setUp,
  'npm run new:edition -- DIR': setUp,

  'npm run validate': typed,
  'npm run validate -- --edition DIR': typed,
  'npm run validate -- --lang zh': typed,
  'npm run validate -- --format json': typed,
  'npm run draft -- report.txt --out draft': typed,

  'npm run build': stage('scripts/build.ts'),
  'SITE_URL=https://example.org/zhaitan/ npm run build': drilled('`SITE_URL=$'),
  'npm run build -- --edition DIR --out FOLDER': drilled('npm run build -- --edition'),
  'npm run relocate -- https://example.org/zhaitan/': drilled('npm run relocate -- '),
  'npm run relocate -- https://example.org/ --edition DIR --out FOLDER': typed,
  'npm run serve': typed,
  'npm run compress': typed,

  'npm run dev': typed,
  'npm run fix': typed,
  'npm run new:chart -- street-lamps --figures street-lamps,waste-pavilions --chapter station': {
    by: 'tests/tools/new-chart.test.ts',
  },
  'npm run browser': typed,
  'npm run shots -- --only report-carpet --lang zh --size 360x640 --theme light --mode screens':
    typed,
  'npm run bench -- --only scrolling --lang zh --runs 1': typed,
  'npm run bench -- --docs': {
    not: 'takes a quarter of an hour; what it writes into the docs is tested apart',
  },

  'npm test -- lint docs': typed,
  'npm run test:lint': stage("'biome'"),
  'npm run test:types': stage("'check'"),
  'npm run test:unused': stage("'knip'"),
  'npm run test:audit': stage('audit('),
  'npm run test:docs': project('docs'),
  'npm run test:unit': project('unit'),
  'npm run test:unit -- -u': { by: 'tests/tools/new-chart.test.ts' },
  'npm run test:data': project('data'),
  'npm run test:data -- -u': { by: 'tests/tools/new-chart.test.ts', says: 'test:unit -- -u' },
  'npm run test:dist': project('dist'),
  'npm run test:edition': project('edition'),
  'npm run test:e2e': stage("'playwright'"),
  'npm run test:e2e -- finder': stage("['test', ...args]"),
  'npm run test:engines': project('engines'),

  'apt-get install firefox-esr webkit2gtk-driver xvfb wpewebkit-driver cog': {
    by: '.ci/run',
    says: 'firefox-esr',
  },
  'python3 -m http.server': { by: 'tests/support/hosts.ts', says: "'http.server'" },
  'git diff': { not: 'git is not ours' },
};
