/** How long something took, as people read it. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Runs one step and prints one line: what was done and how long it took, or what failed. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const line = (mark: string) =>
    console.log(`${mark} ${name.padEnd(28)} ${seconds(performance.now() - start)}`);
  try {
    const result = await work();
    line('✓');
    return result;
  } catch (thrown) {
    line('✗');
    throw thrown;
  }
}

/** A line that the next one overwrites, on a terminal; elsewhere only lines that stay are printed. */
export function progress(line: string, stays = false): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${line}${stays ? '\n' : ''}`);
  else if (stays) console.log(line);
}
