import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import { textContentType } from './content-types.ts';
import { errorCode } from './failure.ts';
import { immutable, isImmutable } from './host-files.ts';

export interface ServeOptions {
  /** 0, the default, is any free one. */
  readonly port?: number;
  /** The path the folder stands under, as `/a/b/c/`: outside it nothing is found. */
  readonly base?: string;
  /** As a CDN: text compressed, as fast as they do it, and what never changes under its name kept. */
  readonly cdn?: boolean;
  /** Only this machine, by default. `0.0.0.0` lets a phone on the same network in. */
  readonly host?: string;
}

export interface ServedFolder {
  /** With the base and a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Both loopback addresses: browsers take either for `localhost`, and so may another server. */
const LOOPBACKS = ['127.0.0.1', '::1'];

const compress = promisify(brotliCompress);

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function listen(handler: Handler, port: number, host: string): Promise<Server> {
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  const server = createServer(handler);
  server.once('error', reject);
  server.listen(port, host, () => resolve(server));
  return promise;
}

function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  return promise;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Listens on every host with one port; a machine without IPv6 does without `::1`. */
async function listenOnAll(handler: Handler, port: number, hosts: string[]): Promise<Server[]> {
  const servers: Server[] = [];
  try {
    for (const host of hosts) {
      const known = servers[0] ? portOf(servers[0]) : port;
      try {
        servers.push(await listen(handler, known, host));
      } catch (thrown) {
        const absent = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(errorCode(thrown) ?? '');
        if (!absent || servers.length === 0) throw thrown;
      }
    }
    return servers;
  } catch (thrown) {
    await Promise.all(servers.map(close));
    throw thrown;
  }
}

const setAll = (response: ServerResponse, headers: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/** Answers as a plain static host does: directories by their index.html, nothing guessed. */
function staticHost(dir: string, base: string, cdn: boolean): Handler {
  // `dev` looks at the disk for each request: the folder may be built anew while it is served.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, path) {
      const type = textContentType(path);
      if (type) response.setHeader('Content-Type', type);
      if (cdn && isImmutable(path)) setAll(response, immutable);
    },
  });

  async function notFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await readFile(join(dir, '404.html')).catch(() => undefined);
    const type = textContentType(page ? '404.html' : '404.txt');
    response.writeHead(404, type ? { 'Content-Type': type } : {});
    response.end(request.method === 'HEAD' ? undefined : (page ?? 'Not found\n'));
  }

  /** True for a directory named without its slash, from where relative links would miss. */
  async function lacksSlash(path: string): Promise<boolean> {
    const target = join(dir, path);
    if (path.endsWith('/') || !target.startsWith(dir + sep)) return false;
    const found = await stat(target).catch(() => undefined);
    return found?.isDirectory() ?? false;
  }

  /** Sends a text file with brotli where the browser takes it. @returns whether it was sent */
  async function sentCompressed(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const [file, type] = [join(dir, path), textContentType(path)];
    const takes = /\bbr\b/u.test(String(request.headers['accept-encoding']));
    if (type === undefined || !takes || !file.startsWith(dir + sep)) return false;
    const content = await readFile(file).catch(() => undefined);
    if (content === undefined) return false;
    if (isImmutable(path)) setAll(response, immutable);
    const sent = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'br',
      'Content-Length': sent.length,
      Vary: 'Accept-Encoding',
    });
    response.end(request.method === 'HEAD' ? undefined : sent);
    return true;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const slashed = `${pathname}/`;
    const inside = pathname.startsWith(base);
    const path = inside ? pathname.slice(base.length - 1) : '';
    if (slashed === base || (inside && (await lacksSlash(decode(path))))) {
      response.writeHead(301, { Location: slashed + search }).end();
      return;
    }
    if (!inside) {
      await notFound(request, response);
      return;
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    if (cdn && (await sentCompressed(decode(request.url), request, response))) return;
    files(request, response, () => void notFound(request, response));
  }

  return (request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      response.destroy(thrown instanceof Error ? thrown : undefined);
    });
  };
}

/** The path as it is called on disk; unreadable escapes stay as they are and find nothing. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Serves a folder until closed; rejects with EADDRINUSE if the port is taken. The tests serve
 * the built site by it too, under a path and on a free port.
 */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<ServedFolder> {
  const { port = 0, base = '/', host, cdn = false } = options;
  const servers = await listenOnAll(
    staticHost(resolve(folder), base, cdn),
    port,
    host ? [host] : LOOPBACKS,
  );
  const [first] = servers;
  if (!first) throw new Error('no address to listen on');
  const bound = portOf(first);
  return {
    url: `http://${host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'}:${bound}${base}`,
    port: bound,
    async close() {
      await Promise.all(servers.map(close));
    },
  };
}
