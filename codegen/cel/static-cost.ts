// What one evaluation costs at most without its loops, and what a round of a loop costs: charged in one go.
// The units are those of cel-go's run-time tracker; functions charge for the sizes of their arguments themselves.
import { childrenOf, type Expr } from './ast.ts';

const LIST = 10;
const MAP = 30;
/** The accumulator, the condition and the step of a round. */
const ROUND = 3;

/** Cost of an expression without the rounds of its loops. */
export function staticCost(expr: Expr): number {
  switch (expr.kind) {
    case 'const':
      return 0;
    case 'ident':
      return 1;
    case 'fold':
      return expr.macro === 'bind' ? 1 + sum([expr.init, expr.result]) : 1 + staticCost(expr.range);
    case 'list':
      return LIST + sum(expr.elements);
    case 'map':
      return MAP + sum(childrenOf(expr));
    case 'call':
      // The target of optMap stands in two places, and runs once.
      return expr.macro === undefined ? 1 + sum(childrenOf(expr)) : 1 + sum(expr.args.slice(1));
    default:
      return 1 + sum(childrenOf(expr));
  }
}

/** Cost of one round of a loop whose body is this. */
export function roundCost(body: readonly Expr[]): number {
  return ROUND + sum(body);
}

const sum = (exprs: readonly Expr[]): number => exprs.reduce((total, expr) => total + staticCost(expr), 0);
