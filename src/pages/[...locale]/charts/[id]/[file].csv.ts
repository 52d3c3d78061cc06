/** `<id>.csv` for machines, `<id>.excel.csv` for Excel. */

import type { APIRoute } from 'astro';
import type { Chart } from '../../../../charts/kit/chart.ts';
import { chartPages } from '../../../../components/paths.ts';
import type { Locale } from '../../../../core/figure.ts';
import { currentEdition } from '../../../../edition/load.ts';
import { chartCsv, forExcel } from '../../../../exports/chart-csv.ts';

export const getStaticPaths = async () =>
  (await chartPages()).flatMap(({ params, props }) =>
    [false, true].map((excel) => ({
      params: { ...params, file: params.id + (excel ? '.excel' : '') },
      props: { ...props, excel },
    })),
  );

export const GET: APIRoute = async ({ props }) => {
  const { chart, locale, excel } = props as { chart: Chart; locale: Locale; excel: boolean };
  const csv = chartCsv(chart, await currentEdition(), locale);
  return new Response(excel ? forExcel(csv) : csv);
};
