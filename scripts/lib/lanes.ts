/** Work done side by side. */

export interface LaneItem {
  readonly name: string;
  /** Begins only when those of these names, where there are any, are done. */
  readonly after?: readonly string[];
  /** Begins only when this one is done, like `after`, and makes no sense unless it has passed. */
  readonly needs?: string;
  /** Keeps all processors busy by itself: nothing is done beside it. */
  readonly alone?: boolean;
}

/**
 * Does all items, at most so many at a time, each as early as it may, and those that want to be alone
 * when no other can begin.
 * @returns what came of them, in the order of the items
 * @throws what an item has thrown, when those that were being done have come to an end
 */
export async function inLanes<Item extends LaneItem, Result>(
  items: readonly Item[],
  lanes: number,
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<Item, Result>();
  const running = new Map<Item, Promise<void>>();
  const waiting = [...items];
  const waits = ({ after = [], needs }: Item) =>
    items.some((other) => [...after, needs].includes(other.name) && !results.has(other));
  const fits = (item: Item) => {
    if ([...running.keys()].some(({ alone }) => alone)) return false;
    return item.alone ? running.size === 0 : running.size < lanes;
  };
  try {
    while (waiting.length + running.size > 0) {
      const next = waiting.findIndex((item) => fits(item) && !waits(item));
      const [item] = next === -1 ? [] : waiting.splice(next, 1);
      if (item !== undefined) {
        const done = run(item).then((result) => {
          results.set(item, result);
          running.delete(item);
        });
        running.set(item, done);
      } else if (running.size > 0) await Promise.race(running.values());
      else throw new Error(`${waiting.map(({ name }) => name).join(', ')} wait for each other`);
    }
  } finally {
    await Promise.allSettled(running.values());
  }
  return items.flatMap((item) => results.get(item) ?? []);
}
