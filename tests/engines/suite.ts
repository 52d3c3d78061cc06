/**
 * The story, a chart's page and a frame in every engine that is here: readable in all of them, and with
 * all that scripts add in those new enough.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { cacheDir } from '../../scripts/lib/paths.ts';
import { type ServedFolder, serveFolder } from '../../scripts/lib/serve-folder.ts';
import { builtDir } from '../support/built-files.ts';
import { type Engine, EngineAbsent, type EngineKind } from '../support/engines/engine.ts';
import { drawingsPainted, overflow, statesUnseen, textsUnseen } from '../support/engines/looks.ts';

const phone = { width: 360, height: 740 };
/** Both stories, a chart's page, a frame. */
const addresses = ['', 'en/', 'charts/insurance-gap/', 'embed/relocation/'];
/** For people: what each engine made of each page. */
const pictures = join(cacheDir, 'engines');

let site: ServedFolder;

/** Two files call it, so that two engines run at a time. */
export function testIn(kinds: readonly EngineKind[]): void {
  beforeAll(async () => {
    site = await serveFolder(builtDir, { base: '/some/path/' });
    await mkdir(pictures, { recursive: true });
  });
  afterAll(() => site.close());

  for (const kind of kinds) {
    describe(kind.name, () => {
      const inEngine = engineFor(kind);

      for (const address of addresses) {
        test(
          `/${address} is readable, and ${kind.live ? 'scripts run' : 'its scripts are left alone'}`,
          inEngine(async (engine) => {
            await engine.open(site.url + address);
            const live = () => document.documentElement.classList.contains('live');
            expect(await engine.evaluate(live)).toBe(kind.live);
            // As a reader who acts has it: all of it laid out at once (src/browser/arrive.ts).
            await engine.evaluate(() => dispatchEvent(new Event('click')));
            const { tried, unseen } = await engine.evaluate(textsUnseen);
            expect(unseen).toEqual([]);
            // All the words of a frame are in its drawing.
            if (!address.startsWith('embed/')) expect(tried).toBeGreaterThan(10);

            const painted = await engine.evaluate(drawingsPainted);
            const names = Object.keys(painted);
            expect(names.length).toBeGreaterThan(0);
            expect(painted).toEqual(Object.fromEntries(names.map((name) => [name, 1])));
            if (!kind.live) expect(await engine.evaluate(statesUnseen)).toEqual([]);

            expect(await engine.evaluate(overflow)).toBe(0);
            expect(await engine.errors()).toEqual([]);
            const name = `${kind.name} ${address}`.trim().replace(/[^\w]+/gu, '-');
            await writeFile(join(pictures, `${name}.png`), await engine.screenshot());
          }),
        );
      }

      if (kind.live) whatScriptsAdd(inEngine);
    });
  }
}

type InEngine = (run: (engine: Engine) => Promise<void>) => (context: TestContext) => Promise<void>;

/** Starts an engine for the tests of its suite, or skips them with the reason. */
function engineFor(kind: EngineKind): InEngine {
  let engine: Engine | undefined;
  let absence = '';
  beforeAll(async () => {
    try {
      engine = await kind.start(phone);
      console.log(`${kind.name}: ${engine.version}`);
    } catch (thrown) {
      if (!(thrown instanceof EngineAbsent)) throw thrown;
      absence = thrown.message;
      console.warn(`${kind.name} is left out: ${absence}`);
    }
  });
  afterAll(() => engine?.close());
  return (run) => async (context) => {
    if (engine === undefined) context.skip(absence);
    else await run(engine);
  };
}

function whatScriptsAdd(inEngine: InEngine): void {
  test(
    'a scene shows the step that is read',
    inEngine(async (engine) => {
      await engine.open(site.url);
      const steps = await engine.evaluate(() =>
        Array.from(document.querySelectorAll('.step')).map(({ id }) => id),
      );
      for (const id of [...steps.slice(0, 3), ...steps.slice(-1), ...steps.slice(0, 1)]) {
        await engine.evaluate((target) => {
          const words = document.querySelector(`#${target} .words`);
          if (words === null) throw new Error(`no step ${target}`);
          scrollBy(0, words.getBoundingClientRect().top - innerHeight * 0.6);
        }, id);
        await expect
          .poll(() => engine.evaluate(shownAt, id), { timeout: 10_000, interval: 30 })
          .toEqual({ states: [id], moving: false });
      }
      expect(await engine.errors()).toEqual([]);
    }),
  );

  test(
    'a number opens its sentence',
    inEngine(async (engine) => {
      await engine.open(site.url);
      await engine.evaluate(() => {
        const number = document.querySelector('.prose a[data-figure=rail-land]');
        if (!(number instanceof HTMLElement)) throw new Error('no such number');
        number.scrollIntoView();
        number.click();
      });
      const quote = () => {
        const found = document.querySelector('#slip q');
        return found !== null && found.getBoundingClientRect().height > 0 && found.textContent;
      };
      await expect
        .poll(() => engine.evaluate(quote), { timeout: 10_000, interval: 30 })
        .toContain('70余亩');
      expect(await engine.errors()).toEqual([]);
    }),
  );

  test(
    'the switch changes the theme, and so does the address of a frame',
    inEngine(async (engine) => {
      await engine.open(`${site.url}charts/insurance-gap/?theme=light`);
      expect(await engine.evaluate(theme)).toBe('light');
      await engine.evaluate(() => {
        const button = document.querySelector('.theme');
        if (button instanceof HTMLElement) button.click();
      });
      expect(await engine.evaluate(theme)).toBe('dark');
      for (const asked of ['dark', 'light']) {
        await engine.open(`${site.url}embed/relocation/?theme=${asked}`);
        expect(await engine.evaluate(theme)).toBe(asked);
      }
    }),
  );
}

/** Of the scene that a step belongs to: the drawings shown, and whether marks are on their way. */
function shownAt(id: string) {
  const step = document.getElementById(id);
  const scene = step === null ? null : step.closest('.scene');
  if (scene === null) return null;
  const shown = Array.from(scene.querySelectorAll('.state')).filter(
    (state) => getComputedStyle(state).opacity === '1',
  );
  return {
    states: shown.map((state) => state.getAttribute('data-state')),
    moving: scene.classList.contains('moving'),
  };
}

/** Which theme the page is painted in. */
function theme() {
  const ground = /\d+/.exec(getComputedStyle(document.body).backgroundColor);
  if (ground === null) return 'none';
  return Number(ground[0]) < 128 ? 'dark' : 'light';
}
