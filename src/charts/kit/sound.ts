/**
 * Refuses drawings that have no place for a mark: a browser would leave the mark out without a word.
 * Figures of 0 where a layout divides by them, and figures far out of proportion, lead there.
 */

import type { Node, Scene } from './scene.ts';

/** The scene itself. @throws RangeError naming the chart and the figure whose mark has no place */
export function sound(scene: Scene, chart: string): Scene {
  if (!(scene.height > 0 && Number.isFinite(scene.height))) {
    throw new RangeError(`${chart}: a drawing cannot be ${scene.height} units high`);
  }
  for (const node of scene.nodes) assertPlaced(node, chart);
  return scene;
}

function assertPlaced(node: Node, chart: string): void {
  if (node.type === 'group') {
    for (const inner of node.nodes) assertPlaced(inner, chart);
    return;
  }
  const { places, sizes, what } = measuresOf(node);
  const lost = places.find((place) => !Number.isFinite(place));
  const wrong = lost ?? sizes.find((size) => !(size >= 0 && Number.isFinite(size)));
  if (wrong !== undefined) throw new RangeError(`${chart}: ${what} has ${wrong} for a measure`);
}

interface Measures {
  /** Of either sign. */
  readonly places: readonly number[];
  /** 0 or more. */
  readonly sizes: readonly number[];
  readonly what: string;
}

const noNumber = /NaN|Infinity|∞|undefined/u;
/** What is no number in what is written already. */
const lostIn = (markup: string): number[] => (noNumber.test(markup) ? [Number.NaN] : []);

function measuresOf(node: Exclude<Node, { type: 'group' }>): Measures {
  switch (node.type) {
    case 'path':
      return {
        places: lostIn(node.d),
        sizes: [node.width ?? 0, ...(node.dash ?? [])],
        what: `a mark of ${node.figure ?? 'no figure'}`,
      };
    case 'text':
      return {
        // What is written of a figure is its value.
        places: [
          node.x,
          node.y,
          ...node.spans.flatMap((one) => (one.figure ? lostIn(one.text) : [])),
        ],
        sizes: [node.width],
        what: `“${node.spans.map(({ text }) => text).join('')}”`,
      };
    case 'markup':
      return {
        places: [node.x, node.y, ...lostIn(node.svg)],
        sizes: [],
        what: `a scale of ${node.figures.join(', ')}`,
      };
  }
}
