/** Terms explain themselves where they stand: under a pointer, with the focus, or at a press. */

import type { Link } from './dom.ts';
import { addressOf, isInside, isPlainPress, linkOf, sayings } from './dom.ts';
import type { Slip, SlipContent } from './slip.ts';

/** Milliseconds that a pointer rests on a term before it is explained, and has to come back to it. */
const rest = 150;
const leave = 300;

const selector = 'a.term';

/** Without a script a term is a link to its place in the glossary of the page: so it stays elsewhere. */
export function explainTerms(slip: Slip): void {
  const { dataset } = slip.element;
  let timer = 0;

  function contentOf(link: Link): SlipContent | null {
    const { hash } = addressOf(link);
    const entry = document.getElementById(hash.slice(1));
    const [term, gloss] = [entry?.querySelector('dt'), entry?.querySelector('dd')];
    if (!term || !gloss) return null;
    const text = document.createElement('p');
    text.append(...sayings(gloss));
    return {
      title: term.textContent ?? '',
      body: [text],
      more: { href: '#terms', words: dataset.terms ?? '' },
    };
  }

  function describe(link: Link): void {
    const content = contentOf(link);
    if (content && !slip.reading() && slip.link() !== link) slip.open(link, 'describe', content);
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(timer);
    if (slip.reading() || isInside(slip.element, event.target)) return;
    const link = linkOf(event, selector);
    if (link) timer = window.setTimeout(describe, rest, link);
    else if (slip.link() && slip.link() !== document.activeElement) {
      timer = window.setTimeout(() => {
        if (!slip.reading()) slip.close();
      }, leave);
    }
  });

  document.addEventListener('focusin', (event) => {
    const link = linkOf(event, selector);
    // The focus that a closing note gives back shall not open it anew.
    if (link && !isInside(slip.element, event.relatedTarget)) describe(link);
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (slip.reading() || target !== slip.link()) return;
    if (!isInside(slip.element, relatedTarget)) slip.close();
  });

  document.addEventListener('click', (event) => {
    const link = linkOf(event, selector);
    const content = link && contentOf(link);
    if (!link || !content || !isPlainPress(event)) return;
    event.preventDefault();
    clearTimeout(timer);
    if (slip.reading() && slip.link() === link) slip.close();
    else slip.open(link, 'read', content);
  });
}
