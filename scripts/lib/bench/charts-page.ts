/** The measures as a page of small charts, drawn with the kit of the site's own. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widths } from '../../../src/charts/kit/chart.ts';
import type { Typesetter } from '../../../src/charts/kit/labels.ts';
import { typesetter } from '../../../src/charts/kit/labels.ts';
import { paint } from '../../../src/charts/kit/paint.ts';
import { band, plot, track, uprights } from '../../../src/charts/kit/plot.ts';
import type { Node, Scene } from '../../../src/charts/kit/scene.ts';
import { sound } from '../../../src/charts/kit/sound.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { escapeHtml } from '../../../src/i18n/bind.ts';
import { root } from '../paths.ts';
import { worst } from '../statistics.ts';
import type { Measure } from './measures.ts';

const row = { height: 48, label: 18, bar: 26, thickness: 10 } as const;

/** A small chart of one series: a bar for each measure, an upright where its budget ends. */
export function seriesScene(measures: readonly Measure[], type: Typesetter): Scene {
  const width = widths.narrow;
  // Each bar of a scale begins at 0, so that lengths compare.
  const end = worst(measures.flatMap(({ value, budget }) => [value, budget?.value ?? 0]));
  const nodes = measures.flatMap((measure, index) => {
    const y = index * row.height;
    return [...labels(measure, y, width, type), bar(measure, y, width, end)];
  });
  return sound({ width, height: measures.length * row.height, nodes }, measures[0]?.series ?? '');
}

function labels(
  { what, words, kept }: Measure,
  y: number,
  width: number,
  type: Typesetter,
): Node[] {
  const line = { y: y + row.label, given: true } as const;
  const said = kept === false ? `${words} ✕` : words;
  return [
    ...type.label(what, { ...line, x: 0 }),
    ...type.label(said, { ...line, x: width, anchor: 'end', style: 'strong' }),
  ];
}

function bar({ value, budget, kept }: Measure, y: number, width: number, end: number): Node {
  const [top, bottom] = [0, row.thickness];
  const tone = kept === false ? 'solid' : 'crowd';
  return plot({
    width,
    height: row.thickness,
    domain: [0, end],
    figures: [],
    layers: [
      track(bottom, { tone: 'rule', width: 1 }),
      band(0, value, top, bottom, { tone }),
      ...(budget === undefined
        ? []
        : [uprights([budget.value], top, bottom, { tone: 'line', width: 2 })]),
    ],
  }).place(0, y + row.bar);
}

const styles = (name: string) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8');

const css = `${['tokens', 'base', 'chart'].map(styles).join('\n')}
@media (prefers-color-scheme: dark) { ${styles('dark')} }
body { max-width: 1100px; margin: auto; padding: 24px; }
main { columns: 300px 3; column-gap: 40px; margin-top: 32px; }
section { break-inside: avoid; margin-bottom: 40px; }
h2 { font-size: 20px; margin-bottom: 12px; }`;

/** The page, complete in one file. */
export function chartsPage(measures: readonly Measure[], edition: Edition): string {
  const type = typesetter(edition, 'en');
  const series = [...new Set(measures.map((measure) => measure.series))];
  const charts = series.map((name) => {
    const own = measures.filter((measure) => measure.series === name);
    const alt = own.map(({ what, words }) => `${what}: ${words}`).join('; ');
    const drawing = paint(seriesScene(own, type), {
      locale: 'en',
      alt,
      className: 'narrow problems',
    });
    return `<section><h2>${escapeHtml(name)}</h2>${drawing}</section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What the site costs</title>
<style>${css}</style>
<body class="problems">
<h1>What the site costs</h1>
<p>Medians. An upright line is a budget; ✕ and a dark bar, one that is not kept.</p>
<main>
${charts.join('\n')}
</main>
</body>
</html>
`;
}
