/**
 * The shapes of figures.json and charts.json: types for those who write them here, and JSON Schema
 * for those who read them elsewhere. Field names are a contract.
 */

import { z } from 'zod';
import type { Bilingual } from '../core/figure.ts';
import { printedKinds, qualifiers } from '../core/figure.ts';
import { periodsOf } from '../edition/periods.ts';
import type { EditionMeta } from '../edition/tables.ts';
import { fieldMeanings, inBoth, languageMeanings } from './meanings.ts';

const told = <Shape extends z.ZodType>(shape: Shape, meaning: Bilingual): Shape =>
  shape.describe(inBoth(meaning));

/** The same in both languages. */
const pairOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({
    zh: told(shape, languageMeanings.zh),
    en: told(shape, languageMeanings.en),
  });

const text = z.string().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
const place = z.int().nonnegative();
const bound = z.number().nullable();

/** Words that the edition says there are. */
interface Declared {
  readonly chapters: readonly string[];
  readonly periods: readonly string[];
}

/** The ids of an edition's chapters and periods. */
export function declaredWords(meta: EditionMeta): Declared {
  return { chapters: meta.chapters.map(({ id }) => id), periods: [...periodsOf(meta).keys()] };
}

function figureRecordOf({ chapters, periods }: Declared) {
  const printed = z.strictObject({
    id: told(id, fieldMeanings.id),
    kind: told(z.enum(printedKinds), fieldMeanings.kind),
    chapter: told(z.enum(chapters), fieldMeanings.chapter),
    label: told(pairOf(text), fieldMeanings.label),
    value: told(z.number(), fieldMeanings.value),
    unit: told(pairOf(text), fieldMeanings.unit),
    qualifier: told(z.enum(qualifiers), fieldMeanings.qualifier),
    period: told(z.enum(periods), fieldMeanings.period),
    quote: told(text, fieldMeanings.quote),
    start: told(place, fieldMeanings.start),
    end: told(place, fieldMeanings.end),
    interval: told(z.null(), fieldMeanings.interval),
    formula: told(z.null(), fieldMeanings.formula),
    note: told(pairOf(z.string()), fieldMeanings.note),
  });

  const derived = printed.extend({
    kind: told(z.literal('derived'), fieldMeanings.kind),
    period: told(z.null(), fieldMeanings.period),
    quote: told(z.null(), fieldMeanings.quote),
    start: told(z.null(), fieldMeanings.start),
    end: told(z.null(), fieldMeanings.end),
    interval: told(z.tuple([bound, bound]), fieldMeanings.interval),
    formula: told(text, fieldMeanings.formula),
  });

  return z.discriminatedUnion('kind', [
    printed.describe('报告里印着的数字。 A figure that is printed in the report.'),
    derived.describe('由别的数字算出来的。 A figure that is computed from others.'),
  ]);
}

/** A figure as in figures.json. A printed one has no formula or interval, a derived one no quote. */
export type FigureRecord = Readonly<z.output<ReturnType<typeof figureRecordOf>>>;

const reportRecord = z.strictObject({
  title: told(pairOf(text), { zh: '题目。', en: 'Its title.' }),
  producer: told(pairOf(text), { zh: '发布机构。', en: 'Who published it.' }),
  place: told(pairOf(text), { zh: '地方。', en: 'The place that it is about.' }),
  indexNumber: told(text, {
    zh: '政府信息公开的索引号。',
    en: 'Its number in the government’s index.',
  }),
  published: told(z.string().regex(/^\d{4}-\d{2}-\d{2}$/u), {
    zh: '发布日期。',
    en: 'The day of its publication.',
  }),
  reportYear: told(z.int(), { zh: '总结的是哪一年。', en: 'The year that it reports on.' }),
  planYear: told(z.int(), { zh: '计划的是哪一年。', en: 'The year that it plans.' }),
  licence: told(pairOf(text), { zh: '许可。', en: 'The licence.' }),
  length: told(place, {
    zh: '正文的长度，按UTF-16计，start和end也这样数。',
    en: 'The length of its text in UTF-16 units, which start and end count.',
  }),
  text: told(text, { zh: '正文在哪个文件。', en: 'The file that holds its text.' }),
});

