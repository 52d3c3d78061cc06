import { parseArgs } from 'node:util';
import type { Locale } from '../../../src/core/figure.ts';
import { locales } from '../../../src/core/figure.ts';
import type { Size } from '../list-option.ts';
import { chosen, chosenSizes, sizeName } from '../list-option.ts';

/** `screens` takes every place of the story one by one; the others take whole pages. */
const modes = ['screens', 'no-script', 'reduced-motion', 'print'] as const;
type Mode = (typeof modes)[number];

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** A small and a usual phone, a tablet, a laptop. */
const usualSizes = ['360x640', '390x844', '768x1024', '1280x800'];

/** A4 at 96 px an inch, less margins of 12 mm. */
const paper: Size = { width: 703, height: 1032 };

export interface ShotOptions {
  readonly locales: readonly Locale[];
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  readonly modes: readonly Mode[];
  /** Only what has an id that begins so; all when empty. */
  readonly only: string;
}

/** One reader: language, window, theme and what else is special about the browser. */
export interface View {
  readonly locale: Locale;
  readonly size: Size;
  readonly theme: Theme;
  readonly mode: Mode;
}

const targetKinds = ['cover', 'opener', 'step', 'figure', 'page'] as const;

/** What there is to be taken in a page. */
export interface Target {
  readonly kind: (typeof targetKinds)[number];
  /** The id on the page; a page's is the first part of its address, and `story`. */
  readonly id: string;
}

/** Reads `--lang`, `--size`, `--theme`, `--mode` and `--only`. @throws Failure in words */
export function readShotOptions(args: readonly string[]): ShotOptions {
  const list = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { lang: list, size: list, theme: list, mode: list, only: { type: 'string' } },
  });
  return {
    locales: chosen('lang', values.lang, locales),
    sizes: chosenSizes(values.size, usualSizes),
    themes: chosen('theme', values.theme, themes),
    modes: chosen('mode', values.mode, modes),
    only: values.only ?? '',
  };
}

/** Every view that is asked for. Paper has one size, whatever the window's. */
export function viewsOf(options: ShotOptions): View[] {
  return options.modes.flatMap((mode) =>
    options.locales.flatMap((locale) =>
      (mode === 'print' ? [paper] : options.sizes).flatMap((size) =>
        options.themes.map((theme) => ({ locale, size, theme, mode })),
      ),
    ),
  );
}

/** `zh-360x640-light`, `en-a4-light-print`: sorts by language, size, theme. */
export function viewName({ locale, size, theme, mode }: View): string {
  const parts = [locale, mode === 'print' ? 'a4' : sizeName(size), theme];
  return [...parts, ...(mode === 'screens' ? [] : [mode])].join('-');
}

/** `step-land-to-scale-field`; there is one cover. */
export function targetName({ kind, id }: Target): string {
  return kind === 'cover' ? kind : `${kind}-${id}`;
}

/** `zh-360x640-light-step-land-to-scale-field.png`. */
export function shotFile(view: View, target: Target): string {
  return `${viewName(view)}-${targetName(target)}.png`;
}

/** The file of all pictures of a view on one sheet, or of those that were asked for. */
export function sheetFile(view: View, only: string): string {
  return `${viewName(view)}-sheet${only === '' ? '' : `-${only}`}.png`;
}

/** Whether a file is a picture of a view, and not of one whose name only begins like it. */
export function isOf(view: View, file: string): boolean {
  const rest = file.startsWith(`${viewName(view)}-`) ? file.slice(viewName(view).length + 1) : '';
  return ['sheet', ...targetKinds].some((kind) => new RegExp(`^${kind}[-.]`, 'u').test(rest));
}
