/** ZIP archives whose bytes depend on nothing but what is in them. */

import { zipSync } from 'fflate';

/**
 * Packs files in the order given.
 * @param files contents by path
 * @param day as ISO 8601 writes it: the time of all of them, at noon
 */
export function archive(
  files: ReadonlyMap<string, Uint8Array>,
  day: string,
): Uint8Array<ArrayBuffer> {
  // ZIP tells the time of no zone, and fflate takes that of this machine: a date given by its
  // parts reads the same everywhere, and noon is there on every day.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}
