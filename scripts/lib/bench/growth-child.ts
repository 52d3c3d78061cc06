/**
 * Does one thing that is measured, alone in its process: `growth-child.ts prove FOLDER` or
 * `growth-child.ts draw FOLDER CHARTS MARKS`. Prints what it took as JSON.
 */

import '../runtime.ts';
import { existsSync, readFileSync } from 'node:fs';
import type { Width } from '../../../src/charts/kit/chart.ts';
import { widths } from '../../../src/charts/kit/chart.ts';
import { paint } from '../../../src/charts/kit/paint.ts';
import { locales } from '../../../src/core/figure.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { loadEdition } from '../../../src/edition/load.ts';
import { validate } from '../validate.ts';
import type { Cost } from './cost.ts';
import { generatedChart } from './generated-charts.ts';
import { generatedId } from './grow-data.ts';

const figuresPerChart = 3;

const [task = '', folder = '', charts = '0', marks = '0'] = process.argv.slice(2);
const cost = task === 'prove' ? prove() : draw(await loadEdition(folder));
console.log(JSON.stringify(cost));

function timed<T>(work: () => T): { result: T; ms: number; cpuMs: number } {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}

function prove(): Cost {
  const { result, ms, cpuMs } = timed(() => validate(folder));
  const [issue] = result.issues;
  if (issue) throw new Error(`the generated data does not hold: ${JSON.stringify(issue)}`);
  return { ms, cpuMs, bytes: peakMemory() };
}

/**
 * The most memory that this process has had, in bytes. Linux counts in `maxRSS` what its parent had when
 * it was started: https://man7.org/linux/man-pages/man2/getrusage.2.html.
 */
function peakMemory(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) && /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(status, 'utf8'));
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) * 1024;
}

/** Lays out and paints every chart in both widths and languages. Memory is that of the edition. */
function draw(edition: Edition): Cost {
  const made = Array.from({ length: Number(charts) }, (_, index) => {
    const figures = Array.from({ length: figuresPerChart }, (_, next) =>
      generatedId(index * figuresPerChart + next),
    );
    return generatedChart(`generated-${index}`, figures, Number(marks));
  });
  const { ms, cpuMs } = timed(() => {
    for (const chart of made) {
      for (const locale of locales) {
        for (const width of Object.keys(widths) as Width[]) {
          paint(chart.draw(edition, locale, width), { locale, alt: '', className: width });
        }
      }
    }
  });
  return { ms, cpuMs };
}
