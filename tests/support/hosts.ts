/** Real servers with the built folder on them, at the root or under a path. */

import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { builtDir } from './built-files.ts';
import { freePort } from './free-port.ts';

export interface Host {
  /** With the base and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A server as the guide sets it up. */
interface Kind {
  /** Whether it sends the headers of docs/hosting.md. */
  readonly sendsHeaders: boolean;
  /** Where it is; `null` where this machine does not have it. @param base `/` or `/a/b/c/` */
  start(base: string): Promise<Host | null>;
}

export const hosts: Readonly<Record<string, Kind>> = {
  node: { sendsHeaders: false, start: (base) => serveFolder(builtDir, { base }) },
  python: installed('python3', false, (folder, port) => ({
    command: ['python3', '-m', 'http.server', String(port), '--bind', '127.0.0.1'],
    cwd: folder,
  })),
  nginx: installed('nginx', true, (folder, port, own) => {
    const config = join(own, 'nginx.conf');
    writeFileSync(config, nginxConfig(folder, port, own));
    return { command: ['nginx', '-e', join(own, 'error.log'), '-c', config], cwd: own };
  }),
  caddy: installed('caddy', true, (folder, port, own) => {
    const config = join(own, 'Caddyfile');
    writeFileSync(config, caddyfile(folder, port));
    return { command: ['caddy', 'run', '--config', config, '--adapter', 'caddyfile'], cwd: own };
  }),
  apache: installed('apache2', true, (folder, port, own) => {
    const config = join(own, 'apache.conf');
    writeFileSync(config, apacheConfig(folder, port, own));
    return { command: ['apache2', '-d', own, '-f', config, '-D', 'FOREGROUND'], cwd: own };
  }),
};

/** A server that is a command of its own. */
function installed(command: string, sendsHeaders: boolean, prepare: Prepare): Kind {
  const isHere = () => spawnSync(command, ['-v']).error === undefined;
  return { sendsHeaders, start: async (base) => (isHere() ? run(base, prepare) : null) };
}

const example = (name: string): string => readFileSync(join(root, 'docs', 'hosting', name), 'utf8');

/** The example of the guide, with this machine's port and folder. */
function nginxConfig(folder: string, port: number, own: string): string {
  const server = example('nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/zhaitan;', `root ${folder};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(own, name)};`)
    .join(' ');
  return `daemon off; user root; pid ${join(own, 'pid')}; events {} http { access_log off; ${temporary} ${server} }`;
}

function caddyfile(folder: string, port: number): string {
  const site = example('Caddyfile')
    .replace('example.org {', `http://127.0.0.1:${port} {`)
    .replace('/srv/zhaitan', folder);
  return `{\n\tadmin off\n}\n${site}`;
}

function apacheConfig(folder: string, port: number, own: string): string {
  const modules = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'filter',
    'deflate',
    'headers',
    'setenvif',
  ];
  return [
    `Listen 127.0.0.1:${port}`,
    'ServerName localhost',
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    'TypesConfig /etc/mime.types',
    `PidFile ${join(own, 'pid')}`,
    `ErrorLog ${join(own, 'error.log')}`,
    `DocumentRoot ${folder}`,
    '<Directory "/">',
    'Options FollowSymLinks',
    example('htaccess'),
    '</Directory>',
  ].join('\n');
}

/** What starts a server. @param own a folder for its files */
type Prepare = (
  folder: string,
  port: number,
  own: string,
) => { readonly command: readonly string[]; readonly cwd: string };

/** Runs a server on a free port over a folder in which the built one lies under the base. */
async function run(base: string, start: Prepare): Promise<Host> {
  const own = mkdtempSync(join(tmpdir(), 'host-'));
  const place = join(own, 'www', base);
  mkdirSync(dirname(place.replace(/\/$/u, '')), { recursive: true });
  symlinkSync(builtDir, place.replace(/\/$/u, ''));
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
