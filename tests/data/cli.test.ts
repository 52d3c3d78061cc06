import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { validate as validateFolder } from '../../scripts/lib/validate.ts';
import { describeProof, terminalLocale } from '../../scripts/lib/validate-report.ts';
import { designs } from '../../src/charts/registry.ts';
import type { Issue } from '../../src/core/issue.ts';
import { dataFolder, Files } from './files.ts';

const good = new Files().write();
const bad = spoilt((files) => {
  files.cell('figures.csv', 'street-lamps', 'value', '7O');
  files.cell('notes.csv', 'round-thousand', 'figures', 'nothing');
});
// A folder where a file should be is nothing that data can be: there the proof itself breaks.
const broken = spoilt((files) => files.remove('units.csv'));
mkdirSync(join(broken.path, 'units.csv'));

afterAll(() => {
  for (const folder of [good, bad, broken]) folder.remove();
});

function spoilt(spoil: (files: Files) => void) {
  const files = new Files();
  spoil(files);
  return files.write();
}

/** Runs the command as a terminal does. */
function validate(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = [join(root, 'scripts/validate.ts'), ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', cwd: root, env });
}

describe('the exit status', () => {
  test('is 0 for good data, with what was proved', () => {
    const { status, stdout, stderr } = validate([good.path]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\S+: \d+ figures, \d+ non-figures \(\d+ numerals\) and \d+ derived figures hold, proved in \d+ ms\.\n$/u,
    );
  });

  test('is 1 for wrong data, with every error on a line, sorted, and their number', () => {
    const { status, stdout } = validate(['--data', bad.path]);
    expect(status).toBe(1);
    expect(stdout.replaceAll(bad.path, 'data')).toMatch(
      /^data\/figures\.csv:\d+:value: found "7O", .*\[cell-number\]\ndata\/notes\.csv:\d+:figures: found "nothing", .*\[note-figure-unknown\]\n2 errors in 2 files\.\n$/u,
    );
  });

  test('is 1 for a folder that does not exist', () => {
    const { status, stdout } = validate(['/no/such/folder']);
    expect(status).toBe(1);
    expect(stdout).toContain('/no/such/folder: found nothing, expected the folder with the data.');
  });

  test('is 2 when the proof itself breaks, with message and stack', () => {
    const { status, stdout, stderr } = validate([broken.path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/EISDIR.*\n {4}at /su);
  });

  test.each([[['--lang', 'fr']], [['--format', 'xml']], [['--strict']], [['data', 'data']]])(
    'is 1 for what cannot be asked: %s',
    (args) => {
      const { status, stdout, stderr } = validate(args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});

test('the project’s own data is right, with its charts and prose', () => {
  const { status, stdout } = validate([]);
  expect(stdout).toMatch(/^data: /u);
  expect(status).toBe(0);
});

describe('charts that an edition has no figures for', () => {
  const ids = designs.map(({ id }) => id);
  const proofOf = (issues: readonly Issue[], left: readonly string[]) => ({
    ok: issues.length === 0,
    folder: 'data',
    counts: { figures: 1, nonFigures: 1, nonFigureNumerals: 1, derived: 1 },
    issues,
    leftOut: left.map((id) => ({ id, figures: ['pears', 'plums'], words: false })),
  });

  test('are named in one line, after all errors', () => {
    const { issues } = validateFolder(bad.path);
    const lines = [...describeProof(proofOf(issues, ids), 'en', 1)];
    expect(lines).toHaveLength(issues.length + 2);
    expect(lines.slice(issues.length)).toEqual([
      `${ids.length} charts are left out for want of figures or words: ${ids.join(', ')}.`,
      '2 errors in 2 files.',
    ]);
  });

  test('are named in Chinese, and before what holds', () => {
    const lines = [...describeProof(proofOf([], ['care', 'talent']), 'zh', 1)];
    expect(lines[0]).toBe('没有做的图 2 张，因为没有它们要的数字或词：care、talent。');
    expect(lines).toHaveLength(2);
  });

  test('are not spoken of where there are none', () => {
    expect([...describeProof(proofOf([], []), 'en', 1)]).toHaveLength(1);
  });
});

describe('for programs', () => {
  test('good data is ok, with counts', () => {
    const report = JSON.parse(validate([good.path, '--format', 'json']).stdout);
    expect(report).toEqual({
      ok: true,
      counts: {
        figures: expect.any(Number),
        nonFigures: expect.any(Number),
        nonFigureNumerals: expect.any(Number),
        derived: expect.any(Number),
      },
      issues: [],
      leftOut: [],
    });
  });

  test('wrong data is not, with every error in parts and as a line', () => {
    const { status, stdout } = validate([bad.path, '--format', 'json', '--lang', 'zh']);
    const { ok, issues } = JSON.parse(stdout);
    expect({ status, ok }).toEqual({ status: 1, ok: false });
    expect(issues[0]).toEqual({
      check: 'cell-number',
      file: `${bad.path}/figures.csv`,
      row: expect.any(Number),
      column: 'value',
      found: '7O',
      expected: { zh: expect.any(String), en: expect.any(String) },
      hint: { zh: expect.any(String), en: expect.any(String) },
      message: expect.stringContaining('现在是 "7O"'),
    });
  });
});

describe('the language', () => {
  test.each([
    ['zh_CN.UTF-8 of LANG', 'zh', { LANG: 'zh_CN.UTF-8' }],
    ['LC_MESSAGES before LANG', 'zh', { LC_MESSAGES: 'zh_TW', LANG: 'en_GB.UTF-8' }],
    ['LC_ALL before both', 'en', { LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }],
    ['what is set but empty does not count', 'zh', { LC_ALL: '', LANG: 'zh_CN' }],
    ['English where nothing is set', 'en', {}],
    ['English for other languages', 'en', { LANG: 'de_DE.UTF-8' }],
  ] as const)('%s', (_, locale, env) => {
    expect(terminalLocale(env)).toBe(locale);
  });

  test('is the terminal’s', () => {
    expect(validate([good.path], { LANG: 'zh_CN.UTF-8' }).stdout).toContain('个数字');
    expect(validate([bad.path], { LANG: 'zh_CN.UTF-8' }).stdout).toContain(
      '2 个文件里有 2 处错误。',
    );
  });

  test('is that of --lang in any terminal', () => {
    const env = { LANG: 'zh_CN.UTF-8' };
    expect(validate([good.path, '--lang', 'en'], env).stdout).toContain('figures');
    expect(validate([good.path, '--lang', 'zh']).stdout).toContain('个数字');
  });
});

test('errors name the folder as it was given', () => {
  const { stdout } = validate([`${bad.path}/`]);
  expect(stdout).toContain(`${bad.path}/figures.csv:`);
  expect(validate([dataFolder]).stdout).toContain(dataFolder);
});
