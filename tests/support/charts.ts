/** The charts of the edition that is tested. */

import { chartOf, chartsOf } from '../../src/charts/charts-of.ts';
import { currentEdition } from '../../src/edition/load.ts';

const edition = await currentEdition();

export const charts = chartsOf(edition);

/** One of them by its id. @throws RangeError when there is none */
export const chartById = (id: string) => chartOf(id, edition);

const { producer } = edition.meta;

/** How a sentence that stands alone says where: 斋坛, Zhaitan. */
export const placeName = new RegExp(`${producer.zh.slice(0, 2)}|${producer.en.split(' ')[0]}`, 'u');
