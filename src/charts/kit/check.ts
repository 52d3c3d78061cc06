/** Refuses dishonest charts: mixed units, unstated wholes, unmarked bounds; and unreadable ones. */

import type { Figure } from '../../core/figure.ts';
import { isPrinted, locales } from '../../core/figure.ts';
import type { Issue } from '../../core/issue.ts';
import { isIt } from '../../core/nearest.ts';
import type { CheckName } from '../../edition/check-names.ts';
import type { Names } from '../../edition/checks/texts.ts';
import { textFaults } from '../../edition/checks/texts.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Chart, Panel } from './chart.ts';
import { panelFigures } from './chart.ts';
import { checkDrawings, placeIn } from './check-drawings.ts';
import { isLabel, textEntries } from './wording.ts';

type Problem = Pick<Issue, 'check' | 'column' | 'found' | 'expected'> & { hint?: Issue['hint'] };

const noHint = { zh: '', en: '' };

/**
 * Everything wrong with one chart. Files of the edition are named without the folder's path.
 * @param edition what it draws; `null` while the data is wrong, when only words, ids and quantities are checked
 */
export function checkChart(chart: Chart, edition: Edition | null, names: Names): Issue[] {
  const unknown = chart.figures.filter((id) => !names.figures.has(id));
  const words = checkWords(chart, names);
  const empty = chart.figures.length + chart.counts.length === 0;
  const problems = [
    ...unknown.map((id) => unknownFigure(id, chart, names)),
    ...(empty ? [noFigure(chart)] : []),
    ...chart.panels.flatMap((panel) => checkPanel(panel, edition, names)),
  ];
  const located = problems.map((problem) => ({
    hint: noHint,
    ...problem,
    ...placeIn(chart, problem.column),
  }));
  const drawable =
    edition !== null &&
    unknown.length === 0 &&
    !empty &&
    !words.some(({ key, issue }) => isLabel(key) && unbindable.has(issue.check));
  return [
    ...words.map(({ issue }) => issue),
    ...located,
    ...(drawable ? checkDrawings(chart, edition) : []),
  ];
}

/** What is wrong with words that cannot be drawn: it is told once, and not for each drawing again. */
const unbindable: ReadonlySet<string> = new Set<CheckName>([
  'text-braces',
  'text-figure-unknown',
  'text-count-unknown',
  'text-term-unknown',
]);

/** Where a chart says what it draws: in code, or in edition.json. */
const figuresOf = ({ declared }: Chart) => (declared === undefined ? 'panels' : 'figures');

const unknownFigure = (id: string, chart: Chart, names: Names): Problem => ({
  check: 'chart-figure-unknown',
  column: figuresOf(chart),
  found: id,
  expected: { zh: '数据里有的 id', en: 'an id that is in the data' },
  hint: isIt(id, [...names.figures.keys()]),
});

const noFigure = (chart: Chart): Problem => ({
  check: 'chart-without-figure',
  column: figuresOf(chart),
  found: '',
  expected: { zh: '至少一个数字', en: 'at least one figure' },
});

/** Something wrong with the words of a key. */
interface WordIssue {
  readonly key: string;
  readonly issue: Issue;
}

/** The words of a chart bind their numbers; each is told where the edition has it. */
function checkWords(chart: Chart, names: Names): WordIssue[] {
  return locales.flatMap((locale) =>
    textEntries(chart.text[locale]).flatMap(([key, template]) =>
      textFaults(template, locale, names).map((fault) => ({
        key,
        issue: { ...fault, ...chart.placeOf(key, locale) },
      })),
    ),
  );
}

/** One panel, one quantity; parts within a whole that somebody states. */
function checkPanel(panel: Panel, edition: Edition | null, names: Names): Problem[] {
  const ids = panelFigures(panel);
  const known = ids.flatMap((id) => names.figures.get(id)?.quantity ?? []);
  const quantities = [...new Set(known)];
  const problems: Problem[] = [];
  if (panel.relation !== 'single' && quantities.length > 1) {
    problems.push({
      check: 'chart-mixed-units',
      column: panel.relation,
      found: quantities.join(', '),
      expected: { zh: '一种量', en: 'one quantity' },
      hint: { zh: '不同的单位要分开画。', en: 'Give each unit a panel of its own.' },
    });
  }
  if (panel.relation === 'single' && panel.figures.length !== 1) {
    problems.push({
      check: 'chart-single',
      column: panel.relation,
      found: panel.figures.join(', '),
      expected: { zh: '一个数字', en: 'one figure' },
    });
  }
  if (
    edition !== null &&
    panel.relation === 'whole-and-part' &&
    ids.every((id) => names.figures.has(id))
  ) {
    const [whole, ...parts] = ids.map((id) => edition.figure(id));
    if (whole !== undefined) problems.push(...checkWhole(panel, whole, parts, edition));
  }
  return problems;
}

const inBase = (figure: Figure): number => (figure.interval.low ?? 0) * figure.unit.base;

function checkWhole(
  panel: Extract<Panel, { relation: 'whole-and-part' }>,
  whole: Figure,
  parts: readonly Figure[],
  edition: Edition,
): Problem[] {
  const problems: Problem[] = [];
  const sum = parts.reduce((total, part) => total + inBase(part), 0);
  const most = (whole.interval.high ?? Number.POSITIVE_INFINITY) * whole.unit.base;
  if (parts.length === 0 || sum > most * (1 + 1e-9)) {
    problems.push({
      check: 'chart-parts-exceed-whole',
      column: panel.relation,
      found: `${sum} > ${most}`,
      expected: { zh: '不大于整体的部分', en: 'parts no larger than their whole' },
    });
  }
  // 其中 between the whole and its part, in one sentence, is how the report states one.
  const printed = parts.filter(isPrinted);
  const stated =
    isPrinted(whole) &&
    printed.length > 0 &&
    printed.every((part) =>
      /^[^。]*其中[^。]*$/u.test(edition.report.slice(whole.end, part.start)),
    );
  if (panel.basis === 'stated' && !stated) {
    problems.push({
      check: 'chart-whole-unstated',
      column: panel.relation,
      found: `${whole.id} ⊃ ${parts.map(({ id }) => id).join(', ')}`,
      expected: { zh: '报告里写着“其中”的部分', en: 'a part that the report states with 其中' },
      hint: {
        zh: '不是报告说的，就写 basis: convention 或 inference，并在注里说明。',
        en: 'If the report does not say so, the basis is a convention or an inference, and a note says it.',
      },
    });
  }
  return problems;
}
