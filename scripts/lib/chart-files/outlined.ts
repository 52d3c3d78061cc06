import type { Node, Span, TextNode } from '../../../src/charts/kit/scene.ts';
import type { Locale } from '../../../src/core/figure.ts';
import { typedNumbers } from '../../../src/core/typed-numbers.ts';
import { outlineLine } from './outline.ts';

/**
 * Nodes with their text as outlines, and nothing that leads anywhere. Outlines cannot be read again:
 * what they say is checked here.
 * @throws Error for a number that comes from nowhere
 */
export function outlined(nodes: readonly Node[], locale: Locale): Node[] {
  return nodes.map((node): Node => {
    if (node.type === 'text') {
      const [loose] = node.spans.flatMap((span) => looseNumbers(span, locale));
      if (loose !== undefined) {
        throw new Error(`“${loose}” is a number that was typed, in “${textOf(node)}”.`);
      }
      return { type: 'markup', svg: outlineLine(node, locale), x: 0, y: 0, figures: [] };
    }
    return node.type === 'group' ? { ...node, nodes: outlined(node.nodes, locale) } : node;
  });
}

const textOf = ({ spans }: TextNode): string => spans.map(({ text }) => text).join('');

/** Numbers in a span that is not marked as having them from the data. */
function looseNumbers({ text, figure, count, quote, own, given }: Span, locale: Locale): string[] {
  if (figure ?? count ?? quote ?? own ?? given) return [];
  return typedNumbers([{ type: 'text', text }], locale);
}
