/** The bar at the foot of the story: which chapter is read, all of them, the stop before and after. */

import { disclosure } from './disclosure.ts';
import { child } from './dom.ts';
import type { Stop } from './stops.ts';
import { findStops, focusHeading, neighbour, scrollToStop, stopAt } from './stops.ts';

/** Milliseconds: often enough for the eye, seldom enough for a phone that is scrolling. */
const lookEvery = 120;
/** Milliseconds that a busy phone may take until a smooth scroll moves at all. */
const slowStart = 500;
/** As long as the reader has not come this far, in heights of the screen, they look at the cover. */
const cover = 0.4;

/** Makes the bar work. */
export function chapterBar(bar: HTMLElement): void {
  const button = child(bar, '.here');
  const panel = child(bar, '.panel');
  const now = child(bar, '.now');
  const steps = { previous: child(bar, '.previous'), next: child(bar, '.next') };
  const contents = now.textContent;
  const close = disclosure(button, panel, bar);
  const links = [...panel.querySelectorAll('a')];
  /** The stop that a smooth scroll is on its way to: the next step goes on from there. */
  let goal: Element | null = null;
  /** When it was sent there, in milliseconds of the page's clock. */
  let stepped = 0;
  let timer = 0;
  /** Where the stops are, until the page changes its height: to ask for it anew costs a frame. */
  let known: readonly Stop[] | null = null;
  new ResizeObserver(() => {
    known = null;
    lookSoon();
  }).observe(document.body);

  /** How far the page is scrolled, or will be when it has come to its goal. */
  const scrolled = (stops: readonly Stop[]) =>
    stops.find(({ element }) => element === goal)?.start ?? scrollY;

  function look(): void {
    known ??= findStops();
    const stops = known;
    const at = scrolled(stops);
    const stop = stopAt(stops, at, innerHeight);
    const id = stop?.element.closest('.chapter')?.id ?? stop?.id;
    bar.hidden = scrollY < innerHeight * cover && !bar.contains(document.activeElement);
    if (bar.hidden) close();

    const current = links.find((link) => link.hash === `#${id}`);
    const name = current?.dataset.short ?? contents;
    // Written only when it changes: a page that is being scrolled is not to be laid out anew.
    if (now.textContent !== name) now.textContent = name;
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const parcels = [...bar.querySelectorAll<HTMLElement>('.parcels > *')];
    const place = parcels.findIndex(({ dataset }) => dataset.chapter === id);
    // Behind the chapters, all of them have been read.
    const passed = place === -1 && current !== undefined ? parcels.length : place;
    parcels.forEach(({ classList }, index) => {
      classList.toggle('passed', index < passed);
      classList.toggle('current', index === place);
    });
    for (const direction of ['previous', 'next'] as const) {
      steps[direction].toggleAttribute('disabled', !neighbour(stops, at, direction));
    }
  }

  function step(direction: keyof typeof steps): void {
    const stops = findStops();
    const stop = neighbour(stops, scrolled(stops), direction);
    if (stop === undefined) return;
    close();
    goal = stop.element;
    stepped = performance.now();
    focusHeading(stop);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollToStop(stop, still ? 'auto' : 'smooth');
    lookSoon();
  }

  /** Looks when scrolling pauses and now and then before; it has come to its goal when it pauses. */
  function lookSoon(): void {
    if (timer === 0) timer = window.setTimeout(looked, lookEvery, scrollY);
  }
  function looked(from: number): void {
    timer = 0;
    const paused = scrollY === from;
    if (paused && performance.now() - stepped > slowStart) goal = null;
    if (!paused || goal !== null) lookSoon();
    look();
  }

  steps.previous.addEventListener('click', () => step('previous'));
  steps.next.addEventListener('click', () => step('next'));
  for (const link of links) {
    link.addEventListener('click', () => {
      close();
      // After the browser has followed the link, which takes the focus away.
      setTimeout(() => {
        const target = document.getElementById(link.hash.slice(1));
        if (target) focusHeading({ element: target });
      });
    });
  }
  addEventListener('scroll', lookSoon, { passive: true });
  addEventListener('resize', () => {
    known = null;
    lookSoon();
  });
  for (const event of ['wheel', 'touchmove']) {
    addEventListener(event, () => (goal = null), { passive: true });
  }
  look();
}
