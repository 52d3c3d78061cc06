import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * Pages are whole without their scripts, which therefore leave the line to the text, the fonts and the
 * pictures. Files that scripts share are asked for with them, not when they have come and been read.
 *
 * https://html.spec.whatwg.org/multipage/urls-and-fetching.html#fetch-priority-attributes. Astro passes
 * no attribute on to the elements that it writes for bundled scripts.
 */
export async function lateScripts(outDir: string): Promise<void> {
  const files = (await readdir(outDir, { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const imports = new Map<string, readonly string[]>();
  for (const file of files.filter((path) => path.endsWith('.js'))) {
    imports.set(posix.basename(file), importsOf(await readFile(join(outDir, file), 'utf8')));
  }
  await Promise.all(
    files
      .filter((path) => path.endsWith('.html'))
      .map(async (page) => {
        const path = join(outDir, page);
        const html = await readFile(path, 'utf8');
        const late = putLate(html, imports);
        if (late !== html) await writeFile(path, late);
      }),
  );
}

/** The files beside it that a compiled module asks for before it runs. */
const importsOf = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/gu)].map(([, name = '']) => name);

/**
 * A page with its module scripts last in line. What a script imports is named as a script before it, and
 * not by `modulepreload`, which asks for it where scripts do not run, too.
 *
 * @param imports what each script imports, by names of files
 */
export function putLate(html: string, imports: ReadonlyMap<string, readonly string[]>): string {
  const named = new Set<string>();
  return html.replace(
    /<script type="module" src="([^"]*\/)([^"/]+)"><\/script>/gu,
    (_, folder: string, name: string) => {
      const shared = (imports.get(name) ?? []).filter((one) => !named.has(one));
      for (const one of shared) named.add(one);
      return [...shared, name]
        .map((one) => `<script type="module" fetchpriority="low" src="${folder}${one}"></script>`)
        .join('');
    },
  );
}
