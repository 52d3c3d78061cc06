/**
 * Commands of the docs, typed as they stand there, in a copy of the project that has an edition in
 * `DIR` and the site of it in `dist/`. That every command is run by a test, tests/docs/ checks.
 */

import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { terminal } from '../support/project-copy.ts';
import { secondProject } from '../support/second-edition.ts';
import { runShell, startShell, whileServing } from '../support/shell.ts';

const place = (path: string) => join(secondProject, path);
const read = (path: string) => readFileSync(place(path), 'utf8');

let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  env = { ...terminal, CHROMIUM: (await findBrowser()).executablePath };
});

/** What a command says that is to succeed. */
async function says(command: string): Promise<string> {
  const { code, said } = await runShell(command, { cwd: secondProject, env });
  expect(code, said).toBe(0);
  return said;
}

/** What a command says that is to be refused. */
async function refuses(command: string): Promise<string> {
  const { code, said } = await runShell(command, { cwd: secondProject, env });
  expect(code, said).toBe(1);
  return said;
}

/** What an address says while a command serves it. */
async function answer(command: string, path = ''): Promise<string> {
  let text = '';
  await whileServing(command, { cwd: secondProject, env }, async (url) => {
    const response = await fetch(new URL(path, url));
    text = await response.text();
    expect(response.status, text).toBe(200);
  });
  return text;
}

describe('the data', () => {
  test('npm run validate', async () => {
    expect(await says('npm run validate')).toMatch(/^data: .* hold, proved in/mu);
    expect(await says('npm run validate -- --edition DIR')).toMatch(/^DIR: .* hold, proved in/mu);
    expect(await says('npm run validate -- --lang zh')).toContain('个数字');
    expect(await says('npm run validate -- --format json')).toContain('"ok": true');
  });

  test('npm run validate, npm start: prose that places a chart that is left out', async () => {
    const prose = read('DIR/content/en/roads.md');
    onTestFinished(() => writeFileSync(place('DIR/content/en/roads.md'), prose));
    writeFileSync(place('DIR/content/en/roads.md'), `${prose}\n{chart:disputes}\n`);
    const told =
      /^DIR\/content\/en\/roads\.md:\d+: found "disputes", .* It is left out: this edition lacks its figures disputes, .* \[prose-chart\]$/mu;
    expect(await refuses('npm run validate -- --edition DIR')).toMatch(told);
    const before = read('dist/index.html');
    const said = await refuses('npm start -- --edition DIR');
    expect(said).toMatch(told);
    expect(said).not.toContain('Serving');
    expect(read('dist/index.html')).toBe(before);
  });

  test('npm run draft', async () => {
    copyFileSync(place('data/report.txt'), place('report.txt'));
    expect(await says('npm run draft -- report.txt --out draft')).toContain('draft/figures.csv');
    expect(existsSync(place('draft/non-figures.csv'))).toBe(true);
  });

  test('npm run new:edition, in a folder that is not empty', async () => {
    const figures = read('DIR/figures.csv');
    writeFileSync(place('DIR/figures.csv'), `${figures}\n`);
    const before = readdirSync(place('DIR'), { recursive: true });
    expect(await refuses('npm run new:edition -- DIR')).toMatch(
      /DIR holds "[\w.-]+": name an empty folder or a new one\.$/mu,
    );
    expect(readdirSync(place('DIR'), { recursive: true })).toEqual(before);
    expect(read('DIR/figures.csv')).toBe(`${figures}\n`);
    writeFileSync(place('DIR/figures.csv'), figures);
    expect(await refuses('npm run new:edition -- README.md')).toContain('is not a folder');
    expect(await refuses('npm run new:edition')).toContain('Name one folder');
  });
});

