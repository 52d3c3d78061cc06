/** Small things that every script here asks of the page. */

/** An element that our own markup is sure to hold. @throws Error when it does not */
export function child<E extends HTMLElement = HTMLElement>(parent: ParentNode, selector: string) {
  const found = parent.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** A link in text or in a drawing. */
export type Link = HTMLAnchorElement | SVGAElement;

/** The link of a kind that an event happened in. */
export function linkOf({ target }: Event, selector: string): Link | null {
  return target instanceof Element ? target.closest<Link>(selector) : null;
}

/** Where a link leads; one in a drawing does not say so by itself. */
export function addressOf(link: Link): URL {
  return new URL(link.getAttribute('href') ?? '', location.href);
}

export function isInside(element: Element, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}

/** A press that follows a link here, not one that opens it elsewhere or saves it. */
export function isPlainPress(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button > 0);
}

/** What an element says, without its links: they lead from where it stood. */
export function sayings(element: Element): Node[] {
  const copy = document.importNode(element, true);
  copy.querySelectorAll('a').forEach((link) => {
    link.replaceWith(...link.childNodes);
  });
  return [...copy.childNodes];
}
