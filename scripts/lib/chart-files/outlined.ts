import type { Node } from '../../../src/charts/kit/scene.ts';
import type { Locale } from '../../../src/core/figure.ts';
import { outlineLine } from './outline.ts';

/** Nodes with their text as outlines, and nothing that leads anywhere. */
export function outlined(nodes: readonly Node[], locale: Locale): Node[] {
  return nodes.map((node): Node => {
    if (node.type === 'text') {
      return { type: 'markup', svg: outlineLine(node, locale), x: 0, y: 0, figures: [] };
    }
    return node.type === 'group' ? { ...node, nodes: outlined(node.nodes, locale) } : node;
  });
}
