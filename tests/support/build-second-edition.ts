/**
 * Makes an edition as its next editor does, by the commands of docs/new-edition.md, and builds and
 * serves its site, once for all tests of it.
 */

import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ProjectCopy, terminal } from './project-copy.ts';
import { secondProject, secondSite } from './second-edition.ts';
import { whileServing } from './shell.ts';

export default async function setup(): Promise<void> {
  await rm(dirname(secondProject), { recursive: true, force: true });
  await mkdir(secondProject, { recursive: true });
  const project = new ProjectCopy(secondProject);
  const { code, said } = await project.shell('npm run new:edition -- DIR');
  if (code !== 0) throw new Error(said);
  const options = { cwd: secondProject, env: terminal };
  await whileServing('npm start -- --edition DIR', options, async (url) => {
    const answer = await fetch(url);
    const html = await answer.text();
    if (answer.status !== 200 || !html.includes('虚构')) {
      throw new Error(`${url} answers ${answer.status}:\n${html.slice(0, 500)}`);
    }
  });
  await cp(join(secondProject, 'dist'), secondSite, { recursive: true });
}
