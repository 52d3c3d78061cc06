import { extname } from 'node:path';

/**
 * Types of the text files a site publishes. Without the charset a browser reads Chinese in a
 * CSV or TXT as it pleases; hosts are told the same in `_headers`.
 */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '': 'text/plain',
};

/** The type to send a text file with; nothing for binary files. */
export function textContentType(path: string): string | undefined {
  const type = TEXT_TYPES[extname(path)];
  return type && `${type}; charset=utf-8`;
}
