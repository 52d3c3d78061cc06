/**
 * The formulas of derived figures: `+ - * /`, brackets, ids of figures, powers of ten for changing
 * units, and five functions. Grammar and precedence are those of school arithmetic; the parser is a
 * recursive descent over it.
 *
 *   base(part, rate)  the one whole number n for which part / n rounds to the printed rate (%)
 *   fits(part, rate)  how many such whole numbers there are
 *   count("…", "…")   how many of these names there are, each found in the report
 *   floor(x) ceil(x)  the whole number below or above
 *
 * Ids contain hyphens: a minus between two of them needs spaces around it.
 */

import { BilingualError } from './bilingual-error.ts';
import type { Interval } from './interval.ts';
import { add, divide, isPoint, multiply, point, subtract, tidy } from './interval.ts';

export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'name'; readonly text: string }
  | { readonly type: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | {
      readonly type: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

type Operator = '+' | '-' | '*' | '/';
const functionNames = ['base', 'fits', 'count', 'floor', 'ceil'] as const;
type FunctionName = (typeof functionNames)[number];

/** What is wrong with a formula, and where in it. */
export class FormulaError extends BilingualError {
  override readonly name = 'FormulaError';
}

const fail = (zh: string, en: string): never => {
  throw new FormulaError({ zh, en });
};

/** Longer formulas are refused: nobody can check them, and brackets nest no deeper than this. */
const longest = 500;

const token = /\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(\d+(?:\.\d+)?)|"([^"]*)"|([-+*/(),]))/uy;

type Token =
  | { readonly type: 'word' | 'number' | 'name'; readonly text: string }
  | { readonly type: 'symbol'; readonly text: string };

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const at = token.lastIndex;
    const match = token.exec(source);
    const [, word, number, name, symbol] = match ?? unreadable(source.slice(at).trim());
    if (word !== undefined) tokens.push({ type: 'word', text: word });
    else if (number !== undefined) tokens.push({ type: 'number', text: number });
    else if (name !== undefined) tokens.push({ type: 'name', text: name });
    else tokens.push({ type: 'symbol', text: symbol ?? '' });
  }
  return tokens;
}

const unreadable = (rest: string): never =>
  fail(`从“${rest}”起读不懂`, `unreadable from “${rest}”`);

/** Parses a formula. @throws FormulaError naming the part that cannot be read */
export function parseFormula(source: string): Expression {
  if (source.length > longest)
    fail(`公式超过 ${longest} 个字符`, `longer than ${longest} characters`);
  const tokens = tokenize(source);
  let next = 0;
  const take = (symbol: string): boolean => {
    const found = tokens[next]?.type === 'symbol' && tokens[next]?.text === symbol;
    if (found) next += 1;
    return found;
  };
  const rest = (): string => {
    const left = tokens.slice(next).map(({ type, text }) => (type === 'name' ? `"${text}"` : text));
    return left.join(' ');
  };
  const missing = (zh: string, en: string): never => {
    const left = rest();
    return left === ''
      ? fail(`末尾缺${zh}`, `${en} expected at the end`)
      : fail(`“${left}”前面缺${zh}`, `${en} expected before “${left}”`);
  };
  const need = (symbol: string): void => {
    if (!take(symbol)) missing(`“${symbol}”`, `“${symbol}”`);
  };

  const operand = (): Expression => {
    if (take('(')) {
      const inner = sum();
      need(')');
      return inner;
    }
    const current = tokens[next];
    if (current === undefined || current.type === 'symbol') {
      return missing('一个数字的 id', 'a figure');
    }
    next += 1;
    if (current.type === 'number') return { type: 'number', value: powerOfTen(current.text) };
    if (current.type === 'name') return { type: 'name', text: current.text };
    return take('(') ? callOf(current.text) : { type: 'figure', id: current.text };
  };
  const callOf = (word: string): Expression => {
    const name =
      functionNames.find((known) => known === word) ??
      fail(`没有函数“${word}”`, `no function “${word}”`);
    const args = [sum()];
    while (take(',')) args.push(sum());
    need(')');
    const wanted = arity[name];
    if (wanted !== null && args.length !== wanted) {
      fail(
        `${name}() 要 ${wanted} 个参数，写了 ${args.length} 个`,
        `${name}() takes ${wanted}, not ${args.length}`,
      );
    }
    return { type: 'call', name, args };
  };
  const chain = (operators: readonly Operator[], part: () => Expression): Expression => {
    let left = part();
    for (;;) {
      const operator = operators.find((symbol) => take(symbol));
      if (operator === undefined) return left;
      left = { type: 'binary', operator, left, right: part() };
    }
  };
  const product = (): Expression => chain(['*', '/'], operand);
  const sum = (): Expression => chain(['+', '-'], product);

  const expression = sum();
  if (next < tokens.length) fail(`多出“${rest()}”`, `unexpected “${rest()}”`);
  return expression;
}

/** How many arguments a function takes; `null` for any number. */
const arity: Readonly<Record<FunctionName, number | null>> = {
  base: 2,
  fits: 2,
  count: null,
  floor: 1,
  ceil: 1,
};

/** Only 1, 10, 100 … may be typed: any other number is a figure or a reference, with a source. */
function powerOfTen(text: string): number {
  if (!/^10*$/u.test(text)) {
    fail(
      `数 ${text} 是手写的；在 references.csv 里给它一行，再写它的 id`,
      `the number ${text} is typed; give it a row in references.csv and name it`,
    );
  }
  return within(Number(text));
}

