/** Known holes in the packages that are installed, as the registry tells them. */
import { type RunOptions, run } from './run.ts';
import type { Counts } from './test-counts.ts';

/** The parts of npm's answer that are read; without `vulnerabilities` it has no answer. */
interface Answer {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string }>
  >;
}

const grave = ['high', 'critical'];

/**
 * Counts packages with grave holes as failures, each named on a line.
 *
 * @returns nothing passed and nothing failed where the registry does not answer: a mirror or no network
 * is no fault of the project, and no proof either
 */
export function judgeAudit(stdout: string): Counts & { readonly lines: readonly string[] } {
  const { vulnerabilities } = parse(stdout);
  if (vulnerabilities === undefined) {
    return {
      passed: 0,
      failed: 0,
      lines: ['Not audited: the registry does not tell of holes. Ask another one: npm audit'],
    };
  }
  const holes = Object.entries(vulnerabilities).filter(([, { severity }]) =>
    grave.includes(severity),
  );
  return {
    passed: holes.length === 0 ? 1 : 0,
    failed: holes.length,
    lines: holes.map(([name, { severity, range }]) => `${name} ${range}: ${severity}. npm audit`),
  };
}

function parse(stdout: string): Answer {
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return {};
  }
}

/** Asks npm, which asks the registry. */
export async function audit(
  { signal, write = (text) => process.stderr.write(text) }: RunOptions,
  args: readonly string[] = [],
): Promise<Counts> {
  const { stdout } = await run('npm', ['audit', '--json', ...args], {
    capture: true,
    timeoutMs: 60_000,
    ...(signal && { signal }),
  });
  const { lines, ...counts } = judgeAudit(stdout);
  for (const line of lines) write(`${line}\n`);
  return counts;
}
