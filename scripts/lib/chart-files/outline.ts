/**
 * Text as outlines, so that a file looks the same wherever it is opened, whatever fonts are there.
 * Faces are those of the site; the sans is Noto Sans SC, as a reader's own may not be given away.
 * All are under the SIL Open Font License.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { round2 } from '../../../src/charts/kit/marks.ts';
import type { Face } from '../../../src/charts/kit/measure.ts';
import type { Span, TextNode } from '../../../src/charts/kit/scene.ts';
import { faceOf } from '../../../src/charts/kit/scene.ts';
import type { Locale } from '../../../src/core/figure.ts';

const require = createRequire(import.meta.url);

const sourceSerif = '@fontsource/source-serif-4/files/source-serif-4-latin-900-normal.woff2';
const notoSerif = (subset: string) =>
  `@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-900-normal.woff2`;
const notoSans = (subset: string, weight: number) =>
  `@fontsource/noto-sans-sc/files/noto-sans-sc-${subset}-${weight}-normal.woff2`;
/** The subset of Noto Sans SC that has ≥ and ≤, which no serif here has; its boldest is as bold as their numerals. */
const bounds = '100';
const sans = (weight: number) => [
  notoSans('latin', weight),
  notoSans('chinese-simplified', weight),
  notoSans(bounds, weight),
];

/** Files to look for a character in, in this order. English quotation marks are Latin ones. */
const files: Readonly<Record<Locale, Readonly<Record<Face, readonly string[]>>>> = {
  zh: {
    sans: sans(400),
    bold: sans(700),
    serif: [
      notoSerif('latin'),
      notoSerif('chinese-simplified'),
      sourceSerif,
      notoSans(bounds, 900),
      ...sans(700),
    ],
  },
  en: {
    sans: sans(400),
    bold: sans(700),
    serif: [sourceSerif, notoSerif('chinese-simplified'), notoSans(bounds, 900), ...sans(700)],
  },
};

/** Chinese is set with Chinese punctuation, for which the Han file comes first. */
const isWide = /[“”‘’…—·\u3000-\uffef]/u;

/** Chinese faces set these in the square of a Han character; in English they stand close. */
const isQuote = /[“”‘’]/u;
/** Beside a quotation mark, in ems. */
const bearing = 0.05;

type Font = ReturnType<typeof read>;
const fonts = new Map<string, Font>();

function read(file: string) {
  const font = create(readFileSync(require.resolve(file)));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} holds several fonts`);
  return font;
}

function fontAt(file: string): Font {
  const font = fonts.get(file) ?? read(file);
  fonts.set(file, font);
  return font;
}

interface Outline {
  /** In ems, y upward. */
  readonly d: string;
  readonly advance: number;
}

const outlines = new Map<string, Outline>();

/** The outline of a character. @throws Error where no file has it: no box is ever drawn for one */
function outlineOf(character: string, face: Face, locale: Locale): Outline {
  const key = `${locale} ${face} ${character}`;
  const known = outlines.get(key);
  if (known !== undefined) return known;
  const own = files[locale][face];
  const han = own.filter((file) => file.includes('chinese'));
  const order = locale === 'zh' && isWide.test(character) ? [...han, ...own] : own;
  const code = character.codePointAt(0) ?? 0;
  for (const file of order) {
    const font = fontAt(file);
    const glyph = font.glyphForCodePoint(code);
    if (glyph.id === 0) continue;
    const scale = 1 / font.unitsPerEm;
    if (locale === 'en' && isQuote.test(character) && glyph.advanceWidth === font.unitsPerEm) {
      const quote = narrowed(glyph, scale);
      outlines.set(key, quote);
      return quote;
    }
    const outline = {
      d: glyph.path.scale(scale, scale).toSVG(),
      advance: glyph.advanceWidth * scale,
    };
    outlines.set(key, outline);
    return outline;
  }
  throw new Error(`No font has “${character}” (U+${code.toString(16)}), ${face}, ${locale}.`);
}

type Glyph = ReturnType<Font['glyphForCodePoint']>;

function narrowed({ path, bbox }: Glyph, scale: number): Outline {
  const { minX, maxX } = bbox;
  const d = path
    .translate(bearing / scale - minX, 0)
    .scale(scale, scale)
    .toSVG();
  return { d, advance: (maxX - minX) * scale + 2 * bearing };
}

/** A piece of text as one path at the origin, y downward, and how far it reaches. */
function outlineText(text: string, size: number, face: Face, locale: Locale) {
  let x = 0;
  let d = '';
  for (const character of text.replaceAll('\u00a0', ' ')) {
    const { d: shape, advance } = outlineOf(character, face, locale);
    d += placed(shape, x, size);
    x += advance * size;
  }
  return { d, width: x };
}

/** Coordinates of a path in ems as units, moved and turned upside down. */
function placed(d: string, x: number, size: number): string {
  return d.replace(
    /(-?[\d.]+(?:e-?\d+)?) (-?[\d.]+(?:e-?\d+)?)/gu,
    (_, left: string, up: string) => {
      return `${round2(x + Number(left) * size)} ${round2(-Number(up) * size)}`;
    },
  );
}

/** The class by which an outline is inked (standalone-css.ts). */
function inkOf({ style, size }: Span): string {
  if (style === 'quiet') return 'q';
  if (style === 'knockout') return 'k';
  if (style === 'seal' || (style === 'number' && (size === 30 || size === 40))) return 'm';
  return 'i';
}

/**
 * A line of a drawing as paths. Where the outlines are wider than the layout reckoned, they are set
 * a little narrower: nothing runs into what stands beside it.
 */
export function outlineLine({ x, y, anchor, spans, width }: TextNode, locale: Locale): string {
  const pieces = spans.map((span) => ({
    ink: inkOf(span),
    ...outlineText(span.text, span.size, faceOf(span.style), locale),
  }));
  const real = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const squeeze = Math.min(1, width / real);
  const start =
    anchor === 'start' ? x : anchor === 'end' ? x - real * squeeze : x - (real * squeeze) / 2;
  let at = 0;
  const paths = pieces.map((piece) => {
    const path = `<path class="${piece.ink}" transform="translate(${round2(at)} 0)" d="${piece.d}"/>`;
    at += piece.width;
    return path;
  });
  const scale = squeeze < 1 ? ` scale(${Math.round(squeeze * 1000) / 1000} 1)` : '';
  return `<g transform="translate(${round2(start)} ${round2(y)})${scale}">${paths.join('')}</g>`;
}
