/**
 * Refuses a Node that cannot run TypeScript files, in words. It is CommonJS in plain syntax and
 * preloaded (`node -r`) by the npm scripts, because an older Node would stop at the first `.ts`
 * file with "Unknown file extension" before any line of it ran.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This project needs Node 22.18 or newer; this is ${process.version}.
Run it through npm (npm start, npm test, npm run build): on Linux and Windows \`npm ci\` brings
a Node of its own. On a Mac, or after \`npm ci --omit=optional\`, install Node 22 or 24:
https://nodejs.org/en/download`);
  process.exit(2);
}
