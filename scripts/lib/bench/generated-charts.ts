/** Charts made up for measuring, of the same parts as real ones. */

import type { Chart } from '../../../src/charts/kit/chart.ts';
import { designChart } from '../../../src/charts/kit/chart.ts';
import { cells, dots, gridHeight, line } from '../../../src/charts/kit/marks.ts';
import type { Node } from '../../../src/charts/kit/scene.ts';

/**
 * A chart of some figures: each with its label, a row of cells and a field of dots.
 * @param marks how many dots each figure has
 */
export function generatedChart(id: string, figures: readonly string[], marks: number): Chart {
  const listed = figures.map((figure) => `{${figure}}`).join(', ');
  const text = {
    title: `{${figures[0]}}`,
    what: 'cells and dots',
    takeaway: listed,
    alt: listed,
    notes: [listed],
    labels: Object.fromEntries(figures.map((figure) => [figure, `{${figure}:sign}`])),
  };
  const design = designChart({
    id,
    panels: [{ relation: 'same-unit', figures }],
    labels: figures,
    model: (figure) => figures.map(figure),
    layout: (model, { width, type, labels }) => {
      const nodes: Node[] = [];
      let y = 0;
      for (const figure of model) {
        const label = { x: 0, y: y + 20, style: 'strong', maxWidth: width } as const;
        const row = { x: 0, columns: 20, pitch: 14, size: 12, figure: figure.id } as const;
        const field = { ...row, y: y + 48, columns: 50, pitch: 6, size: 4 } as const;
        nodes.push(
          ...type.label(labels[figure.id] ?? '', label),
          ...cells({ ...row, y: y + 30, count: 20, tone: 'solid' }),
          ...dots({ ...field, count: marks, tone: 'crowd' }),
        );
        y = field.y + gridHeight({ ...field, count: marks }) + 12;
        nodes.push(line([0, y, width, y], 'rule'));
      }
      return { width, height: y + 4, nodes };
    },
  });
  return design.withWords({
    chapter: 'plan',
    text: { zh: text, en: text },
    placeOf: () => ({ file: '', row: 0, column: '' }),
  });
}
