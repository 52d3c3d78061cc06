/** Places `report-carpet`: the whole report as one carpet, or a strip of it for each chapter. */

import type { Chapter, Colour } from '../../core/figure.ts';
import type { Frame } from '../kit/chart.ts';
import { sizes } from '../kit/labels.ts';
import { rect, round2 } from '../kit/marks.ts';
import type { Node, PathNode, Scene } from '../kit/scene.ts';
import type { ChapterRuns } from './model.ts';
import type { Carpet } from './squares.ts';
import { ground, rowCount, squares } from './squares.ts';

type CarpetFrame = Frame<string>;

/** The labels of a chapter, by its id: its name, and how many figures it has. */
export const nameLabel = (chapter: Chapter): string => `name-${chapter}`;
export const countLabel = (chapter: Chapter): string => `count-${chapter}`;

/** First all characters alike, in one carpet. */
export function charactersState(model: readonly ChapterRuns[], frame: CarpetFrame): Scene {
  const { type, labels, width, wide } = frame;
  const columns = wide ? 92 : 75;
  const pitch = width / columns;
  const top = 52;
  const nodes: Node[] = [
    ...type.label(labels.all ?? '', { x: 0, y: top - 14, numberSize: sizes.pull }),
    ...type.label(labels.each ?? '', { x: width, y: top - 14, anchor: 'end', style: 'strong' }),
  ];
  let offset = 0;
  for (const { chapter, characters, lit, unlit } of model) {
    const carpet = { x: 0, y: top, columns, pitch, offset };
    nodes.push(squares(carpet, unlit, 'seed', { tone: 'type', key: chapter }));
    nodes.push(squares(carpet, lit, 'seed', { tone: 'type', key: `${chapter}-lit` }));
    offset += characters;
  }
  return {
    width,
    height: top + Math.ceil(offset / columns) * pitch,
    nodes,
    ground: 'paper',
  };
}

/** Then a strip for each chapter, its figures lit. */
export function figuresState(model: readonly ChapterRuns[], frame: CarpetFrame): Scene {
  return strips(model, frame, { bare: false, links: false });
}

/** Then the strip without a figure is the bare field. The chart itself looks like this, too. */
export function problemsState(model: readonly ChapterRuns[], frame: CarpetFrame): Scene {
  return strips(model, frame, { bare: true, links: true });
}

interface Shown {
  readonly bare: boolean;
  readonly links: boolean;
}

function strips(model: readonly ChapterRuns[], frame: CarpetFrame, shown: Shown): Scene {
  const { width, wide, locale } = frame;
  // Room for the longest name.
  const left = wide ? 168 : locale === 'zh' ? 84 : 138;
  const columns = wide ? 92 : locale === 'zh' ? 72 : 60;
  const pitch = (width - left) / columns;
  const nodes: Node[] = [];
  let y = 8;
  for (const runs of model) {
    const carpet = { x: left, y, columns, pitch, offset: 0 };
    nodes.push(...heading(runs, carpet, frame), ...strip(runs, carpet, shown));
    y += Math.max(rowCount(carpet, runs.characters) * pitch, 14) + (wide ? 16 : 9);
  }
  return { width, height: y, nodes, ground: 'paper' };
}

/** The chapter's name and how many figures it has, at the left of its strip. */
function heading(
  { chapter }: ChapterRuns,
  { x, y, pitch }: Carpet,
  { type, labels, wide }: CarpetFrame,
): Node[] {
  const baseline = y + pitch + (wide ? 12 : 9);
  const numberSize = wide ? 24 : sizes.number;
  return [
    ...type.label(labels[nameLabel(chapter)] ?? '', { x: 0, y: baseline, style: 'strong' }),
    ...type.label(labels[countLabel(chapter)] ?? '', {
      x: x - 12,
      y: baseline,
      anchor: 'end',
      numberSize,
    }),
  ];
}

function strip(
  { chapter, role, colour, characters, lit, unlit }: ChapterRuns,
  carpet: Carpet,
  { bare, links }: Shown,
): Node[] {
  const seeds = squares(carpet, unlit, 'seed', {
    tone: bare && role === 'problems' ? 'crowd' : 'type',
    key: chapter,
  });
  if (role === 'problems')
    return [...(bare ? field(carpet, characters) : [land(carpet, characters, colour)]), seeds];
  return [
    land(carpet, characters, colour),
    seeds,
    squares(carpet, lit, 'lit', { tone: 'solid', colour, key: `${chapter}-lit` }),
    ...(links ? lit.map((run) => ground(carpet, run)) : []),
  ];
}

/** What a chapter's characters stand on: whole rows, and what is left of the last one. */
function land(carpet: Carpet, characters: number, colour: Colour): PathNode {
  const { x, y, columns, pitch } = carpet;
  const full = Math.floor(characters / columns);
  const rest = characters - full * columns;
  const d = `M${round2(x)} ${round2(y)}h${round2(columns * pitch)}v${round2(full * pitch)}h${round2((rest - columns) * pitch)}v${round2(pitch)}h${round2(-rest * pitch)}z`;
  return { type: 'path', d, tone: 'tint', paint: 'fill', colour };
}

/** The dark field and the line around it. */
function field(carpet: Carpet, characters: number): Node[] {
  const { x, y, columns, pitch } = carpet;
  const height = rowCount(carpet, characters) * pitch;
  const by = 3;
  return [
    rect(x - by, y - by, columns * pitch + 2 * by, height + 2 * by, 'bare'),
    { ...rect(x - by - 3, y - by - 3, columns * pitch + 2 * by + 6, height + 2 * by + 6, 'line') },
  ];
}
