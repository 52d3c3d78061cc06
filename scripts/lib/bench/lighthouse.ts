import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import type { Browser } from '../browser.ts';
import { Failure } from '../failure.ts';
import { progress } from '../progress.ts';
import type { KindPage } from './kinds.ts';
import type { Audited, Category, Fault, LighthouseResult } from './scores.ts';
import { categories } from './scores.ts';

/** Runs Lighthouse, as for a phone, on each page. @param siteUrl where they are served */
export async function runLighthouse(
  browser: Browser,
  siteUrl: string,
  pages: readonly KindPage<{ readonly address: string }>[],
  { runs, signal }: { readonly runs: number; readonly signal: AbortSignal },
): Promise<LighthouseResult[]> {
  const opened = await openForLighthouse(browser);
  try {
    const results: LighthouseResult[] = [];
    for (const { kind, locale, page } of pages) {
      const audits: Audited[] = [];
      for (let run = 1; run <= runs; run += 1) {
        signal.throwIfAborted();
        progress(`Lighthouse /${page.address}  run ${run} of ${runs}`);
        const audited = audit(siteUrl + page.address, opened.port);
        audits.push(await Promise.race([audited, opened.lost]));
      }
      results.push({ kind, locale, address: page.address, runs: audits });
    }
    return results;
  } catch (thrown) {
    // Playwright, too, ends the browser when the process is told to stop.
    signal.throwIfAborted();
    throw thrown;
  } finally {
    progress('');
    await opened.close();
  }
}

/** A browser with a profile of its own and a port to speak to it by, which Lighthouse needs. */
async function openForLighthouse({ executablePath, args }: Browser) {
  const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, '--remote-debugging-port=0'],
  });
  // The browser writes there which port it has taken.
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const { promise: lost, reject } = Promise.withResolvers<never>();
  context.once('close', () => reject(new Failure('The browser went away.')));
  // Nobody may be waiting for it when it is closed.
  lost.catch(() => undefined);
  return {
    port: Number(port),
    /** Rejects when the browser has ended: Lighthouse would wait for it for ever. */
    lost,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function audit(url: string, port: number): Promise<Audited> {
  const run = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (run === undefined) throw new Failure(`Lighthouse says nothing of ${url}.`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Failure(`Lighthouse at ${url}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(
    categories.map((category) => [
      category,
      Math.round((lhr.categories[category]?.score ?? 0) * 100),
    ]),
  ) as Record<Category, number>;
  const faults = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id }): Fault[] => {
      const found = lhr.audits[id];
      // Audits without a weight take no points themselves: they tell what the slow ones are slow by.
      if (found === undefined || found.score === null || found.score >= 1) return [];
      const { title, score, displayValue: value = '', details } = found;
      return [{ category, id, title, score, value, named: namedBy(details) }];
    }),
  );
  return { scores, faults };
}

/** What an audit points at: elements by their selectors, files by their addresses, kinds of work. */
function namedBy(details: unknown): string[] {
  const names = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    const { type, selector, url, groupLabel, duration } = value as Readonly<
      Record<string, unknown>
    >;
    if (type === 'node' && typeof selector === 'string') names.add(selector);
    else if (typeof groupLabel === 'string')
      names.add(`${groupLabel} ${Math.round(Number(duration))} ms`);
    else if (typeof url === 'string') names.add(url);
    else Object.values(value).forEach(look);
  };
  look(details);
  return [...names];
}
