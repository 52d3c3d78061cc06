import { readFile } from 'node:fs/promises';

/** What a stage contributes to the last line of the test command. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of Vitest's JSON report that are read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** The parts of Playwright's JSON report that are read; a flaky test passed when it was tried again. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

/** Files that could not even be loaded hold no tests to count: each is one failure. */
export function countVitest(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
  };
}

/** A test that passes at its second try, on a busy machine, is passed; the runner names it. */
export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/**
 * Reads a runner's report by `count`. No report, no tests, or a runner that failed for a reason
 * of its own (a leaked error, a bad config) is one failure: silence must not pass.
 */
export async function readCounts<Report>(
  file: string,
  exitCode: number,
  count: (report: Report) => Counts,
): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const counts = count(JSON.parse(text) as Report);
  const unexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}
