/** The control by which a chart is read from the keyboard. */

/** Ids of what names a control and of what tells more about it. */
interface Names {
  readonly title: string;
  readonly takeaway: string;
}

/**
 * Makes the control. It lies over the drawing, instead of being it, so that the drawing's alternative
 * text stays readable; its keys are its own, which is what the role of an application tells screen
 * readers.
 */
export function controlOf({ title, takeaway }: Names, hint: string): HTMLElement {
  const help = document.createElement('span');
  help.id = `${title}-hint`;
  help.hidden = true;
  help.textContent = hint;
  const keys = document.createElement('div');
  keys.className = 'keys';
  keys.tabIndex = 0;
  keys.setAttribute('role', 'application');
  keys.setAttribute('aria-labelledby', title);
  keys.setAttribute('aria-describedby', `${takeaway} ${help.id}`);
  keys.append(help);
  return keys;
}

/**
 * The place that a key leads to, which may be before the first or after the last.
 * @returns undefined for keys that are not ours
 */
export function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
