/** The words beside what is highlighted in a drawing. They lead to the figure's sentence. */

/** Between the tip and what it is about, and the edge of the window, in CSS pixels. */
const gap = 8;

/** Where the window ends for reading: above what the page says is covered at its foot (base.css). */
export function windowFoot(): number {
  const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
}

/** Screen readers are told by other means, and the keyboard has a control of its own. */
export const tip = document.createElement('a');
tip.className = 'tip';
tip.tabIndex = -1;
tip.setAttribute('aria-hidden', 'true');

/**
 * Shows the tip under or over one of the things that it is about, the first of them if that can be:
 * where it covers none of them and is inside the window. Where there is no such place it stands at
 * the foot of the window.
 * @param drawing the positioned box that holds both
 */
export function showTip(words: string, about: readonly Element[], drawing: Element): void {
  tip.textContent = words;
  if (tip.parentElement !== drawing) drawing.append(tip);
  const frame = drawing.getBoundingClientRect();
  const boxes = about.map((one) => one.getBoundingClientRect());
  const { offsetWidth: width, offsetHeight: height } = tip;
  const foot = windowFoot() - gap - height;
  const leftOf = (box: DOMRect) => Math.max(frame.left, Math.min(box.left, frame.right - width));
  const places = boxes
    .flatMap((box) => [box.bottom + gap, box.top - gap - height].map((top) => [leftOf(box), top]))
    .filter(([, top = 0]) => top >= 0 && top <= foot);
  const isFree = ([left = 0, top = 0]: number[]) =>
    boxes.every(
      (box) =>
        box.right <= left ||
        box.left >= left + width ||
        box.bottom <= top ||
        box.top >= top + height,
    );
  const [left = frame.left, top = foot] = places.find(isFree) ?? [];
  tip.style.left = `${left - frame.left}px`;
  tip.style.top = `${top - frame.top}px`;
}

/** What the tip leads to. @param link of the table; none for words that lead nowhere */
export function aimTip(link: HTMLAnchorElement | null): void {
  if (link === null) {
    tip.removeAttribute('href');
    tip.removeAttribute('data-figure');
  } else {
    tip.setAttribute('href', link.getAttribute('href') ?? '');
    tip.setAttribute('data-figure', link.parentElement?.dataset.figure ?? '');
  }
}
