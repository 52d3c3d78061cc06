/** Codes and citations to copy: a press on the button copies, and says so. */

import { copyText } from './copy.ts';
import { child } from './dom.ts';

function copyBox(box: HTMLElement): void {
  const text = child(box, 'pre');
  const said = child(box, '[role=status]');
  const button = child(box, 'button');
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copyText(text.textContent ?? '', () => {
      getSelection()?.selectAllChildren(text);
    });
    said.textContent = (copied ? box.dataset.copied : box.dataset.byHand) ?? '';
  });
}

if (document.documentElement.classList.contains('live')) {
  for (const box of document.querySelectorAll<HTMLElement>('.copy-box')) copyBox(box);
}
