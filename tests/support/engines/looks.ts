/**
 * What can be seen in a rendered page, asked of any engine. Each function runs in the page
 * (`Engine.evaluate`): nothing from outside itself, and no syntax that the oldest engine cannot read.
 */

/** Texts that take no room, are not painted, or have something over them; and how many were tried. */
export function textsUnseen(): { tried: number; unseen: string[] } {
  const texts = document.querySelectorAll<HTMLElement>(
    'main h1, main h2, main h3, main p, main figcaption, main li, main td',
  );
  const unseen: string[] = [];
  let tried = 0;
  for (const text of texts) {
    // What is closed until it is asked for, or only for the eye, or only for the ear.
    if (text.closest('details:not([open]), [hidden], [aria-hidden=true], .off-screen')) continue;
    if ((text.textContent || '').trim() === '') continue;
    tried += 1;
    const name = `${text.localName} “${(text.textContent || '').trim().slice(0, 30)}”`;
    const { visibility, opacity } = getComputedStyle(text);
    // Under a stage, which takes the upper part of a phone, and over the bar.
    scrollBy(0, text.getBoundingClientRect().top - innerHeight * 0.7);
    const box = text.getBoundingClientRect();
    if (box.width < 4 || box.height < 4) unseen.push(`${name} is ${box.width} × ${box.height}`);
    else if (visibility !== 'visible' || Number(opacity) < 0.9)
      unseen.push(`${name} is not painted`);
    else {
      const above = document.elementFromPoint(
        box.left + box.width / 2,
        box.top + Math.min(box.height / 2, 10),
      );
      // What it stands in is no better: its pseudo-elements can cover, too.
      if (!text.contains(above)) {
        const what =
          above === null ? 'nothing' : `${above.localName}.${above.getAttribute('class')}`;
        unseen.push(`${name} is under ${what}`);
      }
    }
  }
  scrollTo(0, 0);
  return { tried, unseen };
}

/** Drawings by what they stand in, with how many versions of each are painted. */
export function drawingsPainted(): Record<string, number> {
  const painted: Record<string, number> = {};
  const places = document.querySelectorAll<HTMLElement>(
    'figure.figure:not(.undrawn), figure.state, body[data-chart] main',
  );
  for (const place of places) {
    const drawings = place.querySelectorAll<SVGSVGElement>('svg.chart');
    const seen = Array.from(drawings).filter((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      const labels = drawing.querySelectorAll('text');
      const last = labels[labels.length - 1];
      return (
        width > 100 &&
        height > 50 &&
        getComputedStyle(drawing).visibility === 'visible' &&
        last !== undefined &&
        last.getBoundingClientRect().width > 4
      );
    });
    painted[place.id || place.getAttribute('data-state') || document.body.className] = seen.length;
  }
  return painted;
}

/** States of scenes that are see-through. */
export function statesUnseen(): string[] {
  return Array.from(document.querySelectorAll('figure.state'))
    .filter((state) => getComputedStyle(state).opacity !== '1')
    .map((state) => state.getAttribute('data-state') || '');
}

/** By how many pixels the page is wider than its window. */
export function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
