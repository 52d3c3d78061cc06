import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall, isRootOnDebian } from './apt.ts';
import { Failure } from './failure.ts';
import { unpackPackagedChromium } from './packaged-chromium.ts';
import { runTool } from './run.ts';

/** One way to come by a browser. What costs time or touches the machine says so by `log` first. */
export interface Rung {
  readonly name: string;
  candidates(log: (line: string) => void): Promise<string[]>;
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where a system keeps its browsers: PATH on Linux, fixed places elsewhere. */
function systemPlaces(): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function executables(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) found.push(path);
  }
  return found;
}

const PLAYWRIGHT_TIMEOUT_MS = 5 * 60_000;

/** What is named, what the lock file fixes, then from the least to the most trouble. */
export const rungs: readonly Rung[] = [
  {
    name: '$CHROMIUM',
    candidates: async () => (process.env.CHROMIUM ? [process.env.CHROMIUM] : []),
  },
  // The same on every machine, and a headless shell: it loads a page in a third of the time that a
  // whole browser takes, which opens a window of its own for every test.
  {
    name: 'the package @sparticuz/chromium',
    async candidates(log) {
      return [await unpackPackagedChromium(log)];
    },
  },
  {
    name: "Playwright's own",
    candidates: () => executables([chromium.executablePath()]),
  },
  {
    name: 'the system',
    candidates: () => executables(systemPlaces()),
  },
  {
    name: 'playwright install',
    async candidates(log) {
      log('No browser found; trying `playwright install chromium` …');
      const { code, output } = await runTool(
        '@playwright/test',
        'playwright',
        ['install', 'chromium'],
        {
          capture: true,
          timeoutMs: PLAYWRIGHT_TIMEOUT_MS,
        },
      );
      const cause = output.split('\n').find((line) => /error/i.test(line));
      if (code !== 0) throw new Failure(cause?.trim() || 'it failed');
      return executables([chromium.executablePath()]);
    },
  },
  {
    name: 'apt-get install chromium',
    async candidates(log) {
      if (!(await isRootOnDebian())) throw new Failure('not root on a Debian');
      log('No browser found; trying `apt-get install chromium fonts-noto-cjk` …');
      await aptInstall(['chromium', 'fonts-noto-cjk']);
      return executables(systemPlaces());
    },
  },
];