describe('the built site', () => {
  const address = 'https://example.org/';

  test('npm run serve', async () => {
    expect(await answer('npm run serve', 'en/figures/')).toContain('</html>');
  });

  test.concurrent('npm run relocate', async ({ expect, onTestFinished }) => {
    onTestFinished(() => rmSync(place('FOLDER'), { recursive: true }));
    cpSync(place('dist'), place('FOLDER'), { recursive: true });
    const before = read('FOLDER/sitemap.xml');
    expect(await refuses(`npm run relocate -- ${address} --out FOLDER`)).toContain(
      'built from another edition: name it by --edition DIR',
    );
    expect(await refuses('npm run relocate -- nonsense --edition DIR --out FOLDER')).toContain(
      '“nonsense” is not an address for a site. For example: npm run relocate --',
    );
    expect(await refuses(`npm run relocate -- ${address} --edition DIR --out NOWHERE`)).toContain(
      'There is no built site in NOWHERE/ yet',
    );
    expect(read('FOLDER/sitemap.xml')).toBe(before);

    await says('npm run relocate -- https://example.org/ --edition DIR --out FOLDER');
    expect(read('FOLDER/sitemap.xml')).toContain(`<loc>${address}en/</loc>`);
    expect(read('FOLDER/charts/pears/index.html')).not.toContain('localhost');
  });

  test.concurrent('npm run browser, npm run shots', async ({ expect }) => {
    expect(await says('npm run browser')).toMatch(/^Chromium \d+/mu);
    expect(
      await says(
        'npm run shots -- --only report-carpet --lang zh --size 360x640 --theme light --mode screens',
      ),
    ).toContain('1 pictures in .cache/shots/');
    expect(existsSync(place('.cache/shots/zh-360x640-light-figure-report-carpet.png'))).toBe(true);
  });

  test.concurrent('npm run bench', async ({ expect }) => {
    const said = await says('npm run bench -- --only scrolling --lang zh --runs 1');
    expect(said).toMatch(/whole page +[\d.]+ ms/u);
    expect(said).toContain('.cache/bench/index.html');
  });

  // The last of those that read dist/: it takes what takes long away.
  test('npm run compress', async () => {
    for (const part of ['charts', 'en', 'embed'])
      rmSync(place(`dist/${part}`), { recursive: true });
    expect(await says('npm run compress')).toMatch(/^\d+ compressed files written$/mu);
    expect(existsSync(place('dist/index.html.br'))).toBe(true);
  });
});

describe('the code', () => {
  test('npm run dev', async () => {
    expect(await answer('npm run dev', 'robots.txt')).toContain('Sitemap:');
  });

  test('npm run dev shows what is saved, and leaves no server running when it is stopped', async () => {
    const before = read('data/figures.csv');
    onTestFinished(() => writeFileSync(place('data/figures.csv'), before));
    // What npm runs: it passes a signal to itself on to nobody.
    const command = `exec "${process.execPath}" scripts/astro.ts dev`;
    const dev = startShell(command, { cwd: secondProject, env });
    try {
      const [url] = await dev.says(/http:\/\/localhost:\d+\//u);
      const page = new URL('charts/talent/', url);
      const says = async (words: string) => (await (await fetch(page)).text()).includes(words);
      expect(await says('培养的农创客')).toBe(true);
      writeFileSync(place('data/figures.csv'), before.replace('培养的农创客', '教出来的农创客'));
      await expect.poll(() => says('教出来的农创客'), { timeout: 10_000 }).toBe(true);
    } finally {
      dev.signalAlone('SIGINT');
    }
    // It has ended when nothing that it has started could still say something.
    const rest = setTimeout(() => dev.signal('SIGKILL'), 10_000);
    const { code, said } = await dev.ended;
    clearTimeout(rest);
    expect(code, said).toBe(130);
  });

  test('npm run fix, npm test', async () => {
    const file = place('src/core/once.ts');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replaceAll("'", '"').replaceAll(/^ {2}/gmu, '\t'));
    expect(await says('npm run fix')).toContain('Fixed 1 file');
    expect(readFileSync(file, 'utf8')).toBe(good);

    const lines = (await says('npm test -- lint docs')).trim().split('\n');
    expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed$/u);
    const figures = read('data/figures.csv');
    writeFileSync(place('data/figures.csv'), figures.replace(',4681,', ',4861,'));
    const wrong = await refuses('npm test -- validate data');
    expect(wrong).toMatch(/^data\/figures\.csv:3:value: found "4861", expected 4681/mu);
    expect(wrong).toMatch(/✗ data .* not run: validate failed\n/u);
    expect(wrong).toMatch(/^validate: .* To run it alone: npm run validate$/mu);
    writeFileSync(place('data/figures.csv'), figures);
    expect(await refuses('npm test -- lnit')).toContain('There is no stage lnit. There are lint,');
  });
});
