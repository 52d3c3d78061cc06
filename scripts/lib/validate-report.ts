import type { LeftOut } from '../../src/charts/charts-of.ts';
import type { Locale } from '../../src/core/figure.ts';
import { formatIssue } from '../../src/core/issue.ts';
import type { Proof } from './validate.ts';

/** The terminal's language: Chinese where the locale of messages says so, English elsewhere. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  // POSIX: the first of these that is set and not empty decides.
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const name = LC_ALL || LC_MESSAGES || LANG || '';
  return name.startsWith('zh') ? 'zh' : 'en';
}

/** The proof as lines for people: every issue, then what it comes to. @param ms time it took */
export function* describeProof(proof: Proof, locale: Locale, ms: number): Generator<string> {
  for (const issue of proof.issues) yield formatIssue(issue, locale);
  if (proof.leftOut.length > 0) yield leftOut(proof.leftOut, locale);
  yield proof.ok ? success(proof, locale, ms) : failure(proof, locale);
}

/** One line for all charts that the edition has no figures or no words for; what each lacks is told to programs. */
function leftOut(charts: readonly LeftOut[], locale: Locale): string {
  const n = charts.length;
  const ids = charts.map(({ id }) => id);
  return locale === 'zh'
    ? `没有做的图 ${n} 张，因为没有它们要的数字或词：${ids.join('、')}。`
    : `${n} ${n === 1 ? 'chart is' : 'charts are'} left out for want of figures or words: ${ids.join(', ')}.`;
}

function success({ folder, counts }: Proof, locale: Locale, ms: number): string {
  const { figures, nonFigures, nonFigureNumerals, derived } = counts;
  const time = Math.round(ms);
  return locale === 'zh'
    ? `${folder}：${figures} 个数字、${nonFigures} 行非数字（${nonFigureNumerals} 处）、` +
        `${derived} 个推算数字都对得上，用时 ${time} 毫秒。`
    : `${folder}: ${figures} figures, ${nonFigures} non-figures (${nonFigureNumerals} numerals) and ` +
        `${derived} derived figures hold, proved in ${time} ms.`;
}

function failure({ issues }: Proof, locale: Locale): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const n = issues.length;
  if (locale === 'zh') return `${files} 个文件里有 ${n} 处错误。`;
  return `${n} ${n === 1 ? 'error' : 'errors'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}

/** The proof for programs. Every issue also has its line of text, in the language asked for. */
export function proofAsJson(
  { ok, counts, issues, leftOut: charts }: Proof,
  locale: Locale,
): string {
  const listed = issues.map((issue) => ({ ...issue, message: formatIssue(issue, locale) }));
  return JSON.stringify({ ok, counts, issues: listed, leftOut: charts }, null, 2);
}
