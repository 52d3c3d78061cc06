import type { Page } from '@playwright/test';
import type { Locale } from '../../../src/core/figure.ts';
import { localeOf } from '../site-files.ts';
import type { Target } from './views.ts';

/** Where a target is, for the browser. */
export const selectors: Readonly<Record<Target['kind'], (id: string) => string>> = {
  cover: () => '.cover',
  opener: (id) => `#${id} > .opener`,
  step: (id) => `#${id}.step`,
  figure: (id) => `figure#${id}`,
  page: () => 'html',
};

/** The places of a story in their order: cover, chapter openers, steps of scenes, charts. */
export async function placesOf(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const kinds = {
      cover: '.cover',
      opener: '.opener',
      step: '.step[id]',
      figure: 'figure.figure',
    };
    const all = [...document.querySelectorAll(Object.values(kinds).join())];
    return all.flatMap((element) => {
      const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((one) =>
        element.matches(kinds[one]),
      );
      return kind === undefined ? [] : [{ kind, id: element.closest('[id]')?.id ?? '' }];
    });
  });
}

/**
 * The pages of a language that are one of a kind, which leaves out those of single charts and what
 * is embedded elsewhere: they hold nothing that the others do not.
 */
export function pagesIn(addresses: readonly string[], locale: Locale): Target[] {
  return addresses
    .filter((address) => localeOf(address) === locale)
    .map((address) => address.replace(/^en\//u, ''))
    .filter((path) => /^(?:[a-z]+\/)?$/u.test(path))
    .map((path) => ({ kind: 'page', id: path.replace('/', '') || 'story' }));
}

/** The address of a page target under the root. */
export function addressOfPage({ id }: Target, locale: Locale): string {
  return `${locale === 'en' ? 'en/' : ''}${id === 'story' ? '' : `${id}/`}`;
}

/**
 * Brings a step where it is the one that is told: in the middle of what its scene's sticky drawing
 * leaves free of the window, which on a phone is below it and on a desktop beside it. Waits until
 * the drawing has come to rest.
 */
export async function goToStep(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => {
    const element = document.getElementById(step);
    const scene = element?.closest('.scene');
    if (!element || !scene) return;
    const box = element.getBoundingClientRect();
    const above = [...scene.querySelectorAll('*')]
      .filter((one) => getComputedStyle(one).position === 'sticky' && !element.contains(one))
      .map((one) => one.getBoundingClientRect())
      .filter(({ left, right }) => left < box.right && right > box.left)
      .map(({ height }) => height);
    const taken = Math.max(0, ...above.filter((height) => height < innerHeight));
    const free = innerHeight - taken;
    scrollBy(0, box.top - taken - Math.max(0, (free - box.height) / 2));
  }, id);
  await settle(page);
}

/** Waits for the next frames, so that observers have spoken, and until nothing of a scene moves. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.waitForTimeout(60);
  await page.waitForFunction(() => document.querySelector('.scene.moving') === null, undefined, {
    timeout: 5000,
  });
}
