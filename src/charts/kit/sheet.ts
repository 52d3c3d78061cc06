/**
 * A chart on a sheet that stands alone: headline, what a mark is, drawing, what it cannot tell,
 * source. Frames show it and files are it; its height follows from its width by layout alone,
 * whatever fonts a reader has, so that it can be told to a host before anything is drawn.
 */

import type { Locale } from '../../core/figure.ts';
import type { Edition } from '../../edition/edition.ts';
import { bindText } from '../../i18n/bind.ts';
import type { Chart, Width } from './chart.ts';
import { widths } from './chart.ts';
import { clauseLines } from './clause-lines.ts';
import type { Typesetter } from './labels.ts';
import { sizes, typesetter } from './labels.ts';
import { line } from './marks.ts';
import { latinShare } from './measure.ts';
import type { Scene, TextNode } from './scene.ts';

/** A line at the foot of a sheet: words of the site, and where they lead. */
export interface FootLine {
  readonly words: string;
  readonly href?: string;
}

export interface SheetOptions {
  /** Whether it has all notes; else the first, for want of room, with a way to the others. */
  readonly allNotes?: boolean;
  /** Under the drawing, each on a line of its own, or more where they are long. */
  readonly foot: readonly FootLine[];
}

/** The widths of sheets, in units: those of the two drawings, and between them one for columns of text. */
const sheetWidths = { ...widths, middle: 520 } as const;
export type SheetWidth = keyof typeof sheetWidths;

/** The narrow drawing on a sheet that is wider than it: larger, and in the middle. */
const middleScale = 1.25;

/**
 * How wide running text may be, in units: lines of some 36 Han characters or 68 Latin ones.
 */
const measures: Readonly<Record<Locale, Readonly<Record<SheetWidth, number>>>> = {
  zh: { narrow: widths.narrow, middle: sheetWidths.middle, wide: 560 },
  en: {
    narrow: widths.narrow * latinShare,
    middle: sheetWidths.middle * latinShare,
    wide: 540,
  },
};

const headlineSizes: Readonly<Record<SheetWidth, number>> = { narrow: 24, middle: 30, wide: 30 };

/** Lays out a chart's sheet for one language and width, in units of its text. */
export function sheet(
  chart: Chart,
  edition: Edition,
  locale: Locale,
  width: SheetWidth,
  { foot, allNotes = false }: SheetOptions,
): Scene {
  const type = typesetter(edition, locale);
  const text = chart.text[locale];
  const across = sheetWidths[width];
  const maxWidth = measures[locale][width];
  const size = headlineSizes[width];
  const headline = headlineOf(text.title, type, { across, size });
  const what = evenly(maxWidth, (narrower) =>
    type.label(text.what, {
      x: 0,
      y: bottomOf(headline) + 27,
      maxWidth: narrower,
      style: 'quiet',
    }),
  );
  const { drawing, scale } = drawingOn(width, (drawn) => chart.draw(edition, locale, drawn));
  const top = bottomOf(what) + 24;
  const below = top + drawing.height * (scale ?? 1);
  const note: TextNode[] = [];
  for (const words of allNotes ? text.notes : text.notes.slice(0, 1)) {
    const y = note.length === 0 ? below + 32 : bottomOf(note) + 30;
    note.push(...type.label(words, { x: 0, y, maxWidth, style: 'quiet' }));
  }
  const rule = bottomOf(note) + 16;
  const lines = footOf(foot, type, rule + 24, maxWidth);
  return {
    width: across,
    height: (lines.length > 0 ? bottomOf(lines) : bottomOf(note)) + 8,
    nodes: [
      ...headline,
      ...what,
      {
        type: 'group',
        x: (across - drawing.width * (scale ?? 1)) / 2,
        y: top,
        ...(scale === undefined ? {} : { scale }),
        nodes: drawing.nodes,
        alt: bindText(text.alt, locale, edition),
      },
      ...note,
      ...(lines.length > 0 ? [line([0, rule, across, rule], 'rule'), ...lines] : []),
    ],
  };
}

/** Which of the two drawings a sheet shows, and how much larger. */
function drawingOn(width: SheetWidth, draw: (width: Width) => Scene) {
  if (width === 'middle') return { drawing: draw('narrow'), scale: middleScale };
  return { drawing: draw(width), scale: undefined };
}

/** The baseline of the last line; that of an empty label is the top. */
const bottomOf = (lines: readonly TextNode[]): number => lines.at(-1)?.y ?? 0;

/**
 * A headline, broken between its clauses where they are short enough, and inside them in lines of
 * like length: as people break headlines, who do not leave a word alone on the last line.
 */
export function headlineOf(
  title: string,
  type: Typesetter,
  { across, size }: { readonly across: number; readonly size: number },
): TextNode[] {
  const style = { style: 'headline', size, numberSize: size } as const;
  const leading = Math.round(size * 1.28);
  const nodes: TextNode[] = [];
  for (const words of clauseLines(title, (line) => type.width(line, style) <= across)) {
    const y = size + nodes.length * leading;
    nodes.push(
      ...evenly(across, (maxWidth) => type.label(words, { x: 0, y, maxWidth, leading, ...style })),
    );
  }
  return nodes;
}

/** In units: about half a character. */
const narrowing = 8;

/** Lines of like length, and no more of them: nobody leaves a word alone on the last line. */
function evenly(across: number, set: (maxWidth: number) => TextNode[]): TextNode[] {
  let lines = set(across);
  for (let width = across - narrowing; lines.length > 1; width -= narrowing) {
    const narrower = set(width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

function footOf(
  foot: readonly FootLine[],
  type: Typesetter,
  y: number,
  maxWidth: number,
): TextNode[] {
  const nodes: TextNode[] = [];
  for (const { words, href } of foot) {
    const at = y + nodes.length * Math.round(sizes.label * 1.5);
    const options = { x: 0, y: at, style: 'quiet', leading: 22, given: true } as const;
    const lines = evenly(maxWidth, (narrower) =>
      type.label(words, { ...options, maxWidth: narrower }),
    );
    nodes.push(...lines.map((node) => (href === undefined ? node : { ...node, href })));
  }
  return nodes;
}
