/**
 * What scripts add to the pages; they are whole without it. Runs when the page has been read in, and
 * only where the page is live (head.ts): an engine older than that may fail half way.
 */

import { arrive } from './arrive.ts';
import { chapterBar } from './bar.ts';
import { carryAlong } from './carry.ts';
import { child } from './dom.ts';
import { openSentences } from './sentences.ts';
import { shareButton } from './share.ts';
import { createSlip } from './slip.ts';
import { followAddress, placeBeingRead } from './stops.ts';
import { explainTerms } from './terms.ts';
import { themeSwitch } from './theme.ts';

function main(): void {
  const theme = themeSwitch(child(document, '.theme'));
  carryAlong(theme, placeBeingRead);

  /** Behind the story's end, what is shared is the story. */
  const shared = () => {
    const place = placeBeingRead();
    return place === 'notes' ? undefined : place;
  };
  document.querySelectorAll<HTMLElement>('.share').forEach((box) => {
    shareButton(box, shared);
  });

  const bar = document.getElementById('bar');
  arrive(() => {
    if (!bar) return;
    chapterBar(bar);
    followAddress();
  });
  const note = createSlip(child(document, '#slip'), bar);
  explainTerms(note);
  openSentences(note);
}

if (document.documentElement.classList.contains('live')) main();
