/** A button that opens and closes a panel beside it, and what readers expect of one. */

/**
 * @param around what holds both: the panel closes when a press or the focus goes elsewhere
 * @returns closes the panel
 */
export function disclosure(button: HTMLElement, panel: HTMLElement, around: HTMLElement) {
  const show = (open: boolean) => {
    button.setAttribute('aria-expanded', String(open));
    panel.hidden = !open;
  };
  const close = () => show(false);
  button.addEventListener('click', () => show(panel.hidden === true));
  around.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    close();
    button.focus();
  });
  const elsewhere = (target: EventTarget | null) =>
    target instanceof Node && !around.contains(target);
  around.addEventListener('focusout', ({ relatedTarget }) => {
    if (elsewhere(relatedTarget)) close();
  });
  document.addEventListener('click', ({ target }) => {
    if (elsewhere(target)) close();
  });
  return close;
}
