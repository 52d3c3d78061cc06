import { folderName, requireBuiltSite } from './built-site.ts';
import { errorCode, Failure } from './failure.ts';
import { watchInterrupt } from './interrupt.ts';
import { distDir } from './paths.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { recoverSwap } from './swap-folder.ts';

const DEFAULT_PORT = 4321;

/** How many ports are tried after a taken one. */
const TRIES = 100;

async function serveOnFreePort(
  folder: string,
  wanted: number,
  host?: string,
): Promise<ServedFolder> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    try {
      return await serveFolder(folder, host === undefined ? { port } : { port, host });
    } catch (thrown) {
      if (errorCode(thrown) !== 'EADDRINUSE') throw thrown;
    }
  }
  throw new Failure(`Ports ${wanted} to ${wanted + TRIES - 1} are all taken: name one by --port.`);
}

/** Serves a built folder on the wanted port or the next free one, until it is told to stop. */
export async function serveSite(
  options: { folder?: string; port?: number; host?: string | undefined } = {},
): Promise<void> {
  const { folder = distDir, port = DEFAULT_PORT, host } = options;
  const interrupt = watchInterrupt();
  try {
    await recoverSwap(folder);
    await requireBuiltSite(folder);
    const served = await serveOnFreePort(folder, port, host);
    const taken = served.port === port ? '' : `Port ${port} is taken. `;
    console.log(`${taken}Serving ${folderName(folder)} on ${served.url} (Ctrl-C stops it)`);
    const { promise, resolve } = Promise.withResolvers<void>();
    interrupt.signal.addEventListener('abort', () => resolve());
    if (interrupt.signal.aborted) resolve();
    await promise;
    await served.close();
  } finally {
    interrupt.dispose();
  }
}