/** What figures.json says of the report itself. */
export type ReportRecord = Readonly<z.output<typeof reportRecord>>;

function figuresFile(declared: Declared) {
  return z
    .strictObject({
      report: told(reportRecord, { zh: '报告。', en: 'The report.' }),
      figures: told(z.array(figureRecordOf(declared)), {
        zh: '报告里的数字，照报告的先后；后面是算出来的。',
        en: 'The printed figures in the order of the report, then the derived ones.',
      }),
    })
    .meta({
      title: 'figures.json',
      description: '所有数字，连同原句或公式。 All figures, each with its sentence or formula.',
    });
}

const chartRecordOf = ({ chapters }: Declared) =>
  z.strictObject({
    id: told(id, { zh: '图表的名字，不会改。', en: 'The chart’s name, which stays.' }),
    chapter: told(z.enum(chapters), fieldMeanings.chapter),
    title: told(pairOf(text), { zh: '标题。', en: 'Its headline.' }),
    takeaway: told(pairOf(text), {
      zh: '一句话说它讲了什么。',
      en: 'What it tells, in a sentence.',
    }),
    alt: told(pairOf(text), { zh: '替代文字。', en: 'Its alternative text.' }),
    figures: told(z.array(id), { zh: '图里的数字的id。', en: 'The ids of the figures it shows.' }),
    page: told(pairOf(text), {
      zh: '它的网页，地址从网站的根算起。',
      en: 'Its page, relative to the site’s root.',
    }),
    embed: told(pairOf(text), {
      zh: '嵌入用的网页，地址从网站的根算起。',
      en: 'Its frame for other pages, relative to the site’s root.',
    }),
    files: told(
      pairOf(
        z.strictObject({
          svg: told(text, { zh: '矢量图。', en: 'The drawing.' }),
          png: told(text, { zh: '图片。', en: 'The picture.' }),
          poster: told(text, {
            zh: '竖的图片，带二维码。',
            en: 'The upright picture with a QR code.',
          }),
          csv: told(text, { zh: '它的数字。', en: 'Its figures.' }),
          excel: told(text, { zh: '它的数字，给Excel用。', en: 'Its figures for Excel.' }),
        }),
      ),
      {
        zh: '它的文件，地址从网站的根算起。',
        en: 'It as files, relative to the site’s root.',
      },
    ),
    height: told(pairOf(z.record(z.string().regex(/^\d+$/u), z.int().positive())), {
      zh: '嵌入时的高度，按宽度分；都以CSS像素计。',
      en: 'The height of its frame by the width, both in CSS pixels.',
    }),
  });

/** A chart as in charts.json; addresses are relative to the site's root, heights in CSS pixels. */
export type ChartRecord = Readonly<z.output<ReturnType<typeof chartRecordOf>>>;

const chartsFile = (declared: Declared) =>
  z
    .strictObject({
      charts: told(z.array(chartRecordOf(declared)), {
        zh: '所有图表，照报道的先后。',
        en: 'All charts in the order of the story.',
      }),
    })
    .meta({
      title: 'charts.json',
      description:
        '所有图表：标题、数字、网页和文件。 All charts: words, figures, pages and files.',
    });

/** JSON Schema, draft 2020-12, of the files that have one. */
export const jsonSchemas = {
  figuresSchema: (meta: EditionMeta) => jsonSchema(figuresFile(declaredWords(meta))),
  chartsSchema: (meta: EditionMeta) => jsonSchema(chartsFile(declaredWords(meta))),
} as const;

/** Zod bounds whole numbers by what JavaScript can count, which says nothing of the data. */
const jsonSchema = (shape: z.ZodType) =>
  z.toJSONSchema(shape, {
    override: ({ jsonSchema: schema }) => {
      if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
      if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
    },
  });
