/** Pictures by which pages are shared: wide for cards, square for WeChat. */

import { typesetter } from '../../../src/charts/kit/labels.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { headlineOf } from '../../../src/charts/kit/sheet.ts';
import type { Colour, Locale } from '../../../src/core/figure.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { bindText } from '../../../src/i18n/bind.ts';
import { previewSize } from '../../../src/share/head.ts';
import { rect, svgPage, words } from './page.ts';
import { colorOf } from './standalone-css.ts';

export interface Previewed {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly colour: Colour;
  /** The finding, as a template. */
  readonly title: string;
  readonly drawing: Scene;
}

/** Sizes of a headline, the largest of which that fits is taken; in pixels. */
const headlineSizes = [56, 48, 42, 36, 30] as const;
/** From its top to its last line. */
const mostHigh = 390;

/** 1200 × 630: the finding at the left, the drawing at the right. */
export function widePreview({ edition, locale, colour, title, drawing }: Previewed): string {
  const { width, height } = previewSize;
  const type = typesetter(edition, locale);
  const set = (size: number) => headlineOf(title, type, { across: 520, size });
  const fitting = headlineSizes.find((size) => (set(size).at(-1)?.y ?? 0) <= mostHigh);
  const headline = set(fitting ?? 30);
  const name = type.label(edition.meta.name[locale], {
    x: 64,
    y: 84,
    style: 'headline',
    size: 28,
    numberSize: 28,
  });
  const foot = type.label(edition.meta.title[locale], {
    x: 64,
    y: height - 72,
    maxWidth: 520,
    style: 'quiet',
    size: 20,
    numberSize: 20,
    given: true,
  });
  const box = { x: 640, y: 44, width: 500, height: height - 88 };
  const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
  return svgPage({
    width,
    height,
    colour,
    locale,
    title: bindText(title, locale, edition),
    desc: '',
    parts: [
      rect(0, 0, 20, height, colorOf('band', colour)),
      { scene: words([...name, ...foot]), x: 0, y: 0 },
      { scene: words(headline), x: 64, y: 116 },
      {
        scene: drawing,
        x: Math.round(box.x + (box.width - drawing.width * scale) / 2),
        y: Math.round(box.y + (box.height - drawing.height * scale) / 2),
        scale,
      },
    ],
  });
}

/** Pixels on a side. */
const side = 600;

/** The drawing alone, as large as fits. */
export function squarePreview({ edition, locale, colour, title, drawing }: Previewed): string {
  const room = side - 72;
  const scale = Math.min(room / drawing.width, room / drawing.height);
  return svgPage({
    width: side,
    height: side,
    colour,
    locale,
    title: bindText(title, locale, edition),
    desc: '',
    parts: [
      rect(0, 0, side, 16, colorOf('band', colour)),
      {
        scene: drawing,
        x: Math.round((side - drawing.width * scale) / 2),
        y: Math.round((side + 16 - drawing.height * scale) / 2),
        scale,
      },
    ],
  });
}
