/**
 * The formulas of derived figures: `+ - * /`, brackets, ids of figures, powers of ten for changing
 * units, and five functions. Grammar and precedence are those of school arithmetic; the parser is a
 * recursive descent over it.
 *
 *   base(part, rate)  the one whole number n for which part / n rounds to the printed rate (%)
 *   fits(part, rate)  how many such whole numbers there are
 *   count("…", "…")   how many of these names there are, each found in the report
 *   floor(x) ceil(x)  the whole number below or above
 */

import type { Interval } from './interval.ts';
import { add, divide, multiply, point, subtract, tidy } from './interval.ts';

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
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

const token = /\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(\d+(?:\.\d+)?)|"([^"]*)"|([-+*/(),]))/uy;

type Token =
  | { readonly type: 'word' | 'number' | 'name'; readonly text: string }
  | { readonly type: 'symbol'; readonly text: string };

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.trimEnd().length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new FormulaError(`unreadable from “${source.slice(at).trim()}”`);
    const [, word, number, name, symbol] = match;
    if (word !== undefined) tokens.push({ type: 'word', text: word });
    else if (number !== undefined) tokens.push({ type: 'number', text: number });
    else if (name !== undefined) tokens.push({ type: 'name', text: name });
    else tokens.push({ type: 'symbol', text: symbol ?? '' });
  }
  return tokens;
}

/** Parses a formula. @throws FormulaError naming the part that cannot be read */
export function parseFormula(source: string): Expression {
  const tokens = tokenize(source);
  let next = 0;
  const take = (symbol: string): boolean => {
    const found = tokens[next]?.type === 'symbol' && tokens[next]?.text === symbol;
    if (found) next += 1;
    return found;
  };
  const need = (symbol: string): void => {
    if (!take(symbol)) throw new FormulaError(`“${symbol}” expected before “${rest()}”`);
  };
  const rest = (): string => tokens.slice(next).map(({ text }) => text).join(' ') || 'the end';

  const operand = (): Expression => {
    if (take('(')) {
      const inner = sum();
      need(')');
      return inner;
    }
    const current = tokens[next];
    next += 1;
    if (current?.type === 'number') return { type: 'number', value: powerOfTen(current.text) };
    if (current?.type === 'name') return { type: 'name', text: current.text };
    if (current?.type !== 'word') {
      next -= 1;
      throw new FormulaError(`a figure or a number expected before “${rest()}”`);
    }
    if (!take('(')) return { type: 'figure', id: current.text };
    const name = functionNames.find((known) => known === current.text);
    if (name === undefined) throw new FormulaError(`no function “${current.text}”`);
    const args = [sum()];
    while (take(',')) args.push(sum());
    need(')');
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
  if (next < tokens.length) throw new FormulaError(`unexpected “${rest()}”`);
  return expression;
}

/** Only 1, 10, 100 … may be typed: any other number is a figure or a reference, with a source. */
function powerOfTen(text: string): number {
  if (!/^10*$/u.test(text)) {
    throw new FormulaError(`the number ${text} is typed; give it a row in references.csv and name it`);
  }
  return Number(text);
}

/** The ids that an expression names, each once, in its order. */
export function figureIds(expression: Expression): string[] {
  const ids = (node: Expression): string[] => {
    if (node.type === 'figure') return [node.id];
    if (node.type === 'binary') return [...ids(node.left), ...ids(node.right)];
    return node.type === 'call' ? node.args.flatMap(ids) : [];
  };
  return [...new Set(ids(expression))];
}

/** The values an expression can have, and the one its printed inputs give. */
export interface Evaluation {
  readonly interval: Interval;
  readonly middle: number;
}

export interface Scope {
  /** The value and interval of a figure. @throws when there is none of that id */
  figure(id: string): Evaluation;
  /** The text that `count` proves its names against. */
  readonly report: string;
}

/** Evaluates a parsed formula. @throws FormulaError | RangeError when it has no value */
export function evaluate(expression: Expression, scope: Scope): Evaluation {
  switch (expression.type) {
    case 'number':
      return { interval: point(expression.value), middle: expression.value };
    case 'figure':
      return scope.figure(expression.id);
    case 'name':
      throw new FormulaError(`the name “${expression.text}” stands outside count()`);
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

function operate(operator: Operator, a: Evaluation, b: Evaluation): Evaluation {
  const [interval, middle] = {
    '+': [add, a.middle + b.middle] as const,
    '-': [subtract, a.middle - b.middle] as const,
    '*': [multiply, a.middle * b.middle] as const,
    '/': [divide, a.middle / b.middle] as const,
  }[operator];
  return { interval: interval(a.interval, b.interval), middle: tidy(middle) };
}

function call(name: FunctionName, args: readonly Expression[], scope: Scope): Evaluation {
  if (name === 'count') return exactly(countNames(args, scope.report));
  const values = args.map((argument) => evaluate(argument, scope));
  const [first, second] = values;
  if (first === undefined) throw new FormulaError(`${name}() needs an argument`);
  if (name === 'floor' || name === 'ceil') {
    const ends = [first.interval.low, first.interval.high].map((end) =>
      end === null ? null : Math[name](end),
    );
    if (ends[0] === null || ends[0] !== ends[1]) {
      throw new FormulaError(`${name}() is not one whole number over the whole interval`);
    }
    return exactly(Math[name](first.middle));
  }
  if (second === undefined) throw new FormulaError(`${name}() needs a part and a rate`);
  const bases = wholeBases(first.middle, second.interval);
  if (name === 'fits') return exactly(bases.length);
  const [base] = bases;
  if (base === undefined || bases.length > 1) {
    throw new FormulaError(`base() has ${bases.length} solutions, not one`);
  }
  return exactly(base);
}

function exactly(value: number): Evaluation {
  return { interval: point(value), middle: value };
}

function countNames(args: readonly Expression[], report: string): number {
  const names = args.map((argument) => {
    if (argument.type !== 'name') throw new FormulaError('count() takes names in quotation marks');
    if (!report.includes(argument.text)) {
      throw new FormulaError(`count() names “${argument.text}”, which is not in the report`);
    }
    return argument.text;
  });
  return new Set(names).size;
}

/**
 * All whole numbers n for which `part / n`, in per cent, lies in the rounding interval of a printed
 * rate. The interval is closed below and open above, as rounding half up makes it.
 * @param part a count, greater than 0
 * @param rate the interval of the printed percentage, both ends known and greater than 0
 */
export function wholeBases(part: number, rate: Interval): number[] {
  const { low, high } = rate;
  if (low === null || high === null || low <= 0 || part <= 0) return [];
  const bases: number[] = [];
  for (let n = Math.floor((part / high) * 100); n <= Math.ceil((part / low) * 100); n += 1) {
    const percentage = tidy((part / n) * 100);
    if (n > 0 && percentage >= low && percentage < high) bases.push(n);
  }
  return bases;
}
