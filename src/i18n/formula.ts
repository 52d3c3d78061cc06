/** Formulas as readers write them: 279 ÷ 160 × 100, with the values of the figures in place of ids. */

import type { DerivedFigure, Locale } from '../core/figure.ts';
import type { Expression } from '../core/formula.ts';
import { parseFormula } from '../core/formula.ts';
import type { Edition } from '../edition/edition.ts';
import { formatExact, formatNumber, formatPrinted } from './format.ts';

/** A piece of a formula: a figure's value, a name as the report writes it, or what stands between. */
export type FormulaPiece =
  | { readonly id: string; readonly text: string }
  | { readonly id?: never; readonly text: string; readonly quoted?: true };

const operators = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' } as const;
const strength = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

const functionWords = {
  zh: {
    floor: '取整',
    ceil: '进位取整',
    base: '是哪个整数',
    fits: '有几个整数合得上',
    count: '一共几个',
  },
  en: {
    floor: 'rounded down',
    ceil: 'rounded up',
    base: 'the whole number as base',
    fits: 'how many whole numbers fit as base',
    count: 'counted',
  },
} as const;

/**
 * The pieces of a computed figure's formula, in reading order. English writes 885.53 万元 as ¥8.8553
 * million here as elsewhere, unless the formula would then come to something else than it says.
 * @throws FormulaError when it cannot be read
 */
export function formulaPieces(
  { formula, unit }: Pick<DerivedFigure, 'formula' | 'unit'>,
  edition: Edition,
  locale: Locale,
): FormulaPiece[] {
  const expression = parseFormula(formula);
  const plain = locale === 'en' && myriads(expression, edition) === (unit.plain === null ? 0 : 1);
  const write = plain ? formatExact : formatPrinted;
  const show = (node: Expression, outer = 0): FormulaPiece[] => {
    switch (node.type) {
      case 'number':
        return [{ text: formatNumber(node.value, locale) }];
      case 'figure':
        return [{ id: node.id, text: write(edition.figure(node.id), locale) }];
      case 'name':
        return [{ text: locale === 'zh' ? `“${node.text}”` : node.text, quoted: true }];
      case 'binary': {
        const level = strength[node.operator];
        const right = level + (node.operator === '-' || node.operator === '/' ? 1 : 0);
        const inner = [
          ...show(node.left, level),
          { text: operators[node.operator] },
          ...show(node.right, right),
        ];
        return level < outer ? [{ text: '(' }, ...inner, { text: ')' }] : inner;
      }
      case 'call': {
        const words = functionWords[locale][node.name];
        if (node.name === 'base' || node.name === 'fits') {
          const [part, rate] = node.args;
          if (part === undefined || rate === undefined) return [];
          return [
            ...show(part),
            { text: ' ÷ ? = ' },
            ...show(rate),
            { text: locale === 'zh' ? `：${words}` : `: ${words}` },
          ];
        }
        const args = node.args.flatMap((argument, index) => [
          ...(index === 0 ? [] : [{ text: locale === 'zh' ? '、' : ', ' }]),
          ...show(argument),
        ]);
        return [...args, { text: locale === 'zh' ? `，${words}` : `, ${words}` }];
      }
    }
  };
  return show(expression);
}

/**
 * How many times what comes out is multiplied by 万, ten thousand, where every figure kept in 万元 or
 * 万平方米 is; `null` where it is by something else: a sum of one that is and one that is not.
 */
function myriads(node: Expression, edition: Edition): number | null {
  switch (node.type) {
    case 'number':
    case 'name':
      return 0;
    case 'figure':
      return edition.figure(node.id).unit.plain === null ? 0 : 1;
    case 'call':
      return node.args.every((argument) => myriads(argument, edition) === 0) ? 0 : null;
    case 'binary': {
      const [left, right] = [myriads(node.left, edition), myriads(node.right, edition)];
      if (left === null || right === null) return null;
      if (node.operator === '*') return left + right;
      if (node.operator === '/') return left - right;
      return left === right ? left : null;
    }
  }
}
