/** Small things that every script here asks of the page. */

/** An element that our own markup is sure to hold. @throws Error when it does not */
export function child<E extends HTMLElement = HTMLElement>(parent: ParentNode, selector: string) {
  const found = parent.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** The link of a kind that an event happened in. */
export function linkOf({ target }: Event, selector: string): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
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
