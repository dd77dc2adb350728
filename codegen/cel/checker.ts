// The type checker: a tree in, the type of each node and what each name and call refers to out. Errors have cel-go's words.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#gradual-type-checking
import type { CelOverload } from '../../runtime/cel/library.ts';
import {
  BOOL,
  BYTES,
  type CelType,
  DOUBLE,
  DYN,
  ERROR,
  formatType,
  INT,
  listOf,
  mapOf,
  NULL,
  optionalOf,
  STRING,
  UINT,
} from '../../runtime/cel/types.ts';
import { instantiate, isLoose, mostGeneral, Substitution, sameType } from './assign.ts';
import type { CallExpr, Expr, FoldExpr, ListExpr, Literal, MapExpr, SelectExpr } from './ast.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { CelTypeProvider } from './environment.ts';
import { qualifiedName } from './parser.ts';
import { type Binding, type Functions, local, type Scope } from './scope.ts';

/** What a call was resolved to: the overloads that fit, the arguments (target first), and the types of the first of them. */
export interface ResolvedCall {
  readonly overloads: readonly CelOverload[];
  readonly args: readonly Expr[];
  readonly params: readonly CelType[];
  readonly result: CelType;
}

/** The local variables of a comprehension. */
export interface FoldBindings {
  readonly iter: Binding;
  readonly iter2: Binding | undefined;
  readonly accu: Binding;
}

/** All that checking found out. */
export interface Checked {
  readonly types: ReadonlyMap<Expr, CelType>;
  readonly names: ReadonlyMap<Expr, Binding>;
  readonly calls: ReadonlyMap<Expr, ResolvedCall>;
  readonly folds: ReadonlyMap<Expr, FoldBindings>;
}

/** What to check against. */
export interface CheckerOptions {
  readonly scope: Scope;
  readonly functions: Functions;
  readonly types: CelTypeProvider;
  readonly diagnostics: Diagnostics;
}

const LITERAL_TYPES: Readonly<Record<Literal['type'], CelType>> = {
  bool: BOOL,
  bytes: BYTES,
  double: DOUBLE,
  int: INT,
  null: NULL,
  string: STRING,
  uint: UINT,
};

/** Checks a tree. The result is whole even where errors were reported. */
export function check(expr: Expr, options: CheckerOptions): Checked {
  return new Checker(options).run(expr);
}

/** The T of optional_type(T). */
export const optionalElement = (type: CelType): CelType | undefined =>
  type.kind === 'opaque' && type.name === 'optional_type' ? type.params[0] : undefined;

class Checker {
  readonly #options: CheckerOptions;
  readonly #substitution = new Substitution();
  readonly #types = new Map<Expr, CelType>();
  readonly #names = new Map<Expr, Binding>();
  readonly #calls = new Map<Expr, ResolvedCall>();
  readonly #folds = new Map<Expr, FoldBindings>();

  constructor(options: CheckerOptions) {
    this.#options = options;
  }

  run(expr: Expr): Checked {
    this.#check(expr);
    const final = (type: CelType): CelType => this.#substitution.resolve(type, true);
    for (const [node, type] of this.#types) this.#types.set(node, final(type));
    for (const [node, call] of this.#calls) this.#calls.set(node, { ...call, params: call.params.map(final), result: final(call.result) });
    return { types: this.#types, names: this.#names, calls: this.#calls, folds: this.#folds };
  }

  /** Nodes that a macro uses twice stand in one scope, so their type is found once. */
  #check(expr: Expr): CelType {
    const known = this.#types.get(expr);
    if (known !== undefined) return known;
    const type = this.#typeOf(expr);
    this.#types.set(expr, type);
    return type;
  }

  #typeOf(expr: Expr): CelType {
    switch (expr.kind) {
      case 'const':
        return LITERAL_TYPES[expr.literal.type];
      case 'ident':
        return this.#name(expr, expr.name) ?? this.#fail(expr.at, `undeclared reference to '${expr.name}' (in container '')`);
      case 'select':
        return this.#select(expr);
      case 'call':
        return this.#call(expr);
      case 'list':
        return this.#list(expr);
      case 'map':
        return this.#map(expr);
      case 'struct':
        for (const field of expr.fields) this.#check(field.value);
        return this.#fail(expr.at, `undeclared reference to '${expr.name}' (in container '')`);
      case 'fold':
        return this.#fold(expr);
    }
  }

  #fail(at: number, message: string): CelType {
    this.#options.diagnostics.add(at, message);
    return ERROR;
  }

