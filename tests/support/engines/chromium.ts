/** Chromium of any age, by the DevTools protocol. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BROWSER_ARGS } from '../../../scripts/lib/browser.ts';
import { Devtools } from './devtools.ts';
import { type Engine, expressionOf, type Size } from './engine.ts';
import { start } from './process.ts';

/** What the parts of the protocol that are read look like. */
interface Tab {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}
interface Evaluated<Value> {
  readonly result: { readonly value: Value };
  readonly exceptionDetails?: ExceptionDetails;
}
interface ExceptionDetails {
  readonly text: string;
  readonly exception?: { readonly description?: string };
}
interface ConsoleCall {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
}
interface LogEntry {
  readonly entry: { readonly level: string; readonly text: string; readonly url?: string };
}

const said = ({ text, exception }: ExceptionDetails) => exception?.description ?? text;

/** @param libraries a folder with shared libraries that the machine may lack */
export async function startChromium(
  executablePath: string,
  size: Size,
  libraries?: string,
): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const args = [
    ...BROWSER_ARGS,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const browser = await start(executablePath, args, {
    ready: /DevTools listening on ws:\/\/(\S+?)\//u,
    ...(libraries === undefined ? {} : { env: { LD_LIBRARY_PATH: libraries } }),
  });
  const ask = async <Answer>(path: string) =>
    (await (await fetch(`http://${browser.found}${path}`)).json()) as Answer;
  const { Browser } = await ask<{ Browser: string }>('/json/version');
  const firstTab = async () =>
    (await ask<Tab[]>('/json/list')).find(({ type }) => type === 'page')?.webSocketDebuggerUrl;
  // It may answer before it has opened its window.
  let address = await firstTab();
  for (let times = 0; address === undefined && times < 100; times += 1) {
    await wait(50);
    address = await firstTab();
  }
  if (address === undefined) throw new Error(`${Browser} opens no window`);
  const page = await Devtools.connect(address);

  let errors: string[] = [];
  page.on<{ exceptionDetails: ExceptionDetails }>('Runtime.exceptionThrown', (thrown) => {
    errors.push(`script: ${said(thrown.exceptionDetails)}`);
  });
  page.on<ConsoleCall>('Runtime.consoleAPICalled', ({ type, args }) => {
    const words = args.map(({ value, description }) => value ?? description).join(' ');
    if (['error', 'assert'].includes(type)) errors.push(`console: ${words}`);
  });
  page.on<LogEntry>('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') errors.push(`browser: ${entry.text} ${entry.url ?? ''}`);
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await page.send(`${domain}.enable`);
  await page.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: 1,
    mobile: true,
  });

  return {
    version: Browser.replace(/^.*\//u, ''),
    async open(url) {
      errors = [];
      const loaded = new Promise<void>((resolve) => {
        page.on('Page.loadEventFired', () => resolve());
      });
      await page.send('Page.navigate', { url });
      await loaded;
    },
    async evaluate<Args extends readonly unknown[], Result>(
      run: (...args: Args) => Result,
      ...args: Args
    ) {
      const expression = expressionOf(run, args);
      const options = { expression, returnByValue: true };
      const { result, exceptionDetails } = await page.send<Evaluated<Result>>(
        'Runtime.evaluate',
        options,
      );
      if (exceptionDetails) throw new Error(said(exceptionDetails));
      return result.value;
    },
    errors: async () => errors,
    async screenshot() {
      const { data } = await page.send<{ data: string }>('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
    async close() {
      page.close();
      await browser.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
