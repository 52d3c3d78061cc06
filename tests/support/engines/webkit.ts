/** The two WebKits that Linux distributions carry, by W3C WebDriver: https://www.w3.org/TR/webdriver2/ */

import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { type Engine, EngineAbsent, type EngineKind, expressionOf, type Size } from './engine.ts';
import { installed, type Running, start } from './process.ts';
import { type RecordedSite, recordedSite } from './recorded.ts';

/** As new as Safari is: a window on a screen of its own, no narrower than 447 px. */
export const webkitGtk: EngineKind = {
  name: 'WebKitGTK',
  live: true,
  async start(size) {
    const driver = installed('WebKitWebDriver');
    if (driver === undefined) throw new EngineAbsent('no WebKitWebDriver in PATH');
    const screen = process.env.DISPLAY ? undefined : await startScreen();
    const env = screen ? { DISPLAY: `:${screen.found}` } : {};
    return startWebDriver(driver, size, { env, screen, capabilities: {} });
  },
};

/** As old as Safari 16: no window at all, always 800 × 600 px. */
export const wpeWebkit: EngineKind = {
  name: 'WPE WebKit',
  live: true,
  async start(size) {
    const driver = installed('WPEWebDriver');
    const binary = installed('cog');
    if (driver === undefined || binary === undefined) {
      throw new EngineAbsent('no WPEWebDriver or no cog in PATH');
    }
    const options = { binary, args: ['--automation', '--platform=headless'] };
    const attempt = () =>
      startWebDriver(driver, size, { capabilities: { 'wpe:browserOptions': options } });
    // Now and then its browser never calls back.
    return attempt().catch(attempt);
  },
};

async function startScreen(): Promise<Running> {
  const server = installed('Xvfb');
  if (server === undefined) throw new EngineAbsent('no screen, and no Xvfb in PATH');
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  return start(server, args, { ready: /^(\d+)\n/mu });
}

interface DriverOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly screen?: Running | undefined;
  readonly capabilities: object;
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: {
    readonly browserName: string;
    readonly browserVersion: string;
    readonly setWindowRect: boolean;
  };
}

const answerTimeoutMs = 30_000;

/** A driver, and one session of it. */
async function startWebDriver(
  command: string,
  size: Size,
  { env = {}, screen, capabilities }: DriverOptions,
): Promise<Engine> {
  const port = await freePort();
  const ready = new URL(`http://127.0.0.1:${port}/status`);
  const driver = await start(command, [`--port=${port}`], { env, ready });
  const stop = async () => {
    await driver.stop();
    await screen?.stop();
  };
  const ask = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(answerTimeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Value };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

  const asked = { capabilities: { alwaysMatch: capabilities } };
  const session = await ask<Session>('POST', '/session', asked).catch(async (thrown: unknown) => {
    await stop();
    throw thrown;
  });
  const path = `/session/${session.sessionId}`;
  if (session.capabilities.setWindowRect) await ask('POST', `${path}/window/rect`, size);
  const evaluate = <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => {
    const script = `return ${expressionOf(run, args)}`;
    return ask<Result>('POST', `${path}/execute/sync`, { script, args: [] });
  };
  let site: RecordedSite | undefined;

  return {
    version: session.capabilities.browserVersion,
    async open(url) {
      site ??= await recordedSite(new URL(url).origin);
      await ask('POST', `${path}/url`, { url: site.address(url) });
      // Drivers come back when a page is read in, which may be before it is loaded.
      while (await evaluate(() => document.readyState !== 'complete')) await wait(20);
    },
    evaluate,
    errors: () => evaluate(() => window.recordedErrors),
    screenshot: async () => Buffer.from(await ask<string>('GET', `${path}/screenshot`), 'base64'),
    async close() {
      await ask('DELETE', path);
      site?.close();
      await stop();
    },
  };
}
