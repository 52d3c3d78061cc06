/**
 * A long page is laid out piece by piece after its first screen, so that a slow phone answers its
 * reader meanwhile. Style sheets leave out what is marked `later` and not near, as long as the page is
 * `arriving` (head.ts); here it is brought in when the browser is idle, and at once for a reader who
 * does something: then everything has to be in its place.
 */

import { whenIdle } from './idle.ts';

/** @param then what needs to know where everything is; done at once where nothing is left out */
export function arrive(then: () => void): void {
  const { classList } = document.documentElement;
  // Not pointerdown: a thumb that begins to scroll is not to wait for all of the page.
  const acts = ['keydown', 'click', 'hashchange', 'beforeprint'] as const;
  let waiting = true;
  const arrived = () => {
    if (!waiting) return;
    waiting = false;
    classList.remove('arriving');
    for (const act of acts) removeEventListener(act, arrived, true);
    then();
  };
  if (classList.contains('arriving')) {
    for (const act of acts) addEventListener(act, arrived, true);
    whenIdle(layOut(document.querySelectorAll('.later'), arrived));
  } else {
    arrived();
  }
}

function* layOut(parts: Iterable<Element>, arrived: () => void): Generator<undefined, void> {
  for (const part of parts) {
    part.classList.remove('later');
    // Now, and not together with the next one.
    part.getBoundingClientRect();
    yield;
  }
  arrived();
}
