import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Locale } from '../../../src/core/figure.ts';
import { scrollBudgets } from '../budgets.ts';
import type { Size } from '../list-option.ts';
import { settle } from '../shots/targets.ts';
import type { Recording } from './record.ts';
import { startRecording, stopRecording } from './record.ts';

/** A stretch of a page: a scene, or the whole page where there is none. */
export interface Stretch {
  readonly name: string;
  /** Its ends, in pixels from the top of the page. */
  readonly top: number;
  readonly bottom: number;
}

export interface Reader {
  readonly locale: Locale;
  readonly size: Size;
}

/** A brisk thumb: a phone's screen in three quarters of a second. */
const pixelsPerSecond = 850;

/** A page with nothing on it, tall enough to scroll: what the machine itself does to frames. */
export const emptyPage = 'data:text/html,<title>empty</title><p style="height:6000px">';

/** Opens a page on a processor slowed as the budget says. */
export async function openSlowed(browser: Browser, url: string, { locale, size }: Reader) {
  const page = await browser.newPage({
    viewport: size,
    locale: locale === 'zh' ? 'zh-CN' : 'en',
    deviceScaleFactor: size.width < 600 ? 2 : 1,
  });
  await page.goto(url);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForFunction(() => !document.documentElement.classList.contains('arriving'));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: scrollBudgets.slowdown });
  return { page, cdp };
}

/** The scenes of a page, in their order; the whole page where there are none. */
export async function stretchesOf(page: Page): Promise<Stretch[]> {
  return page.evaluate(() => {
    const from = (element: Element) => element.getBoundingClientRect().top + scrollY;
    const scenes = [...document.querySelectorAll('.scene')].map((scene) => ({
      name: scene.id || scene.querySelector('[id]')?.id || 'scene',
      top: from(scene),
      bottom: from(scene) + scene.getBoundingClientRect().height,
    }));
    const { scrollHeight } = document.documentElement;
    return scenes.length > 0 ? scenes : [{ name: 'whole page', top: 0, bottom: scrollHeight }];
  });
}

/** Scrolls through a stretch, from when it comes up to when it has gone, as a wheel or thumb does. */
export async function scrollThrough(
  page: Page,
  cdp: CDPSession,
  { top, bottom }: Stretch,
): Promise<Recording> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.evaluate((start) => scrollTo(0, start), top - height);
  await settle(page);
  const start = await page.evaluate(() => scrollY);
  const recorder = await startRecording(page);
  await cdp.send('Input.synthesizeScrollGesture', {
    x: Math.round(width / 2),
    y: Math.round(height / 2),
    yDistance: -Math.round(bottom - start),
    speed: pixelsPerSecond,
    gestureSourceType: 'mouse',
    preventFling: true,
  });
  await settle(page);
  return stopRecording(recorder);
}
