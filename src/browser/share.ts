/** Sharing the place that is being read: by the device's own sheet, or by copying its address. */

import { copyText } from './copy.ts';
import { child } from './dom.ts';

/** Makes one share button work. @param place the id of the place that is being read */
export function shareButton(box: HTMLElement, place: () => string | undefined): void {
  const said = child(box, '[role=status]');
  const say = (words: string | undefined) => {
    said.textContent = words ?? '';
  };

  /** Without the query: it holds the reader's own theme, and what others put there to track them. */
  const address = () => {
    const id = place();
    return location.href.replace(/[?#].*$/, '') + (id === undefined ? '' : `#${id}`);
  };

  async function copy(text: string): Promise<void> {
    const copied = await copyText(text, () => {
      const field = addressField(box);
      field.value = text;
      field.select();
    });
    say(copied ? box.dataset.copied : box.dataset.byHand);
  }

  child(box, 'button').addEventListener('click', async () => {
    say('');
    const url = address();
    if (!navigator.share) return copy(url);
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      // Whoever closes the sheet has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(url);
    }
  });
}

function addressField(box: HTMLElement): HTMLInputElement {
  const old = box.querySelector('input');
  if (old) return old;
  const field = document.createElement('input');
  field.readOnly = true;
  field.setAttribute('aria-label', box.dataset.byHand ?? '');
  box.append(field);
  return field;
}
