/** Work for the moments in which the browser has nothing better to do. */

/** Milliseconds in a row, at most: a phone is some four times slower than what this is tried on. */
const atOnce = 4;

/** Does work piece by piece. */
export function whenIdle(pieces: Iterator<undefined, void>): void {
  const soon =
    window.requestIdleCallback ??
    ((task: (deadline: { timeRemaining(): number }) => void) =>
      setTimeout(() => task({ timeRemaining: () => 0 }), 50));
  soon((deadline) => {
    const start = performance.now();
    let done = pieces.next().done;
    while (!done && deadline.timeRemaining() > 4 && performance.now() - start < atOnce) {
      done = pieces.next().done;
    }
    if (!done) whenIdle(pieces);
  });
}
