/**
 * Terms, numerals that are not counted and the report's figures explain themselves where they stand:
 * under a pointer or at a press, terms with the focus, too.
 */

import type { Link } from './dom.ts';
import { addressOf, isInside, isPlainPress, linkOf, sayings } from './dom.ts';
import type { Slip, SlipContent } from './slip.ts';

/** Milliseconds that a pointer rests on a term before it is explained, and has to come back to it. */
const rest = 150;
const leave = 300;

const selector = 'a.term, a.uncounted, a.lit';
/**
 * With the focus, terms only: numerals of the report are many, and the address of one, which gives it
 * the focus, is opened to read its sentence.
 */
const atFocus = 'a.term';

/**
 * Without a script each is a link to what the page says of it further down: so it stays where that is
 * on another page.
 */
export function explainTerms(slip: Slip): void {
  let timer = 0;

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
    const link = linkOf(event, atFocus);
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

function contentOf(link: Link): SlipContent | null {
  const { pathname, hash } = addressOf(link);
  const entry = pathname === location.pathname ? document.getElementById(hash.slice(1)) : null;
  if (entry === null) return null;
  return link.classList.contains('lit') ? noteContent(entry) : definition(entry);
}

/** An entry of a list of definitions, which says where there is more of it. */
function definition(entry: HTMLElement): SlipContent | null {
  const [term, gloss] = [entry.querySelector('dt'), entry.querySelector('dd')];
  if (!term || !gloss) return null;
  const text = document.createElement('p');
  text.append(...sayings(gloss));
  const { more, words } = entry.parentElement?.dataset ?? {};
  return {
    title: term.textContent ?? '',
    body: [text],
    more: { href: more ?? '', words: words ?? '' },
  };
}

/** A note in the margin of the report (components/MarginNote.astro), whose last link leads to its row. */
function noteContent(entry: HTMLElement): SlipContent {
  const value = document.createElement('p');
  value.className = 'value';
  entry.querySelectorAll('summary b, summary .unit').forEach((part) => {
    value.append(document.importNode(part, true), ' ');
  });
  const said = [...entry.querySelectorAll('details > p')].map((part) =>
    document.importNode(part, true),
  );
  const row = said.pop()?.querySelector('a');
  return {
    title: entry.querySelector('.label')?.textContent ?? '',
    body: [value, ...said],
    more: { href: row?.getAttribute('href') ?? '', words: row?.textContent ?? '' },
  };
}
