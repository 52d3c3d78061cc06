import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countPlaywright, countVitest, readCounts } from '../../scripts/lib/test-counts.ts';

async function report(content: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'counts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed: number, testResults: object[] = []) =>
  report({ numPassedTests: passed, numFailedTests: failed, testResults });

test('tests are counted as the runners report them', async () => {
  expect(await readCounts(await vitest(3, 1), 1, countVitest)).toEqual({ passed: 3, failed: 1 });
  const playwright = await report({ stats: { expected: 5, unexpected: 2, flaky: 1 } });
  expect(await readCounts(playwright, 1, countPlaywright)).toEqual({ passed: 6, failed: 2 });
});

test('a file that cannot be loaded is one failure', async () => {
  const file = await vitest(3, 0, [{ status: 'failed', assertionResults: [] }]);
  expect(await readCounts(file, 1, countVitest)).toEqual({ passed: 3, failed: 1 });
});

test('a runner that fails without a failed test is one failure', async () => {
  expect(await readCounts(await vitest(3, 0), 1, countVitest)).toEqual({ passed: 3, failed: 1 });
});

test('no tests, and no report, are one failure each', async () => {
  expect(await readCounts(await vitest(0, 0), 0, countVitest)).toEqual({ passed: 0, failed: 1 });
  expect(await readCounts('/not/there.json', 0, countVitest)).toEqual({ passed: 0, failed: 1 });
});
