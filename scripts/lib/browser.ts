import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type Rung, rungs } from './browser-rungs.ts';
import { Failure, reason } from './failure.ts';
import { cacheDir } from './paths.ts';

/** A Chromium that was really launched and ran a page. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly version: string;
  /** Which rung of the ladder it stands on, for people. */
  readonly from: string;
}

/** For any machine: in containers there is no sandbox and no GPU, and nothing is to be fetched. */
export const BROWSER_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const LAUNCH_TIMEOUT_MS = 30_000;

const memory = join(cacheDir, 'browser.json');

/** Launches it, runs a page and returns its version; throws if it cannot. */
async function launch(executablePath: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS],
    timeout: LAUNCH_TIMEOUT_MS,
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>1</p>');
    if ((await page.textContent('p')) !== '1') throw new Error('it does not render a page');
    return browser.version();
  } finally {
    await browser.close();
  }
}

async function firstThatLaunches(rung: Rung, failures: string[]): Promise<Browser | undefined> {
  const log = (line: string) => console.log(line);
  const candidates = await rung.candidates(log).catch((thrown: unknown) => {
    failures.push(`${rung.name}: ${reason(thrown)}`);
    return [];
  });
  for (const executablePath of candidates) {
    try {
      const version = await launch(executablePath);
      return { executablePath, args: BROWSER_ARGS, version, from: rung.name };
    } catch (thrown) {
      failures.push(`${rung.name}: ${executablePath} does not run: ${reason(thrown)}`);
    }
  }
  return undefined;
}

/** What was found last time, if it still launches and nobody has named another since. */
async function remembered(): Promise<Browser | undefined> {
  try {
    const browser = JSON.parse(await readFile(memory, 'utf8')) as Browser;
    const named = process.env.CHROMIUM;
    if (named && named !== browser.executablePath) return undefined;
    return { ...browser, version: await launch(browser.executablePath) };
  } catch {
    return undefined;
  }
}

/**
 * Finds a Chromium, or gets one: up the ladder from what is named and what is there to what must
 * be downloaded, each candidate launched before it counts. The answer is kept for next time.
 */
export async function findBrowser(): Promise<Browser> {
  const known = await remembered();
  if (known) return known;
  const failures: string[] = [];
  for (const rung of rungs) {
    const browser = await firstThatLaunches(rung, failures);
    if (!browser) continue;
    if (process.env.CHROMIUM && failures[0]) console.warn(failures[0]);
    await mkdir(cacheDir, { recursive: true });
    await writeFile(memory, `${JSON.stringify(browser, null, 2)}\n`);
    return browser;
  }
  throw new Failure(
    [
      'No Chromium could be found or fetched. Install Chrome or Chromium, or name one:',
      '  CHROMIUM=/path/to/chrome npm test',
      'What was tried:',
      ...failures.map((failure) => `  ${failure}`),
    ].join('\n'),
  );
}
