import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../edition/load.ts';
import { dataFiles } from '../../exports/data-files.ts';
import { dataFileInfo } from '../../exports/data-list.ts';

export const getStaticPaths = (() =>
  dataFileInfo.map(({ file }) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' }, site, url }) => {
  const files = await dataFiles(await currentEdition(), new URL(site ?? url));
  return new Response(files.get(file));
};
