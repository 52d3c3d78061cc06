/**
 * A strict Content Security Policy in every page, for hosts that send no headers: nothing from
 * elsewhere, no inline script or style but those that the page was built with, named by their hashes.
 *
 * https://www.w3.org/TR/CSP3/. A policy in a meta element cannot carry `frame-ancestors`; hosts that
 * send headers say that (scripts/lib/host-files.ts).
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isEmbed } from './site-files.ts';

/** Puts the policy into every page of the built folder. Comes last: what it hashes must not change. */
export async function addPolicies(outDir: string): Promise<void> {
  const pages = (await readdir(outDir, { recursive: true })).filter((path) =>
    path.endsWith('.html'),
  );
  await Promise.all(
    pages.map(async (page) => {
      const path = join(outDir, page);
      const html = await readFile(path, 'utf8');
      await writeFile(path, withPolicy(html, isEmbed(page.replaceAll('\\', '/'))));
    }),
  );
}

/**
 * A page with its policy behind its character set, before anything that it rules over.
 * @throws Error for a page that does not begin with its character set
 */
function withPolicy(html: string, framed: boolean): string {
  const charset = /<meta charset="utf-8"\s*\/?>/iu;
  if (!charset.test(html)) throw new Error('A page without <meta charset="utf-8">.');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, framed)}">`;
  return html.replace(charset, (found) => found + policy);
}

/** Scripts that run; structured data does not, and needs no leave. */
const inlineScript = /<script(?![^>]*(?:\ssrc=|"application\/))[^>]*>(.*?)<\/script>/gsu;
const inlineStyle = /<style[^>]*>(.*?)<\/style>/gsu;

/** @param framed whether it is a chart for frames, which carries all it needs and asks for nothing */
function policyOf(html: string, framed: boolean): string {
  const scripts = hashes(html, inlineScript);
  const styles = hashes(html, inlineStyle);
  const own = framed ? [] : ["'self'"];
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'none'"]],
    ['script-src', [...own, ...scripts]],
    ['style-src', [...own, ...styles]],
    ['img-src', [...own, 'data:']],
    ['font-src', framed ? ['data:'] : own],
    ['connect-src', own],
    ['frame-src', own],
    ['base-uri', ["'none'"]],
    ['form-action', own],
  ];
  return rules
    .map(([name, sources]) => `${name} ${sources.length === 0 ? "'none'" : sources.join(' ')}`)
    .join('; ');
}

/** The sources that name inline elements by what stands in them. */
function hashes(html: string, inline: RegExp): string[] {
  const found = [...html.matchAll(inline)].map(([, text = '']) => text);
  return [...new Set(found)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
