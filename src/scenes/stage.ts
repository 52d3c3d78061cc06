/** The stage of a scene: shows the drawing of the step being read. */

import type { Movie } from './movie.ts';
import { play, rehearse } from './movie.ts';

export interface Stage {
  /** Shows a state, with movement where that helps to see the change. @param index from 0 */
  show(index: number): void;
  /** Ends any movement at once. */
  settle(): void;
  /** Does in pieces what the first change of state would have to do at once. */
  rehearse(): Generator<undefined, void>;
}

const reduced = matchMedia('(prefers-reduced-motion: reduce)');
/** Colours of the system, some of which the canvas could not mix. */
const forced = matchMedia('(forced-colors: active)');
const grounds = ['tint', 'ripe', 'paper'];

/** @param states the drawings of a scene, in order, each a figure with a narrow and a wide one */
export function stageOf(scene: HTMLElement, states: readonly HTMLElement[]): Stage {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  scene.append(canvas);
  let current = -1;
  let playing: { movie: Movie; from: number; to: number } | null = null;

  /** Whether marks may move: not in a window too low for a stage, where states follow each other. */
  const moves = () => !reduced.matches && !forced.matches && canvas.getClientRects().length > 0;
  /** Shows the current state on the page. */
  const apply = () => {
    for (const [place, state] of states.entries()) state.classList.toggle('on', place === current);
    for (const ground of grounds) {
      scene.classList.toggle(`on-${ground}`, states[current]?.classList.contains(ground) ?? false);
    }
  };
  const settle = () => {
    if (playing === null) return;
    playing.movie.stop();
    playing = null;
    scene.classList.remove('moving');
    // The movie may not have come so far as to change the page.
    apply();
  };
  const start = (from: number, to: number) => {
    const [one, other] = [drawingIn(states[from]), drawingIn(states[to])];
    if (one === null || other === null) return apply();
    const movie = play(canvas, one, other, {
      covered: () => {
        scene.classList.add('moving');
        apply();
      },
      done: () => {
        scene.classList.remove('moving');
        playing = null;
      },
    });
    if (movie === null) return apply();
    playing = { movie, from, to };
  };

  return {
    settle,
    *rehearse() {
      if (moves()) yield* rehearse(canvas, states.map(drawingIn).filter(isDrawing));
    },
    show: (index) => {
      if (index === current) return;
      if (playing !== null && (index === playing.from || index === playing.to)) {
        playing.movie.turn(index === playing.to);
        current = index;
        apply();
        return;
      }
      settle();
      const before = current;
      current = index;
      // Over more than one step, or unseen, there is no change to follow.
      const follows = before !== -1 && Math.abs(index - before) === 1;
      if (follows && moves() && !document.hidden && isSeen(scene)) start(before, index);
      else apply();
    },
  };
}

/** The one of a state's two drawings that is shown at this width. */
function drawingIn(state: HTMLElement | undefined): SVGSVGElement | null {
  const drawings = [...(state?.querySelectorAll<SVGSVGElement>('svg.chart') ?? [])];
  return drawings.find((svg) => svg.getClientRects().length > 0) ?? null;
}

const isDrawing = (drawing: SVGSVGElement | null): drawing is SVGSVGElement => drawing !== null;

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
