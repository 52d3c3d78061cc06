/** Firefox, by WebDriver BiDi. */

import { launch } from 'puppeteer-core';
import { EngineAbsent, type EngineKind, expressionOf } from './engine.ts';
import { installed } from './process.ts';

export const firefox: EngineKind = {
  name: 'Firefox',
  live: true,
  async start(size) {
    const executablePath = installed('firefox-esr', 'firefox');
    if (executablePath === undefined) throw new EngineAbsent('no firefox-esr or firefox in PATH');
    const browser = await launch({ browser: 'firefox', executablePath, headless: true });
    const [page = await browser.newPage()] = await browser.pages();
    await page.setViewport(size);

    let errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'assert'].includes(message.type())) errors.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`script: ${String(error)}`));
    page.on('response', (response) => {
      if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
    });

    return {
      version: (await browser.version()).replace(/^.*\//u, ''),
      async open(url) {
        errors = [];
        await page.goto(url);
      },
      async evaluate<Args extends readonly unknown[], Result>(
        run: (...args: Args) => Result,
        ...args: Args
      ) {
        return (await page.evaluate(expressionOf(run, args))) as Result;
      },
      errors: async () => errors,
      screenshot: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
