/** Real servers with the built folder on them, at the root or under a path. */

import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeTwinsOf } from '../../scripts/lib/compress.ts';
import { root } from '../../scripts/lib/paths.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { builtDir, builtFiles } from './built-files.ts';
import { freePort } from './free-port.ts';

interface Host {
  /** With the base and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A server, as the guide sets it up or bare. */
interface Kind {
  /** Whether it sends the headers of docs/hosting.md. */
  readonly sendsHeaders: boolean;
  /** What it sends a file's twin as, where there is one (`npm run compress`). */
  readonly twins?: 'br' | 'gzip';
  /** Where it is; `null` where this machine does not have it. @param base `/` or `/a/b/c/` */
  start(base: string): Promise<Host | null>;
}

/** A file of the built site that has compressed twins on every one of these hosts but Node's. */
export const twinned = 'data/figures.csv';

export const hosts: Readonly<Record<string, Kind>> = {
  node: { sendsHeaders: false, start: (base) => serveFolder(builtDir, { base }) },
  python: {
    sendsHeaders: false,
    start: installed('python3', (folder, port) => ({
      command: ['python3', '-m', 'http.server', String(port), '--bind', '127.0.0.1'],
      cwd: folder,
    })),
  },
  nginx: {
    sendsHeaders: true,
    twins: 'gzip',
    start: nginx((folder, port) =>
      example('nginx.conf')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/zhaitan;', `root ${folder};`),
    ),
  },
  'nginx, bare': {
    sendsHeaders: false,
    start: nginx(
      (folder, port) =>
        `include /etc/nginx/mime.types; server { listen 127.0.0.1:${port}; root ${folder}; }`,
    ),
  },
  caddy: {
    sendsHeaders: true,
    twins: 'br',
    start: caddy((folder, port) =>
      example('Caddyfile')
        .replace('example.org {', `http://127.0.0.1:${port} {`)
        .replace('/srv/zhaitan', folder),
    ),
  },
  'caddy, bare': {
    sendsHeaders: false,
    start: caddy((folder, port) => `http://127.0.0.1:${port} {\nroot * ${folder}\nfile_server\n}`),
  },
  apache: { sendsHeaders: true, twins: 'br', start: apache(example('htaccess')) },
  'apache, bare': { sendsHeaders: false, start: apache('DirectoryIndex index.html') },
};

/** A server that is a command of its own. */
function installed(command: string, prepare: Prepare): Kind['start'] {
  const isHere = () => spawnSync(command, ['-v']).error === undefined;
  return async (base) => (isHere() ? run(base, prepare) : null);
}

/** An example of the guide. */
function example(name: string): string {
  return readFileSync(join(root, 'docs', 'hosting', name), 'utf8');
}

/** What a server serves: a folder, on a port. */
type Site = (folder: string, port: number) => string;

function nginx(site: Site): Kind['start'] {
  return installed('nginx', (folder, port, own) => {
    const config = join(own, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(own, name)};`)
      .join(' ');
    const global = `daemon off; user root; pid ${join(own, 'pid')}; events {}`;
    writeFileSync(config, `${global} http { access_log off; ${temporary} ${site(folder, port)} }`);
    return { command: ['nginx', '-e', join(own, 'error.log'), '-c', config], cwd: own };
  });
}

function caddy(site: Site): Kind['start'] {
  return installed('caddy', (folder, port, own) => {
    const config = join(own, 'Caddyfile');
    writeFileSync(config, `{\n\tadmin off\n}\n${site(folder, port)}`);
    return { command: ['caddy', 'run', '--config', config, '--adapter', 'caddyfile'], cwd: own };
  });
}

/** @param htaccess what stands in the folder's own file */
function apache(htaccess: string): Kind['start'] {
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers'];
  return installed('apache2', (folder, port, own) => {
    const config = join(own, 'apache.conf');
    const lines = [
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      ...[...modules, 'setenvif', 'rewrite'].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      ),
      'TypesConfig /etc/mime.types',
      `PidFile ${join(own, 'pid')}`,
      `ErrorLog ${join(own, 'error.log')}`,
      `DocumentRoot ${folder}`,
      `<Directory "${folder}">`,
      'Options FollowSymLinks',
      htaccess,
      '</Directory>',
    ];
    writeFileSync(config, lines.join('\n'));
    return { command: ['apache2', '-d', own, '-f', config, '-D', 'FOREGROUND'], cwd: own };
  });
}

/** What starts a server. @param own a folder for its files */
type Prepare = (
  folder: string,
  port: number,
  own: string,
) => { readonly command: readonly string[]; readonly cwd: string };

/** Puts the built files into a folder: by links, as it is forty megabytes, where the disk is the same. */
function putSite(place: string): void {
  for (const path of builtFiles) {
    const [from, to] = [join(builtDir, path), join(place, path)];
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

/** Runs a server on a free port over a folder in which a copy of the built one lies under the base. */
async function run(base: string, start: Prepare): Promise<Host> {
  const own = mkdtempSync(join(tmpdir(), 'host-'));
  const place = join(own, 'www', base);
  putSite(place);
  await writeTwinsOf(join(place, twinned));
  const port = await freePort();
  const { command, cwd } = start(join(own, 'www'), port, own);
  const [name = '', ...args] = command;
  const child = spawn(name, args, { cwd, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}${base}`;
  await answering(url, child);
  return {
    url,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** Asks until the server answers. @throws Error when it has ended, or never does */
async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`${child.spawnfile} does not answer at ${url}`);
}
