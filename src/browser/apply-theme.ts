/** The colours of the page: those of the reader's system, or those asked for. */

export type Theme = 'light' | 'dark';

/**
 * Shows a theme; null is that of the reader's system. What belongs to one theme says so in
 * `data-theme` and is switched by its media query, so no colour is written a second time. Paper is
 * always printed light. Must use nothing from outside itself: see head.ts.
 */
export function applyTheme(theme: Theme | null): void {
  document.querySelectorAll('[data-theme]').forEach((one) => {
    const own = one.getAttribute('data-theme');
    const asked = own === theme ? 'screen' : 'not all';
    one.setAttribute('media', theme === null ? `(prefers-color-scheme: ${own})` : asked);
  });
}
