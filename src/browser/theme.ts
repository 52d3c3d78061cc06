/**
 * The switch between light and dark. The choice is kept in the address alone, as nothing may be
 * stored, and only while it differs from the reader's system.
 */

import type { Theme } from './apply-theme.ts';
import { applyTheme } from './apply-theme.ts';

const parameter = 'theme';

/** The theme that an address asks for. */
export function themeIn(search: string): Theme | null {
  const theme = new URLSearchParams(search).get(parameter);
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** Makes the button work. @returns the reader's choice of the moment; null is the system's */
export function themeSwitch(button: Element): () => Theme | null {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = (): Theme => (system.matches ? 'dark' : 'light');
  let choice = themeIn(location.search);

  const show = () =>
    button.setAttribute('aria-pressed', String((choice ?? systemTheme()) === 'dark'));
  const keep = () => {
    if (themeIn(location.search) === choice) return;
    const url = new URL(location.href);
    if (choice === null) url.searchParams.delete(parameter);
    else url.searchParams.set(parameter, choice);
    history.replaceState(history.state, '', url.href);
  };
  button.addEventListener('click', () => {
    const other = (choice ?? systemTheme()) === 'dark' ? 'light' : 'dark';
    choice = other === systemTheme() ? null : other;
    applyTheme(choice);
    show();
    keep();
  });
  // Going back inside the page comes to addresses from before the choice.
  addEventListener('popstate', keep);
  // Safari 13 has no addEventListener here.
  system.addListener(show);
  show();
  return () => choice;
}
