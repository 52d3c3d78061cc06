/**
 * Cuts the heading faces to the characters that the built pages set in them. Chinese headings use
 * Noto Serif SC 900, English ones Source Serif 4: its Latin sibling, whose quotation marks are not
 * as wide as a Han character. Beside Chinese numerals, ≥ and ≤ are Noto Sans SC's. All under the SIL
 * Open Font License.
 */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { parseHTML } from 'linkedom';
import subsetFont from 'subset-font';
import { root } from './paths.ts';
import { renameFont } from './rename-font.ts';
import { isEmbed } from './site-files.ts';

const require = createRequire(import.meta.url);

/** Elements whose text is set in the serif (src/styles); the report's own headings are not. */
const serifElements =
  'h1, h2:not(.text), h3:not(.text), .brand, .plot b, .h, .n, .serif, .note-mark';

interface Face {
  readonly name: string;
  /** The names it goes by, and when text in each takes it. */
  readonly families: readonly { readonly family: string; readonly display: 'swap' | 'optional' }[];
  readonly locale: 'zh' | 'en';
  readonly file: string;
  /** A word of the font's name that its makers keep for themselves; see their licence. */
  readonly reserved?: string;
  /** Which of the characters in use this file has. */
  has(character: string): boolean;
  /** The same as CSS, so that each character is asked of one file only. */
  readonly range: string;
}

const isAscii = (character: string): boolean => character < '\u007f';
/** In Noto Serif SC and its like on readers' systems these are hairlines, beside numerals as bold as 900. */
const isBound = (character: string): boolean => /[≤≥]/u.test(character);
const isHan = (character: string): boolean =>
  /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u.test(character);

/**
 * Every Han character is as wide as every other, so a face that comes late moves nothing: Chinese
 * pages ask for it after the first paint (src/browser/head.ts), to leave the line to the text.
 */
const chinese = [{ family: 'Field Serif', display: 'swap' }] as const;

/**
 * A late Latin face would break headlines anew and push down what follows. They take it where it
 * comes in time, for which it is asked for first thing; numerals push nothing and take it late too.
 */
const latin = [
  { family: 'Field Serif Latin', display: 'optional' },
  { family: 'Field Numerals Latin', display: 'swap' },
] as const;

/** Chinese punctuation stays in one file with the characters, or `text-spacing-trim` fails across files. */
const faces: readonly Face[] = [
  {
    name: 'serif-sc-han',
    families: chinese,
    locale: 'zh',
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2',
    has: (character) => !(isAscii(character) || isBound(character)),
    range: 'U+80-2263,U+2266-ffff',
  },
  {
    name: 'serif-sc-bounds',
    families: chinese,
    locale: 'zh',
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-100-900-normal.woff2',
    has: isBound,
    range: 'U+2264-2265',
  },
  {
    name: 'serif-sc-latin',
    families: chinese,
    locale: 'zh',
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-latin-900-normal.woff2',
    has: isAscii,
    range: 'U+20-7f',
  },
  {
    name: 'serif-latin',
    families: latin,
    locale: 'en',
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-900-normal.woff2',
    reserved: 'Source',
    has: (character) => !isHan(character),
    range: 'U+20-2fff',
  },
  {
    // English pages print words of the report, too: the chapters’ names and the seals of the plan.
    name: 'serif-sc-quoted',
    families: chinese,
    locale: 'en',
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2',
    has: isHan,
    range: 'U+3000-ffff',
  },
];

/** Writes the cut fonts into the built folder and their `@font-face` rules into its pages. */
export async function cutFonts(outDir: string): Promise<void> {
  const found = (await readdir(outDir, { recursive: true })).filter(
    (path) =>
      // 404.html is shown at any depth, from where it could not name a font.
      path.endsWith('.html') && path !== '404.html',
  );
  const read = await Promise.all(found.map((page) => readSerif(outDir, page)));
  const pages = read.filter(({ page }) => !isEmbed(page));
  await linkFonts(outDir, pages);
  await writeLicence(outDir);
  await inlineFonts(read.filter(({ page }) => isEmbed(page)));
}

/** A page, and the characters that it sets in the serif. */
interface SerifPage {
  readonly page: string;
  readonly path: string;
  readonly html: string;
  readonly locale: 'zh' | 'en';
  readonly used: ReadonlySet<string>;
}

async function readSerif(outDir: string, page: string): Promise<SerifPage> {
  const path = join(outDir, page);
  const html = await readFile(path, 'utf8');
  const { document } = parseHTML(html);
  const locale = document.documentElement.getAttribute('lang') === 'en' ? 'en' : 'zh';
  const texts = [...document.querySelectorAll(serifElements)].map(({ textContent }) => textContent);
  return { page, path, html, locale, used: new Set(texts.join('')) };
}