/** Results from here on are refused: `tidy` would take their last whole digits for noise. */
const tooLarge = 1e14;

/** A number that can be calculated with. @throws FormulaError for one that is too large */
function within(value: number): number {
  return Math.abs(value) < tooLarge ? value : fail('结果大到算不准', 'too large to calculate with');
}

/** An expression and everything in it. */
export function* parts(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.type === 'binary') {
    yield* parts(expression.left);
    yield* parts(expression.right);
  } else if (expression.type === 'call') {
    for (const argument of expression.args) yield* parts(argument);
  }
}

/** The ids that an expression names, each once, in its order. */
export function figureIds(expression: Expression): string[] {
  const ids = Array.from(parts(expression)).flatMap((part) =>
    part.type === 'figure' ? [part.id] : [],
  );
  return [...new Set(ids)];
}

/** Whether an expression takes nothing from the data or the report. */
export function isConstant(expression: Expression): boolean {
  return Array.from(parts(expression)).every(({ type }) => type !== 'figure' && type !== 'name');
}

/** The values an expression can have, and the one its printed inputs give. */
export interface Evaluation {
  readonly interval: Interval;
  readonly middle: number;
}

export interface Scope {
  /** The value and interval of a figure. @throws when there is none of that id */
  figure(id: string): Evaluation;
  /** Whether the report has these words: `count` proves its names with it. */
  inReport(words: string): boolean;
}

/** Evaluates a parsed formula. @throws FormulaError | IntervalError when it has no value */
export function evaluate(expression: Expression, scope: Scope): Evaluation {
  switch (expression.type) {
    case 'number':
      return { interval: point(expression.value), middle: expression.value };
    case 'figure':
      return scope.figure(expression.id);
    case 'name':
      return fail(
        `名字“${expression.text}”只能写在 count() 里`,
        `the name “${expression.text}” stands outside count()`,
      );
    case 'binary':
      return operate(
        expression.operator,
        evaluate(expression.left, scope),
        evaluate(expression.right, scope),
      );
    case 'call':
      return call(expression.name, expression.args, scope);
  }
}

const operations = {
  '+': { bounds: add, of: (a: number, b: number) => a + b },
  '-': { bounds: subtract, of: (a: number, b: number) => a - b },
  '*': { bounds: multiply, of: (a: number, b: number) => a * b },
  '/': { bounds: divide, of: (a: number, b: number) => a / b },
} as const;

function operate(operator: Operator, a: Evaluation, b: Evaluation): Evaluation {
  const { bounds, of } = operations[operator];
  const interval = bounds(a.interval, b.interval);
  for (const end of [interval.low, interval.high]) if (end !== null) within(end);
  return { interval, middle: within(tidy(of(a.middle, b.middle))) };
}

function call(name: FunctionName, args: readonly Expression[], scope: Scope): Evaluation {
  if (name === 'count') return exactly(countNames(args, scope));
  const [first, second] = args.map((argument) => evaluate(argument, scope));
  if (first === undefined) return fail(`${name}() 缺参数`, `${name}() needs an argument`);
  if (name === 'floor' || name === 'ceil') return exactly(wholeNumber(name, first));
  if (second === undefined) return fail(`${name}() 缺比率`, `${name}() needs a rate`);
  if (!isPoint(first.interval)) {
    fail(`${name}() 的第一个数不能是下限或约数`, `${name}() needs a part that is exactly known`);
  }
  const bases = wholeBases(first.middle, second.interval);
  if (name === 'fits') return exactly(bases.count);
  if (bases.count !== 1) {
    fail(
      `base() 有 ${bases.count} 个解，应该只有一个`,
      `base() has ${bases.count} solutions, not one`,
    );
  }
  return exactly(bases.first);
}

function exactly(value: number): Evaluation {
  return { interval: point(within(value)), middle: value };
}

function wholeNumber(name: 'floor' | 'ceil', { interval, middle }: Evaluation): number {
  const { low, high } = interval;
  if (low === null || high === null || Math[name](low) !== Math[name](high)) {
    fail(
      `${name}() 在整个区间上不是同一个整数`,
      `${name}() is not one whole number over the whole interval`,
    );
  }
  return Math[name](middle);
}

function countNames(args: readonly Expression[], scope: Scope): number {
  const names = args.map((argument) => {
    if (argument.type !== 'name') {
      return fail('count() 里写带引号的名字', 'count() takes names in quotation marks');
    }
    const { text } = argument;
    if (text === '' || !scope.inReport(text)) {
      fail(
        `count() 里的“${text}”报告里没有`,
        `count() names “${text}”, which is not in the report`,
      );
    }
    return text;
  });
  return new Set(names).size;
}

/** Consecutive whole numbers. */
export interface WholeNumbers {
  /** The least of them; without meaning when there are none. */
  readonly first: number;
  readonly count: number;
}

/**
 * All whole numbers n for which `part / n`, in per cent, lies in the rounding interval of a printed
 * rate: `low ≤ 100 part / n < high`, closed below and open above as rounding half up makes it, so
 * that `100 part / high < n ≤ 100 part / low`.
 * @param part a count, greater than 0
 * @param rate the interval of the printed percentage; none fit unless both ends are known and above 0
 */
export function wholeBases(part: number, rate: Interval): WholeNumbers {
  const { low, high } = rate;
  if (low === null || high === null || low <= 0 || part <= 0) return { first: 1, count: 0 };
  const first = Math.floor(tidy((part / high) * 100)) + 1;
  const last = Math.floor(tidy((part / low) * 100));
  return { first, count: Math.max(0, last - first + 1) };
}
