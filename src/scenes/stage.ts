/** The stage of a scene: shows the drawing of the step being read. */

import type { Movie } from './movie.ts';
import { play, prepare } from './movie.ts';

export interface Stage {
  /** Shows a state, with movement where that helps to see the change. @param index from 0 */
  show(index: number): void;
  /** Ends any movement at once. */
  settle(): void;
  /** Reads the marks of all states, so that the first change does not have to. */
  prepare(): void;
}

const reduced = matchMedia('(prefers-reduced-motion: reduce)');
const grounds = ['tint', 'ripe', 'paper'];

/** @param states the drawings of a scene, in order, each a figure with a narrow and a wide one */
export function stageOf(scene: HTMLElement, states: readonly HTMLElement[]): Stage {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  scene.append(canvas);
  let current = -1;
  let playing: { movie: Movie; from: number; to: number } | null = null;

  const mark = (index: number) => {
    current = index;
    for (const [place, state] of states.entries()) state.classList.toggle('on', place === index);
    for (const ground of grounds) {
      scene.classList.toggle(`on-${ground}`, states[index]?.classList.contains(ground) ?? false);
    }
  };
  const settle = () => {
    playing?.movie.stop();
    playing = null;
    scene.classList.remove('moving');
  };
  const start = (from: number, to: number) => {
    const [one, other] = [drawingIn(states[from]), drawingIn(states[to])];
    // Looked at before anything is changed, which would have to be laid out first.
    const movie =
      one === null || other === null
        ? null
        : play(canvas, one, other, (atEnd) => {
            scene.classList.remove('moving');
            playing = null;
            if (!atEnd) mark(from);
          });
    mark(to);
    if (movie === null) return;
    playing = { movie, from, to };
    scene.classList.add('moving');
  };

  return {
    settle,
    prepare: () => {
      for (const state of states) {
        const drawing = drawingIn(state);
        if (drawing !== null) prepare(drawing);
      }
    },
    show: (index) => {
      if (index === current) return;
      if (playing !== null && (index === playing.from || index === playing.to)) {
        playing.movie.turn(index === playing.to);
        mark(index);
        return;
      }
      settle();
      // Over more than one step, or unseen, there is no change to follow.
      const follows = current !== -1 && Math.abs(index - current) === 1;
      if (follows && !reduced.matches && !document.hidden && isSeen(scene)) start(current, index);
      else mark(index);
    },
  };
}

/** The one of a state's two drawings that is shown at this width. */
function drawingIn(state: HTMLElement | undefined): SVGSVGElement | null {
  const drawings = [...(state?.querySelectorAll<SVGSVGElement>('svg.chart') ?? [])];
  return drawings.find((svg) => svg.getClientRects().length > 0) ?? null;
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
