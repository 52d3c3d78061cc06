/** The stops of a story, from one to the next of which a reader may step, and which of them is read. */

/** What is worth stopping at, in the order of the page. The rows are those of the page of figures. */
const selector = '.opener, .step, figure.figure:not(.alone), #notes, .group tr[id]';

export interface Stop {
  readonly element: Element;
  /** Its address on the page, the same in both languages. */
  readonly id: string;
  /** How far the page is scrolled when the stop is in its place. */
  readonly start: number;
}

/** All stops that are to be seen, where they are now: scenes and tables move them. */
export function findStops(): Stop[] {
  const { scrollHeight, clientHeight } = document.documentElement;
  const padding = pixels(getComputedStyle(document.documentElement).scrollPaddingTop);
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      const start = element.getBoundingClientRect().top + scrollY - coveredAbove(element) - padding;
      const id = element.closest('[id]')?.id ?? '';
      return { element, id, start: Math.max(0, Math.min(start, scrollHeight - clientHeight)) };
    });
}

/** Not Safari before 14.1, which takes a step that an address leads to under its stage. */
const knowsMargins = (): boolean => CSS.supports('scroll-margin-top', '1px');

/** How much above an element is covered when it is in its place: a stage sticks over its steps. */
function coveredAbove(element: Element): number {
  if (knowsMargins()) return pixels(getComputedStyle(element).scrollMarginTop);
  const stage = element.matches('.live .step')
    ? element.parentElement?.querySelector('.state')
    : null;
  const beside = matchMedia('(min-width: 1000px)').matches;
  return beside || !stage || getComputedStyle(stage).position !== 'sticky' ? 0 : stage.clientHeight;
}

/** Brings a stop to its place, by the browser's own way or, where it knows no margins, by its start. */
export function scrollToStop({ element, start }: Stop, behavior: 'auto' | 'smooth'): void {
  if (knowsMargins()) element.scrollIntoView({ behavior, block: 'start' });
  else scrollTo(0, start);
}

const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** Where the browser does not do it itself, brings the stop that the address names to its place. */
export function followAddress(): void {
  if (knowsMargins()) return;
  const follow = () => {
    const stop = findStops().find(({ id }) => id !== '' && location.hash === `#${id}`);
    if (stop) scrollToStop(stop, 'auto');
  };
  addEventListener('load', follow);
  addEventListener('hashchange', follow);
}

/** How far below its place a stop may still be, in heights of the screen, to be what is read. */
const reach = 0.25;

/** The stop that is read when the page is scrolled so far; undefined before the first one. */
export function stopAt<S extends Pick<Stop, 'start'>>(
  stops: readonly S[],
  scrolled: number,
  screenHeight: number,
): S | undefined {
  return stops.filter(({ start }) => start <= scrolled + screenHeight * reach).pop();
}

/** A stop this near to its place, in pixels, is in it: positions are fractions, scrolling is not. */
const near = 2;

/**
 * The stop before or after a place. Inside a stop, the one before is its own beginning, as with
 * tracks of music.
 */
export function neighbour<S extends Pick<Stop, 'start'>>(
  stops: readonly S[],
  scrolled: number,
  direction: 'previous' | 'next',
): S | undefined {
  return direction === 'next'
    ? stops.find(({ start }) => start > scrolled + near)
    : stops.filter(({ start }) => start < scrolled - near).pop();
}

/** The id of the stop that is being read, for links that shall lead to it; undefined on the cover. */
export function placeBeingRead(): string | undefined {
  return stopAt(findStops(), scrollY, innerHeight)?.id;
}

/** Gives the focus to a stop's heading, for readers who go on from there by keyboard or by ear. */
export function focusHeading({ element }: Pick<Stop, 'element'>): void {
  const heading = element.matches('h2') ? element : element.querySelector('h2, h3');
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  heading.focus({ preventScroll: true });
}
