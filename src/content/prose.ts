/**
 * The story's prose: Markdown, one file a section and language, numbers by id (core/template.ts).
 * A file is one `#` heading and paragraphs; a paragraph `{chart:id}` is the place of a chart, and
 * `{pull:id}` sets a figure large beside the paragraph after it. A `##` heading opens a step of a
 * scene; its paragraphs end with `{state:chart/state}`, the drawing it is told beside. Steps that
 * follow each other are one scene. `{about:id}` is what a chart told in a scene still has to say.
 */

import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { Chapter, Locale } from '../core/figure.ts';
import { prosePath, readProse } from '../edition/read.ts';
import type { EditionMeta } from '../edition/tables.ts';

/**
 * The chapters in the order of the page: that of the report, without its opening. The problems close
 * it: the bare field comes back.
 */
export function storyChapters({ chapters }: Pick<EditionMeta, 'chapters'>): Chapter[] {
  const told = chapters.filter(({ role }) => role !== 'preamble');
  return [
    ...told.filter(({ role }) => role !== 'problems'),
    ...told.filter(({ role }) => role === 'problems'),
  ].map(({ id }) => id);
}

export type Block =
  | { readonly type: 'paragraph'; readonly template: string; readonly line: number }
  | { readonly type: 'pull'; readonly id: string; readonly line: number }
  | { readonly type: 'chart' | 'about'; readonly id: string; readonly line: number }
  | Step;

/** One step of a scene: what is told beside one state of a chart. */
export interface Step {
  readonly type: 'step';
  readonly chart: string;
  readonly state: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly line: number;
}

export interface Section {
  readonly id: string;
  /** Its path, for messages. */
  readonly file: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const place = /^\{(chart|pull|about):([a-z0-9-]+)\}$/u;
const statePlace = /^\{state:([a-z0-9-]+)\/([a-z0-9-]+)\}$/u;

/** Markdown that the page has no place for. */
export class ProseError extends Error {
  override readonly name = 'ProseError';
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

/** A file of prose that the edition does not have. */
export class MissingProse extends ProseError {
  constructor(file: string) {
    super(file, 0, '');
  }
}

/** The Markdown of a file, block by block. @throws MissingProse */
export function readBlocks(file: string): RootContent[] {
  const text = readProse(file);
  if (text === null) throw new MissingProse(file);
  return fromMarkdown(text).children;
}

/** Reads one section. @throws ProseError */
export function readSection(section: string, locale: Locale): Section {
  const file = prosePath(section, locale);
  let heading = '';
  let step: (Pick<Step, 'heading' | 'line'> & { paragraphs: string[] }) | null = null;
  const blocks: Block[] = [];
  for (const node of readBlocks(file)) {
    const line = node.position?.start.line ?? 0;
    const template = templateOf(node, file, line);
    const [, type, id = ''] = place.exec(template) ?? [];
    const [, chart, state] = statePlace.exec(template) ?? [];
    if (node.type === 'heading' && node.depth === 1 && heading === '') heading = template;
    else if (node.type === 'heading' && node.depth === 2 && step === null) {
      step = { heading: template, paragraphs: [], line };
    } else if (node.type !== 'paragraph') throw new ProseError(file, line, node.type);
    else if (chart !== undefined && state !== undefined) {
      if (step === null) throw new ProseError(file, line, 'a state without a ## heading');
      blocks.push({ type: 'step', chart, state, ...step });
      step = null;
    } else if (type === 'chart' || type === 'pull' || type === 'about') {
      if (step !== null) throw new ProseError(file, step.line, 'a step without a {state:…}');
      blocks.push({ type, id, line });
    } else if (step !== null) step.paragraphs.push(template);
    else blocks.push({ type: 'paragraph', template, line });
  }
  if (heading === '') throw new ProseError(file, 1, 'no # heading');
  if (step !== null) throw new ProseError(file, step.line, 'a step without a {state:…}');
  return { id: section, file, heading, blocks };
}

/** The story of a language: its cover and its chapters. */
export interface Story {
  readonly cover: Section;
  readonly chapters: readonly Section[];
}

/** Reads the story. @throws ProseError */
export function readStory(locale: Locale, meta: Pick<EditionMeta, 'chapters'>): Story {
  return {
    cover: readSection('cover', locale),
    chapters: storyChapters(meta).map((id) => readSection(id, locale)),
  };
}

/** A run of steps, which is one scene, or any other block. */
export type Passage =
  | Exclude<Block, Step>
  | { readonly type: 'scene'; readonly steps: readonly Step[] };

/** Blocks with steps that follow each other put together as scenes. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: (Exclude<Block, Step> | { type: 'scene'; steps: Step[] })[] = [];
  for (const block of blocks) {
    const last = passages.at(-1);
    if (block.type !== 'step') passages.push(block);
    else if (last?.type === 'scene') last.steps.push(block);
    else passages.push({ type: 'scene', steps: [block] });
  }
  return passages;
}

/** Steps that a scene may have: as many rows of the page's grid are laid out (styles/scene.css). */
export const mostSteps = 6;

/** The words of a block; markup inside it has no meaning here and is refused, not dropped. */
export function templateOf(node: Nodes, file: string, line: number): string {
  if ('children' in node) {
    const odd = node.children.find(({ type }) => type !== 'text');
    if (odd !== undefined) throw new ProseError(file, line, odd.type);
  }
  return plainText(node).replaceAll('\n', ' ');
}
