// The tree of an expression after macros were expanded. `at` is an offset in the source (UTF-16), where cel-go would point.

/** A literal; `type` is the CEL type's kind, `value` its value (ints as bigint). */
export interface ConstExpr extends Node {
  readonly kind: 'const';
  readonly literal: Literal;
}

/** The value of a literal. */
export type Literal =
  | { readonly type: 'int' | 'uint'; readonly value: bigint }
  | { readonly type: 'double'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'null' };

/** A name; a leading dot (absolute name) stays in it. */
export interface IdentExpr extends Node {
  readonly kind: 'ident';
  readonly name: string;
}

/** `operand.field`, or has(operand.field) when `testOnly`. */
export interface SelectExpr extends Node {
  readonly kind: 'select';
  readonly operand: Expr;
  readonly field: string;
  readonly testOnly: boolean;
}

/** A call of an operator (`_+_`), a function, or a method when there is a target. */
export interface CallExpr extends Node {
  readonly kind: 'call';
  readonly name: string;
  readonly target: Expr | undefined;
  readonly args: readonly Expr[];
  /** Set on the conditional that optMap() and optFlatMap() expand to: its target occurs twice, and is emitted once. */
  readonly macro?: 'optMap' | 'optFlatMap';
}

/** `[a, ?b]`; `optional` holds the indices of the elements with a question mark. */
export interface ListExpr extends Node {
  readonly kind: 'list';
  readonly elements: readonly Expr[];
  readonly optional: readonly number[];
}

/** One `key: value` of a map. */
export interface MapEntry {
  readonly key: Expr;
  readonly value: Expr;
  readonly optional: boolean;
}

/** `{a: b}`. */
export interface MapExpr extends Node {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

/** `Name{field: value}`. Kubernetes has no type that can be made so; the checker refuses it. */
export interface StructExpr extends Node {
  readonly kind: 'struct';
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly value: Expr; readonly optional: boolean }[];
}

/** Which macro a fold came from; the emitter knows a loop for each. */
export type FoldMacro = 'all' | 'exists' | 'existsOne' | 'map' | 'filter' | 'transformList' | 'transformMap' | 'transformMapEntry' | 'bind';

/** A comprehension, as macros expand to: `accu = init; for (iter of range) { if (!condition) break; accu = step } result`. */
export interface FoldExpr extends Node {
  readonly kind: 'fold';
  readonly macro: FoldMacro;
  readonly iterVar: string;
  readonly iterVar2: string | undefined;
  readonly range: Expr;
  readonly accuVar: string;
  readonly init: Expr;
  readonly condition: Expr;
  readonly step: Expr;
  readonly result: Expr;
}

interface Node {
  readonly at: number;
  /** Height of the tree below; bounded while parsing, so that walking it never overflows the stack. */
  readonly height: number;
}

export type Expr = ConstExpr | IdentExpr | SelectExpr | CallExpr | ListExpr | MapExpr | StructExpr | FoldExpr;

/** Omit that keeps a union a union. */
type Draft<T> = T extends unknown ? Omit<T, 'height'> : never;

/** The direct children of a node, in the order of evaluation. */
export function childrenOf(expr: Expr | Draft<Expr>): readonly Expr[] {
  switch (expr.kind) {
    case 'select':
      return [expr.operand];
    case 'call':
      return expr.target === undefined ? expr.args : [expr.target, ...expr.args];
    case 'list':
      return expr.elements;
    case 'map':
      return expr.entries.flatMap((entry) => [entry.key, entry.value]);
    case 'struct':
      return expr.fields.map((field) => field.value);
    case 'fold':
      return [expr.range, expr.init, expr.condition, expr.step, expr.result];
    default:
      return [];
  }
}

/** Completes a node with its height. */
export function node<T extends Expr>(draft: Draft<T>): T {
  let height = 0;
  for (const child of childrenOf(draft as Draft<Expr>)) height = Math.max(height, child.height);
  return { ...draft, height: height + 1 } as unknown as T;
}

/** An identifier. */
export const ident = (at: number, name: string): IdentExpr => node<IdentExpr>({ kind: 'ident', at, name });
/** A call of a function or operator. */
export const call = (at: number, name: string, args: readonly Expr[]): CallExpr =>
  node<CallExpr>({ kind: 'call', at, name, target: undefined, args });
/** A literal. */
export const constant = (at: number, literal: Literal): ConstExpr => node<ConstExpr>({ kind: 'const', at, literal });
/** A list without optional elements. */
export const list = (at: number, elements: readonly Expr[]): ListExpr => node<ListExpr>({ kind: 'list', at, elements, optional: [] });
