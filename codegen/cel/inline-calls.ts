// Overloads that have code of their own in emitted text; all others are calls of the library's function.
import { quoteString } from '../source.ts';
import type { Expr } from './ast.ts';

/** What the table's entries may use: the arguments' text, and the arguments. */
export interface InlineCall {
  readonly js: readonly [string, string];
  readonly args: readonly Expr[];
}

type Inline = (call: InlineCall) => string;

const helper =
  (name: string): Inline =>
  ({ js: [a, b] }) =>
    `cel.${name}(${a},${b})`;

const NUMBERS = ['int64', 'uint64', 'double'];
const PAIRS = NUMBERS.flatMap((a) => NUMBERS.map((b) => (a === b ? a : `${a}_${b}`)));
const COMPARISONS: readonly (readonly [string, string])[] = [
  ['less', 'less'],
  ['less_equals', 'lessEquals'],
  ['greater', 'greater'],
  ['greater_equals', 'greaterEquals'],
];

/** By overload id. */
export const INLINE_CALLS: ReadonlyMap<string, Inline> = new Map<string, Inline>([
  ['add_int64', helper('addInt')],
  ['subtract_int64', helper('subtractInt')],
  ['multiply_int64', helper('multiplyInt')],
  ...COMPARISONS.flatMap(([id, name]) => PAIRS.map((pair) => [`${id}_${pair}`, helper(name)] as const)),
  ['logical_not', ({ js: [a] }) => `(!${a})`],
]);

const SHORT = 64;

/** `a == b` for scalars whose type is known; undefined where cel.equal must look. */
export function inlineEquality(kind: string, { js: [a, b], args }: InlineCall): string | undefined {
  switch (kind) {
    case 'bool':
      return `(${a}===${b})`;
    case 'int':
    case 'uint':
    case 'double':
      return `cel.equalNumbers(${a},${b})`;
    case 'string':
      return args.some(isShortText) ? `(${a}===${b})` : `cel.equalStrings(${a},${b},b)`;
    default:
      return undefined;
  }
}

/** Comparing with it costs next to nothing, however long the other side is. */
const isShortText = (expr: Expr): boolean => expr.kind === 'const' && expr.literal.type === 'string' && expr.literal.value.length <= SHORT;

/** A literal as JavaScript text. */
export function emitLiteral(expr: Expr & { readonly kind: 'const' }): string {
  const { literal } = expr;
  switch (literal.type) {
    case 'int':
    case 'uint': {
      const small = Number(literal.value);
      if (!Number.isSafeInteger(small)) return `${literal.value < 0n ? `(${literal.value}n)` : `${literal.value}n`}`;
      return small < 0 ? `(${small})` : String(small);
    }
    case 'double':
      return Object.is(literal.value, -0) || literal.value < 0 ? `(-${Math.abs(literal.value)})` : String(literal.value);
    case 'string':
      return quoteString(literal.value);
    case 'bytes':
      return `cel.bytes(${quoteString(Buffer.from(literal.value).toString('base64'))})`;
    case 'bool':
      return String(literal.value);
    case 'null':
      return 'null';
  }
}