/** The characters of some pages that a face has, in a fixed order. */
function charactersOf(face: Face, pages: readonly SerifPage[]): string {
  const used = pages
    .filter(({ locale }) => locale === face.locale)
    .flatMap((page) => [...page.used]);
  return [...new Set(used)]
    .filter((one) => one >= ' ' && face.has(one))
    .sort()
    .join('');
}

/** A face cut to what some pages use, under a name that it may go by: `Fields Serif`. Not packed yet. */
async function cutFace(face: Face, pages: readonly SerifPage[]): Promise<Buffer> {
  const source = await readFile(require.resolve(face.file));
  const cut = await subsetFont(source, charactersOf(face, pages), { targetFormat: 'sfnt' });
  return face.reserved === undefined ? cut : renameFont(cut, face.reserved, 'Fields');
}

/** Gives each page for frames, which is to be one request, the few characters that it needs, as data in its own style. */
async function inlineFonts(pages: readonly SerifPage[]): Promise<void> {
  const rules = new Map<SerifPage, string>();
  for (const face of faces) {
    // Unpacked once: to cut it anew from the whole font would take longer than the whole build.
    const common = await cutFace(face, pages);
    for (const page of pages.filter(({ locale }) => locale === face.locale)) {
      const characters = charactersOf(face, [page]);
      if (characters === '') continue;
      const cut = await subsetFont(common, characters, { targetFormat: 'woff2' });
      const url = `data:font/woff2;base64,${cut.toString('base64')}`;
      const own = face.families.map(({ family }) => fontFace(family, 'swap', url, face.range));
      rules.set(page, (rules.get(page) ?? '') + own.join(''));
    }
  }
  for (const page of pages) {
    const style = `<style>${rules.get(page) ?? ''}</style></head>`;
    await writeFile(
      page.path,
      page.html.replace('</head>', () => style),
    );
  }
}

/**
 * Puts the licence beside the fonts, which it asks for wherever they go, with the copyright of each as it
 * stands in its file. Frames carry theirs in the fonts' own name tables.
 */
async function writeLicence(outDir: string): Promise<void> {
  const notices = new Set<string>();
  for (const file of new Set(faces.map((face) => face.file))) {
    const font = create(await readFile(require.resolve(file)));
    if (font.isCollection) throw new Error(`${file} holds several fonts`);
    // Its own names say which weight was cut out of which: `Noto Serif SC ExtraLight Black`.
    notices.add(`${file.split('/')[1]}: ${font.copyright}`);
  }
  const licence = await readFile(join(root, 'LICENSES/OFL-1.1.txt'), 'utf8');
  await writeFile(join(outDir, 'fonts/OFL.txt'), `${[...notices].join('\n')}\n\n${licence}`);
}

const fontFace = (family: string, display: string, url: string, range: string): string =>
  `@font-face{font-family:"${family}";font-weight:900;font-display:${display};` +
  `src:url(${url}) format("woff2");unicode-range:${range}}`;

/** Gives all other pages of a language the same files, which a browser fetches once. */
async function linkFonts(outDir: string, pages: readonly SerifPage[]): Promise<void> {
  await mkdir(join(outDir, 'fonts'), { recursive: true });
  const rules = { zh: '', en: '' };
  const early = { zh: '', en: '' };
  for (const face of faces) {
    const characters = charactersOf(face, pages);
    if (characters === '') continue;
    const cut = await subsetFont(await cutFace(face, pages), characters, { targetFormat: 'woff2' });
    const hash = createHash('sha256').update(cut).digest('hex').slice(0, 8);
    const name = `${face.name}.${hash}.woff2`;
    await writeFile(join(outDir, 'fonts', name), cut);
    for (const { family, display } of face.families) {
      rules[face.locale] += fontFace(family, display, `ROOTfonts/${name}`, face.range);
    }
    if (face.families === latin) {
      early.en += `<link rel="preload" href="ROOTfonts/${name}" as="font" type="font/woff2" crossorigin>`;
    }
  }
  for (const { page, path, html, locale } of pages) {
    const root = '../'.repeat(page.split(/[/\\]/u).length - 1);
    const here = (markup: string) => markup.replaceAll('ROOT', root);
    // In English pages nothing may come late: a face more has browsers look again for all of them, and
    // take a Latin one for headlines that was too late before.
    const late = locale === 'zh' ? ' data-late' : '';
    const fonts = `${early[locale]}<style${late}>${rules[locale]}</style>`;
    await writeFile(path, html.replace('<title>', `${here(fonts)}<title>`));
  }
}
