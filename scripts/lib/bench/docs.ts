import { scrollBudgets } from '../budgets.ts';
import { Failure } from '../failure.ts';
import type { Measure } from './measures.ts';
import type { BenchResults } from './results.ts';
import { measuresMarkdown } from './table.ts';

const start = '<!-- bench: written by `npm run bench -- --docs` -->';
const end = '<!-- /bench -->';

/** A text with what stands between the two markers replaced. @throws Failure where it has none */
export function replaceBetweenMarkers(text: string, lines: readonly string[]): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Failure(`No ${start} and ${end} to write between.`);
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}

/** What the documentation says: the machine, when, and the table. */
export function docsLines(results: BenchResults, measures: readonly Measure[]): string[] {
  const { machine, lighthouse, scrolling, build, growth, bytes } = results;
  const parts = [bytes, lighthouse, scrolling, build, growth].filter((part) => part !== undefined);
  const days = [...new Set(parts.map(({ taken }) => taken.slice(0, 10)))].sort().join(', ');
  const load = Math.max(...parts.map((part) => part.load)).toFixed(1);
  const browser = machine.chromium === undefined ? '' : `, Chromium ${machine.chromium}`;
  return [
    `Measured on ${machine.processors} processors (${machine.model}) with ${Math.round(machine.memory / 1e9)} GB of memory and Node ${machine.node}${browser}, ${days}. Scrolling: processor slowed ${scrollBudgets.slowdown} times. Load of the machine while it measured: up to ${load}; more than ${machine.processors} means that other work took part of it, and all times are too long.`,
    '',
    ...measuresMarkdown(measures),
  ];
}
