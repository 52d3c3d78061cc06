/** The page's one small note: its place, its opening and closing. */

import type { Link } from './dom.ts';
import { child, isInside } from './dom.ts';
import { placeBeside } from './place.ts';

/** What a note says. */
export interface SlipContent {
  readonly title: Node | string;
  readonly body: readonly (Node | string)[];
  /** Where there is more, and in which words. */
  readonly more: { readonly href: string; readonly words: string };
}

export interface Slip {
  /**
   * Opens the note beside a link. `describe` leaves the focus where it is and lets the note go with
   * pointer and focus; `read` takes the focus into it, until it is closed or left.
   */
  open(link: Link, how: 'describe' | 'read', content: SlipContent): void;
  /** Closes it, and gives the focus back to its link if the note had it. */
  close(): void;
  /** The link it is open for. */
  link(): Link | null;
  reading(): boolean;
  readonly element: HTMLElement;
}

/** @param bar what covers the foot of the screen, when it is not hidden; not every page has it */
export function createSlip(element: HTMLElement, bar: HTMLElement | null): Slip {
  const closing = child(element, '.close');
  const title = child(element, '.title');
  const body = child(element, '.body');
  const more = child(element, '.more a');
  let link: Link | null = null;
  let reading = false;

  function open(at: Link, how: 'describe' | 'read', content: SlipContent): void {
    if (link !== at) close();
    link = at;
    reading = how === 'read';
    replaceContent(title, [content.title]);
    replaceContent(body, content.body);
    replaceContent(more, [content.more.words]);
    more.setAttribute('href', content.more.href);
    element.setAttribute('role', reading ? 'dialog' : 'tooltip');
    if (reading) at.removeAttribute('aria-describedby');
    else at.setAttribute('aria-describedby', body.id);
    element.hidden = false;
    put();
    if (reading && !element.contains(document.activeElement)) {
      element.focus({ preventScroll: true });
    }
  }

  function put(): void {
    if (link === null) return;
    const { style } = element;
    style.maxHeight = '';
    // A link may run over the end of a line: the note begins where the link does.
    const lines = link.getClientRects();
    const [first = link.getBoundingClientRect(), last = first] = [
      lines[0],
      lines[lines.length - 1],
    ];
    const { clientWidth, clientHeight } = document.documentElement;
    const place = placeBeside(
      { left: first.left, top: first.top, bottom: last.bottom },
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: clientWidth, height: clientHeight - (bar?.offsetHeight ?? 0) },
    );
    style.left = `${place.left + scrollX}px`;
    style.top = `${place.top + scrollY}px`;
    style.maxHeight = `${place.maxHeight}px`;
  }

  function close(): void {
    if (link === null) return;
    const from = link;
    const inside = element.contains(document.activeElement);
    link = null;
    from.removeAttribute('aria-describedby');
    // The focus goes back before the note is hidden, or the browser would lose it.
    if (inside) from.focus({ preventScroll: true });
    element.hidden = true;
  }

  closing.addEventListener('click', close);
  more.addEventListener('click', () => {
    link?.removeAttribute('aria-describedby');
    link = null;
    element.hidden = true;
  });
  // It stands at the end of the page, but readers by keyboard come from its link and go on from it.
  element.addEventListener('keydown', (event) => {
    const first = event.target === closing || event.target === element;
    if (event.key !== 'Tab' || (event.shiftKey ? !first : event.target !== more)) return;
    if (event.shiftKey) event.preventDefault();
    close();
  });
  /** Neither in the note nor on its link, which a second press shall close it from. */
  const elsewhere = (target: EventTarget | null) =>
    !isInside(element, target) && link !== null && !isInside(link, target);
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && elsewhere(relatedTarget)) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.addEventListener('click', ({ target }) => {
    if (elsewhere(target)) close();
  });
  addEventListener('resize', put);
  return { open, close, link: () => link, reading: () => link !== null && reading, element };
}

function replaceContent(parent: Element, nodes: readonly (Node | string)[]): void {
  parent.textContent = '';
  parent.append(...nodes);
}
