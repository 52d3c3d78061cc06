/**
 * Brings the scenes of a page to life. What a stage shows follows from where its steps are, and from
 * nothing else: after a fling, a jump, a reload or a turn of the phone it is right by itself.
 */

import { whenIdle } from '../browser/idle.ts';
import { stageOf } from './stage.ts';

/** A step is being read once its words have come up to here, in hundredths of the window's height. */
const readingLine = 80;

function follow(scene: HTMLElement): void {
  const stage = stageOf(scene, [...scene.querySelectorAll<HTMLElement>('.state')]);
  const words = [...scene.querySelectorAll('.step .words')];
  const above = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      stage.show(Math.max(0, above.size - 1));
    },
    // Endless upward: words that have gone off at the top were read.
    { rootMargin: `1000000px 0px -${100 - readingLine}% 0px` },
  );
  for (const element of words) observer.observe(element);
  // When the scene comes near.
  const approach = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      approach.disconnect();
      whenIdle(stage.rehearse());
    },
    { rootMargin: '100% 0px' },
  );
  approach.observe(scene);
  // The window also changes its height when a phone's address bar slides away: the scene does not.
  let size = '';
  new ResizeObserver(([entry]) => {
    const { width, height } = entry?.contentRect ?? scene.getBoundingClientRect();
    if (size !== '' && size !== `${width} ${height}`) stage.settle();
    size = `${width} ${height}`;
  }).observe(scene);
}

if (document.documentElement.classList.contains('live')) {
  for (const scene of document.querySelectorAll<HTMLElement>('.scene')) follow(scene);
}