  #name(expr: Expr, name: string): CelType | undefined {
    const binding = this.#options.scope.find(name);
    if (binding === undefined) return undefined;
    this.#names.set(expr, binding);
    return binding.type;
  }

  #select(expr: SelectExpr): CelType {
    const qualified = qualifiedName(expr);
    const named = qualified === undefined ? undefined : this.#name(expr, qualified);
    if (named !== undefined) return named;
    const type = this.#field(expr, expr.operand, expr.field);
    return expr.testOnly ? BOOL : this.#substitution.resolve(type);
  }

  /** The type of operand.field; optional if the operand is. */
  #field(expr: Expr, operand: Expr, field: string): CelType {
    const operandType = this.#substitution.resolve(this.#check(operand));
    const inner = optionalElement(operandType);
    const target = inner ?? operandType;
    const type = this.#fieldOf(expr, target, field);
    return inner === undefined ? type : optionalOf(type);
  }

  #fieldOf(expr: Expr, target: CelType, field: string): CelType {
    if (target.kind === 'map') return target.value;
    if (target.kind === 'object') {
      const found = this.#options.types.fields(target.name)?.get(field);
      return found?.type ?? this.#fail(expr.at, `undefined field '${field}'`);
    }
    if (target.kind === 'param') this.#substitution.assignable([DYN], [target]);
    else if (!isLoose(target)) return this.#fail(expr.at, `type '${formatType(target)}' does not support field selection`);
    return DYN;
  }

  #call(expr: CallExpr): CelType {
    const { name, target, args, at } = expr;
    if (name === '_?._') return this.#optionalSelect(expr);
    if (name === '_&&_' || name === '_||_') {
      for (const arg of args) this.#check(arg);
      for (const arg of args) this.#expect(arg, BOOL);
      return this.#resolved(expr, { overloads: this.#options.functions.get(name) ?? [], args, params: [BOOL, BOOL], result: BOOL });
    }
    for (const arg of args) this.#check(arg);
    const prefix = target === undefined ? undefined : qualifiedName(target);
    const namespaced = prefix === undefined ? undefined : `${prefix}.${name}`.replace(/^\./, '');
    const shadowed = prefix !== undefined && this.#options.scope.find(prefix.split('.')[0] ?? '') !== undefined;
    if (target === undefined) return this.#resolve(expr, name.replace(/^\./, ''), args);
    if (namespaced !== undefined && !shadowed && this.#options.functions.has(namespaced)) return this.#resolve(expr, namespaced, args);
    this.#check(target);
    if (!this.#options.functions.has(name)) return this.#fail(at, `undeclared reference to '${name}' (in container '')`);
    return this.#resolve(expr, name, [target, ...args]);
  }

  #optionalSelect(expr: CallExpr): CelType {
    const [operand, field] = expr.args;
    if (operand === undefined || field?.kind !== 'const' || field.literal.type !== 'string') return ERROR;
    this.#check(field);
    const type = this.#field(expr, operand, field.literal.value);
    return optionalElement(type) === undefined ? optionalOf(type) : type;
  }

  #resolved(expr: Expr, call: ResolvedCall): CelType {
    this.#calls.set(expr, call);
    return call.result;
  }

  /** Finds the overloads that fit. Where they disagree on the result it is dyn. */
  #resolve(expr: CallExpr, name: string, args: readonly Expr[]): CelType {
    const candidates = this.#options.functions.get(name);
    if (candidates === undefined) return this.#fail(expr.at, `undeclared reference to '${name}' (in container '')`);
    const member = args.length > expr.args.length;
    const types = args.map((arg) => this.#check(arg));
    const fitting: CelOverload[] = [];
    let result: CelType | undefined;
    let first: readonly CelType[] | undefined;
    for (const overload of candidates) {
      if (overload.member !== member || overload.params.length !== args.length) continue;
      const [given = DYN, ...params] = instantiate([overload.result, ...overload.params], this.#substitution);
      if (!this.#substitution.assignable(types, params)) continue;
      fitting.push(overload);
      first ??= params;
      const type = this.#substitution.resolve(given);
      result = result === undefined || sameType(result, type) ? type : DYN;
    }
    if (result !== undefined) return this.#resolved(expr, { overloads: fitting, args, params: first ?? [], result });
    const texts = types.map((type) => formatType(this.#substitution.resolve(type)));
    const applied = member ? `${texts[0]}.(${texts.slice(1).join(', ')})` : `(${texts.join(', ')})`;
    return this.#fail(expr.at, `found no matching overload for '${name}' applied to '${applied}'`);
  }

  #expect(expr: Expr, type: CelType): void {
    const actual = this.#check(expr);
    if (this.#substitution.assignable([actual], [type])) return;
    this.#mismatch(expr.at, type, actual);
  }

  #mismatch(at: number, expected: CelType, actual: CelType): CelType {
    const [want, have] = [expected, actual].map((type) => formatType(this.#substitution.resolve(type)));
    return this.#fail(at, `expected type '${want}' but found '${have}'`);
  }

  /** The type of an element that may be optional: `?x` must be an optional and counts as what is in it. */
  #element(expr: Expr, optional: boolean): CelType {
    const type = this.#check(expr);
    if (!optional) return type;
    const resolved = this.#substitution.resolve(type);
    const inner = optionalElement(resolved);
    if (inner !== undefined) return inner;
    return isLoose(resolved) ? DYN : this.#mismatch(expr.at, optionalOf(resolved), resolved);
  }

  /** The type that elements of a literal have in common. */
  #join(known: CelType | undefined, type: CelType): CelType {
    if (known === undefined) return type;
    if (this.#substitution.assignable([known], [type])) return mostGeneral(known, type);
    // Mixed literals are the validators' business (see validators.ts).
    return DYN;
  }

  #list(expr: ListExpr): CelType {
    let joined: CelType | undefined;
    for (const [index, element] of expr.elements.entries()) {
      joined = this.#join(joined, this.#element(element, expr.optional.includes(index)));
    }
    return listOf(joined ?? this.#substitution.fresh());
  }

  #map(expr: MapExpr): CelType {
    let keys: CelType | undefined;
    let values: CelType | undefined;
    for (const { key, value, optional } of expr.entries) {
      keys = this.#join(keys, this.#check(key));
      values = this.#join(values, this.#element(value, optional));
    }
    return mapOf(keys ?? this.#substitution.fresh(), values ?? this.#substitution.fresh());
  }

  #fold(expr: FoldExpr): CelType {
    const range = this.#substitution.resolve(this.#check(expr.range));
    const accu = local(expr.accuVar, this.#check(expr.init));
    const [first, second] = this.#iterTypes(expr, range);
    const iter = local(expr.iterVar, first);
    const iter2 = expr.iterVar2 === undefined ? undefined : local(expr.iterVar2, second);
    this.#folds.set(expr, { iter, iter2, accu });
    const { scope } = this.#options;
    const result = scope.with([accu], () => {
      scope.with(iter2 === undefined ? [iter] : [iter, iter2], () => {
        this.#check(expr.condition);
        this.#expect(expr.condition, BOOL);
        this.#check(expr.step);
        this.#expect(expr.step, accu.type);
      });
      return this.#check(expr.result);
    });
    return this.#substitution.resolve(result);
  }

  #iterTypes(expr: FoldExpr, range: CelType): readonly [CelType, CelType] {
    const two = expr.iterVar2 !== undefined;
    if (range.kind === 'list') return two ? [INT, range.element] : [range.element, DYN];
    if (range.kind === 'map') return [range.key, range.value];
    if (range.kind === 'param') this.#substitution.assignable([DYN], [range]);
    if (range.kind === 'param' || isLoose(range)) return [DYN, DYN];
    const words = `expression of type '${formatType(range)}' cannot be range of a comprehension (must be list, map, or dynamic)`;
    return [this.#fail(expr.range.at, words), ERROR];
  }
}
