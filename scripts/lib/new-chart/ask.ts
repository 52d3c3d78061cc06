import { chartsOf } from '../../../src/charts/charts-of.ts';
import { figuresInText } from '../../../src/charts/kit/chart.ts';
import { figuresInProse } from '../../../src/content/check.ts';
import { storyChapters } from '../../../src/content/prose.ts';
import type { Bilingual, Chapter, PrintedFigure } from '../../../src/core/figure.ts';
import type { Issue } from '../../../src/core/issue.ts';
import { nearest } from '../../../src/core/nearest.ts';
import { variantsOf } from '../../../src/dev/drawings.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { camelCase } from './camel-case.ts';

/** What `new:chart` was asked for, as typed. */
export interface Asked {
  readonly id: string | undefined;
  readonly figures: readonly string[] | undefined;
  readonly chapter: string | undefined;
}

/** What it comes to. */
export interface NewChart {
  readonly id: string;
  readonly chapter: Chapter;
  readonly figures: readonly PrintedFigure[];
}

/** As an address, a folder, a file's name, and in camel case a constant. */
const chartId = /^[a-z]+(?:-[a-z0-9]+)*$/u;
/** A page beside those of charts; names that its files import; words of the language. */
const reservedIds: ReadonlySet<string> = new Set(
  (
    'kit blocks cells chart-by-id charts design-chart designs dots grid-height line sizes ' +
    'await break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for function if implements import in instanceof interface let new null package ' +
    'private protected public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** Whether its address, its constant or its snapshots would be those of another. */
function isTaken(id: string, edition: Edition): boolean {
  const charts = chartsOf(edition);
  const constants = charts.map((chart) => camelCase(chart.id));
  const snapshots = charts.flatMap(variantsOf).map(({ name }) => name);
  return reservedIds.has(id) || constants.includes(camelCase(id)) || snapshots.includes(id);
}

/** More than these make a table, not a drawing. */
const mostByDefault = 2;

/** Completes what was asked for from the data, or tells everything that is wrong with it. */
export function understand(
  asked: Asked,
  edition: Edition,
): { readonly chart: NewChart } | { readonly issues: readonly Issue[] } {
  const issues = [...idIssues(asked.id, edition), ...chapterIssues(asked.chapter, edition)];
  const named = (asked.figures ?? []).map((id) => edition.printed.find((one) => one.id === id));
  issues.push(...(asked.figures ?? []).flatMap((id, at) => figureIssues(id, named[at], edition)));
  const figures =
    asked.figures === undefined ? nextFigures(asked.chapter, edition) : named.filter(isKnown);
  if (figures.length === 0 && issues.length === 0) issues.push(nothingLeft(asked.chapter));
  const chapter = storyChapters(edition.meta).find(
    (one) => one === (asked.chapter ?? figures[0]?.chapter),
  );
  if (chapter === undefined && issues.length === 0)
    issues.push(untold(figures[0]?.chapter ?? '', edition));
  if (issues.length > 0 || chapter === undefined || asked.id === undefined) return { issues };
  return { chart: { id: asked.id, chapter, figures: [...new Set(figures)] } };
}

const isKnown = (figure: PrintedFigure | undefined): figure is PrintedFigure =>
  figure !== undefined;

function idIssues(id: string | undefined, edition: Edition): Issue[] {
  if (id === undefined || !chartId.test(id)) {
    return [
      issue('chart-id', '<id>', id ?? '', {
        expected: {
          zh: '小写字母、数字和连字符，如 street-lamps',
          en: 'lower-case letters, digits and hyphens, like street-lamps',
        },
        hint: {
          zh: '它是文件夹、网址和文件名，定了就不改。',
          en: 'It is folder, address and file name, and permanent.',
        },
      }),
    ];
  }
  if (!isTaken(id, edition)) return [];
  return [
    issue('chart-id-taken', '<id>', id, {
      expected: { zh: '还没有用过的 id', en: 'an id that is not taken' },
      hint: {
        zh: '有图、图的一步，或者代码里的词用着它。',
        en: 'A chart, a state of one, or a word of the code has it.',
      },
    }),
  ];
}

function chapterIssues(chapter: string | undefined, edition: Edition): Issue[] {
  if (chapter === undefined || storyChapters(edition.meta).some((one) => one === chapter))
    return [];
  return [untold(chapter, edition)];
}

const untold = (chapter: string, { meta }: Edition): Issue =>
  issue('chart-chapter', '--chapter', chapter, {
    expected: {
      zh: `以下之一：${storyChapters(meta).join('、')}`,
      en: `one of ${storyChapters(meta).join(', ')}`,
    },
    hint: {
      zh: '图放在故事的一章里。',
      en: 'A chart has its place in a chapter of the story.',
    },
  });

function figureIssues(id: string, figure: PrintedFigure | undefined, edition: Edition): Issue[] {
  if (figure !== undefined) return [];
  const near = nearest(
    id,
    edition.printed.map((one) => one.id),
  );
  return [
    issue('chart-figure-unknown', '--figures', id, {
      expected: {
        zh: 'figures.csv 里的 id',
        en: 'an id of figures.csv',
      },
      hint:
        near === undefined
          ? { zh: '用逗号隔开。', en: 'Separate ids by commas.' }
          : { zh: `是 ${near} 吗？`, en: `Is it ${near}?` },
    }),
  ];
}

const nothingLeft = (chapter: string | undefined): Issue =>
  issue('chart-without-figure', '--figures', '', {
    expected: { zh: '至少一个数字', en: 'at least one figure' },
    hint: {
      zh: `${chapter ?? '每一章'}的数字都已经画了：用 --figures 说画哪几个。`,
      en: `All figures of ${chapter ?? 'every chapter'} are drawn: name some with --figures.`,
    },
  });

/**
 * The first figures of a chapter, or of the first chapter that has any, which no chart draws yet.
 * Those that are kept out of charts and prose for a reason are left where they are.
 */
function nextFigures(chapter: string | undefined, edition: Edition): PrintedFigure[] {
  const charts = chartsOf(edition);
  const drawn = new Set(charts.flatMap(({ figures }) => figures));
  const named = new Set([...charts.flatMap(figuresInText), ...figuresInProse(edition.meta)]);
  const left = edition.printed.filter(({ id }) => !drawn.has(id) && named.has(id));
  const of = storyChapters(edition.meta).find(
    (one) => one === chapter || (chapter === undefined && left.some((it) => it.chapter === one)),
  );
  return left.filter((one) => one.chapter === of).slice(0, mostByDefault);
}

function issue(
  check: string,
  column: string,
  found: string,
  { expected, hint }: { readonly expected: Bilingual; readonly hint: Bilingual },
): Issue {
  return { check, file: 'new:chart', row: 0, column, found, expected, hint };
}
