// A checked tree to JavaScript text. Text of the source gets into it only through quoteString (and names only as numbers).
import type { CelOverload } from '../../runtime/cel/library.ts';
import { BOOL, type CelType, DYN } from '../../runtime/cel/types.ts';
import { member, quoteString } from '../source.ts';
import { isLoose, sameType } from './assign.ts';
import type { CallExpr, Expr, FoldExpr, FoldMacro, IdentExpr, ListExpr, MapExpr, SelectExpr } from './ast.ts';
import { type Checked, optionalElement, type ResolvedCall } from './checker.ts';
import type { CelTypeProvider } from './environment.ts';
import { emitLiteral, INLINE_CALLS, inlineEquality } from './inline-calls.ts';
import { isIntrinsic } from './js-names.ts';
import type { Binding } from './scope.ts';
import { emitShape, emitType, shapeBetween, shapeFromJson } from './shapes.ts';
import { roundCost, staticCost } from './static-cost.ts';

/** The text, and the declared variables that it uses. */
export interface Emitted {
  readonly js: string;
  readonly variables: readonly string[];
}

/** Emits one expression; charges for all of it before it runs. */
export function emit(expr: Expr, checked: Checked, types: CelTypeProvider): Emitted {
  const emitter = new Emitter(checked, types);
  const js = emitter.emit(expr);
  return { js: `(b.charge(${staticCost(expr)}),${js})`, variables: [...emitter.variables].sort() };
}

/** The loop of each macro with one variable, and with two. */
const LOOPS: Readonly<Record<Exclude<FoldMacro, 'bind'>, readonly [one: string, two: string]>> = {
  all: ['all', 'all2'],
  exists: ['exists', 'exists2'],
  existsOne: ['existsOne', 'existsOne2'],
  map: ['map', 'map2'],
  filter: ['filter', 'filter'],
  transformList: ['map2', 'map2'],
  transformMap: ['transformMap', 'transformMap'],
  transformMapEntry: ['transformMapEntry', 'transformMapEntry'],
};

class Emitter {
  readonly variables = new Set<string>();
  readonly #checked: Checked;
  readonly #types: CelTypeProvider;
  readonly #locals = new Map<Binding, string>();

  constructor(checked: Checked, types: CelTypeProvider) {
    this.#checked = checked;
    this.#types = types;
  }

  #typeOf(expr: Expr): CelType {
    return this.#checked.types.get(expr) ?? DYN;
  }

  /** The expression in the static representation of its own type. */
  emit(expr: Expr): string {
    switch (expr.kind) {
      case 'const':
        return emitLiteral(expr);
      case 'ident':
        return this.#name(expr) ?? 'undefined';
      case 'select':
        return this.#name(expr) ?? (expr.testOnly ? this.#has(expr) : this.#select(expr));
      case 'call':
        return this.#call(expr);
      case 'list':
        return this.#list(expr);
      case 'map':
        return this.#map(expr);
      case 'fold':
        return this.#fold(expr);
      case 'struct':
        // The checker refuses them.
        return 'undefined';
    }
  }

  /** The expression in the representation of another type, which the checker found fitting. */
  #emitAs(expr: Expr, to: CelType): string {
    return this.#coerce(this.emit(expr), this.#typeOf(expr), to);
  }

  #coerce(js: string, from: CelType, to: CelType): string {
    if (sameType(from, to)) return js;
    if (isLoose(from)) {
      if (isLoose(to) || to.kind === 'param' || to.kind === 'wrapper') return js;
      return to.kind === 'bool' ? `cel.asBool(${js})` : `cel.from(${js},${emitType(to)})`;
    }
    return this.#convert(js, shapeBetween(from, to, this.#types));
  }

  #convert(js: string, shape: ReturnType<typeof shapeFromJson>): string {
    return shape === null ? js : `cel.convert(${js},${emitShape(shape)})`;
  }

  #name(expr: IdentExpr | SelectExpr): string | undefined {
    const binding = this.#checked.names.get(expr);
    if (binding === undefined) return undefined;
    const { source, type } = binding;
    if (source.kind === 'type') return `cel.type(${quoteString(runtimeTypeName(type.kind === 'type' && type.of ? type.of : type))})`;
    if (source.kind === 'local') return this.#localName(binding);
    const { variable } = source;
    this.variables.add(variable.name);
    return this.#convert(variable.js ?? variable.name, shapeFromJson(type));
  }

  #localName(binding: Binding): string {
    const known = this.#locals.get(binding);
    if (known !== undefined) return known;
    const name = `v${this.#locals.size}`;
    this.#locals.set(binding, name);
    return name;
  }

  /** The JSON property of a field. */
  #property(target: CelType, field: string): string {
    return target.kind === 'object' ? (this.#types.fields(target.name)?.get(field)?.property ?? field) : field;
  }

  #select(expr: SelectExpr): string {
    const operand = this.#typeOf(expr.operand);
    const inner = optionalElement(operand);
    if (inner !== undefined) return this.#selectOptional(expr.operand, expr.field);
    const name = quoteString(this.#property(operand, expr.field));
    if (operand.kind === 'map') return `cel.getField(${this.emit(expr.operand)},${name})`;
    if (operand.kind !== 'object') return `cel.selectDynamic(${this.emit(expr.operand)},${name})`;
    return this.#convert(this.#chain(expr) ?? `cel.getField(${this.emit(expr.operand)},${name})`, shapeFromJson(this.#typeOf(expr)));
  }

  /** A chain of fields from a variable on: read at once, and looked at closely only when something is missing. */
  #chain(expr: SelectExpr): string | undefined {
    const path: string[] = [];
    let at: Expr = expr;
    while (at.kind === 'select' && this.#checked.names.get(at) === undefined) {
      const operand = this.#typeOf(at.operand);
      const property = this.#property(operand, at.field);
      if (operand.kind !== 'object' || isIntrinsic(property)) return undefined;
      path.unshift(property);
      at = at.operand;
    }
    const root = at.kind === 'ident' ? this.#name(at) : undefined;
    if (root === undefined) return undefined;
    const quick = path.map((name) => `?.${member(name).replace(/^\./, '')}`).join('');
    return `(${root}${quick}??cel.getPath(${[root, ...path.map(quoteString)].join(',')}))`;
  }

  #has(expr: SelectExpr): string {
    const operand = this.#typeOf(expr.operand);
    const property = this.#property(optionalElement(operand) ?? operand, expr.field);
    const js = this.emit(expr.operand);
    const simple = operand.kind === 'object' && expr.operand.kind === 'ident' && !isIntrinsic(property);
    return simple ? `(${js}${member(property)}!=null)` : `cel.hasField(${js},${quoteString(property)})`;
  }

  #selectOptional(operand: Expr, field: string): string {
    const type = this.#typeOf(operand);
    const target = optionalElement(type) ?? type;
    const found = target.kind === 'object' ? this.#types.fields(target.name)?.get(field) : undefined;
    const js = `cel.selectOptional(${this.emit(operand)},${quoteString(found?.property ?? field)})`;
    const shape = found === undefined ? null : shapeFromJson(found.type);
    return this.#convert(js, shape === null ? null : ['?', shape]);
  }

  #call(expr: CallExpr): string {
    if (expr.macro !== undefined) return this.#optionalMap(expr);
    if (expr.name === '_?._') return this.#optionalSelectCall(expr);
    const call = this.#checked.calls.get(expr);
    const [overload] = call?.overloads ?? [];
    if (call === undefined || overload === undefined) return 'undefined';
    const type = this.#typeOf(expr);
    if (overload.id === 'logical_and' || overload.id === 'logical_or') return this.#logical(expr, overload.id === 'logical_and');
    if (overload.id === 'conditional') return this.#conditional(call.args, type);
    if (overload.id === 'equals' || overload.id === 'not_equals') return this.#equality(call.args, overload.id === 'not_equals');
    if (call.overloads.length > 1) return this.#dispatch(expr, call);
    return this.#coerce(this.#single(overload, call), call.result, type);
  }

  /** A call whose overload is known. */
  #single(overload: CelOverload, { args, params }: ResolvedCall): string {
    const [first, second] = args;
    if (overload.id === 'to_dyn' && first !== undefined) return this.#emitAs(first, DYN);
    if (overload.id === 'type' && first !== undefined) return this.#typeCall(first);
    // An index may be any number that is whole: the function looks at it.
    const anyIndex = INDEX_CALLS.has(overload.id) && second !== undefined && isLoose(this.#typeOf(second));
    const js = args.map((arg, index) => this.#emitAs(arg, (anyIndex && index === 1 ? DYN : params[index]) ?? DYN));
    const [a = '', b = ''] = js;
    if (overload.id === 'add_list' && first !== undefined) {
      const keys = this.#mergeKeys(first);
      if (keys !== undefined) return `cel.addMerged(${a},${b},[${keys},b])`;
    }
    // The alternative of or() and orValue() runs only when it is needed.
    if (/^optional_or(_|V)/.test(overload.id) && second !== undefined) return `cel.f.${overload.id}(b,${a},()=>${b})`;
    const inline = INLINE_CALLS.get(overload.id);
    return inline?.({ js: [a, b], args }) ?? `cel.f${member(overload.id)}(${['b', ...js].join(',')})`;
  }

  /** How elements of a set or map list are identified; undefined for an ordinary list. */
  #mergeKeys(expr: Expr): string | undefined {
    const type = this.#typeOf(expr);
    if (type.kind !== 'list' || type.listType === undefined) return undefined;
    return type.listType === 'set' ? 'null' : `[${(type.mapKeys ?? []).map(quoteString).join(',')}]`;
  }

  #typeCall(arg: Expr): string {
    const type = this.#typeOf(arg);
    const js = this.emit(arg);
    const unknown = isLoose(type) || type.kind === 'wrapper' || type.kind === 'param';
    return unknown ? `cel.f.type(b,${js})` : `cel.typeAs(${js},${quoteString(runtimeTypeName(type))})`;
  }

  #dispatch(expr: CallExpr, { args }: ResolvedCall): string {
    const values = args.map((arg) => this.#emitAs(arg, DYN)).join(',');
    const isMember = args.length > expr.args.length;
    const name = this.#checked.calls.get(expr)?.overloads[0]?.name ?? expr.name;
    if (name === '_[_]') return this.#coerce(`cel.indexDynamic(${values})`, DYN, this.#typeOf(expr));
    if (name === '@in') return `cel.isInDynamic(${values},b)`;
    const js = `cel.call({name:${quoteString(name)},member:${isMember},args:[${values}]},b)`;
    return this.#coerce(js, DYN, this.#typeOf(expr));
  }

  #equality(args: readonly Expr[], negated: boolean): string {
    const [left, right] = args;
    if (left === undefined || right === undefined) return 'undefined';
    const keys = this.#mergeKeys(left);
    const [a, b] = [this.#typeOf(left), this.#typeOf(right)];
    const js = [this.emit(left), this.emit(right)] as const;
    const inline = a.kind === b.kind ? inlineEquality(a.kind, { js, args }) : undefined;
    const merged = keys === undefined ? undefined : `cel.equalUnordered(${js[0]},${js[1]},[${keys},b])`;
    const text = inline ?? merged ?? `cel.equal(${js[0]},${js[1]},b)`;
    return negated ? `(!${text})` : text;
  }

  #conditional(args: readonly Expr[], type: CelType): string {
    const [condition, yes, no] = args;
    if (condition === undefined || yes === undefined || no === undefined) return 'undefined';
    return `(${this.#emitAs(condition, BOOL)}?${this.#emitAs(yes, type)}:${this.#emitAs(no, type)})`;
  }

  /** Where the left side can not fail, JavaScript's own operator does the same. */
  #logical(expr: CallExpr, and: boolean): string {
    const [left, right] = expr.args;
    if (left === undefined || right === undefined) return 'undefined';
    const [a, b] = [this.#emitAs(left, BOOL), this.#emitAs(right, BOOL)];
    if (!this.#canFail(left)) return `(${a}${and ? '&&' : '||'}${b})`;
    return `cel.${and ? 'and' : 'or'}(()=>${a},()=>${b})`;
  }

  /** Whether an error of CEL may come out, other than a spent budget. */
  #canFail(expr: Expr): boolean {
    const type = this.#typeOf(expr);
    switch (expr.kind) {
      case 'const':
        return false;
      case 'ident':
        return isLoose(type) || shapeFromJson(type) !== null;
      case 'select':
        return !expr.testOnly || expr.operand.kind !== 'ident' || this.#typeOf(expr.operand).kind !== 'object';
      case 'call': {
        const overloads = this.#checked.calls.get(expr)?.overloads ?? [];
        const [overload] = overloads;
        return overload === undefined || overloads.length > 1 || !SAFE.has(overload.id) || expr.args.some((arg) => this.#canFail(arg));
      }
      default:
        return true;
    }
  }

  #list(expr: ListExpr): string {
    const type = this.#typeOf(expr);
    const element = type.kind === 'list' ? type.element : DYN;
    const items = expr.elements.map((item, index) => {
      if (!expr.optional.includes(index)) return this.#emitAs(item, element);
      return this.#emitAs(item, { kind: 'opaque', name: 'optional_type', params: [element] });
    });
    const js = `[${items.join(',')}]`;
    return expr.optional.length === 0 ? js : `cel.list(${js},[${expr.optional.join(',')}])`;
  }

  #map(expr: MapExpr): string {
    const type = this.#typeOf(expr);
    const [key, value] = type.kind === 'map' ? [type.key, type.value] : [DYN, DYN];
    const optional = expr.entries.flatMap((entry, index) => (entry.optional ? [index] : []));
    const parts = expr.entries.flatMap((entry) => {
      const to: CelType = entry.optional ? { kind: 'opaque', name: 'optional_type', params: [value] } : value;
      // A double can be no key, which mapOf() only sees when it is boxed.
      return [this.#emitAs(entry.key, key.kind === 'double' ? DYN : key), this.#emitAs(entry.value, to)];
    });
    return `cel.mapOf([${parts.join(',')}],[${optional.join(',')}])`;
  }

  #optionalSelectCall(expr: CallExpr): string {
    const [operand, field] = expr.args;
    if (operand === undefined || field?.kind !== 'const' || field.literal.type !== 'string') return 'undefined';
    return this.#selectOptional(operand, field.literal.value);
  }

  #optionalMap(expr: CallExpr): string {
    const [test, some] = expr.args;
    const wrap = expr.macro === 'optMap';
    const fold = wrap && some?.kind === 'call' ? some.args[0] : some;
    const target = test?.kind === 'call' ? test.target : undefined;
    if (fold?.kind !== 'fold' || target === undefined) return 'undefined';
    const accu = this.#checked.folds.get(fold)?.accu;
    const name = accu === undefined ? '_' : this.#localName(accu);
    const type = this.#typeOf(expr);
    const result = wrap ? (optionalElement(type) ?? DYN) : type;
    const operand = this.#emitAs(target, { kind: 'opaque', name: 'optional_type', params: [accu?.type ?? DYN] });
    return `cel.optionalMap(${operand},(${name})=>${this.#emitAs(fold.result, result)},${wrap})`;
  }

  #fold(expr: FoldExpr): string {
    const bindings = this.#checked.folds.get(expr);
    if (bindings === undefined) return 'undefined';
    const { iter, iter2, accu } = bindings;
    if (expr.macro === 'bind') return `((${this.#localName(accu)})=>${this.emit(expr.result)})(${this.emit(expr.init)})`;
    const range = this.emit(expr.range);
    const names = iter2 === undefined ? this.#localName(iter) : `${this.#localName(iter)},${this.#localName(iter2)}`;
    const { body, cost } = this.#body(expr);
    return `cel.${LOOPS[expr.macro][iter2 === undefined ? 0 : 1]}(${range},(${names})=>${body},[b,${roundCost(cost)}])`;
  }

  /** What runs in each round, as the macro's loop wants it: a test, or a value (undefined: none). */
  #body(expr: FoldExpr): { body: string; cost: readonly Expr[] } {
    const step = argsOf(expr.step);
    if (expr.macro === 'all' || expr.macro === 'exists') return { body: this.#emitAs(step[1] ?? expr.step, BOOL), cost: step.slice(1) };
    const test = expr.step.kind === 'call' && expr.step.name === '_?_:_' ? step[0] : undefined;
    if (expr.macro === 'existsOne' || expr.macro === 'filter')
      return { body: this.#emitAs(test ?? expr.step, BOOL), cost: test ? [test] : [] };
    const [, ...made] = argsOf(test === undefined ? expr.step : (step[1] ?? expr.step));
    const last = made.at(-1);
    const value = last?.kind === 'list' && (expr.macro === 'map' || expr.macro === 'transformList') ? last.elements[0] : last;
    if (value === undefined) return { body: 'undefined', cost: [] };
    const js = this.#emitAs(value, madeType(expr, this.#typeOf(expr)));
    return test === undefined
      ? { body: js, cost: [value] }
      : { body: `(${this.#emitAs(test, BOOL)}?${js}:undefined)`, cost: [test, value] };
  }
}

const argsOf = (expr: Expr): readonly Expr[] => (expr.kind === 'call' ? expr.args : []);

/** The type that what a round makes has in the result. */
function madeType(expr: FoldExpr, result: CelType): CelType {
  if (result.kind === 'list') return result.element;
  if (result.kind === 'map') return expr.macro === 'transformMapEntry' ? result : result.value;
  return DYN;
}

const INDEX_CALLS: ReadonlySet<string> = new Set(['index_list', 'list_optindex_optional_int', 'optional_list_optindex_optional_int']);

/** Overloads that fail with nothing but a spent budget. */
const SAFE: ReadonlySet<string> = new Set([
  ...['equals', 'not_equals', 'logical_not', 'logical_and', 'logical_or', 'conditional'],
  ...['starts_with_string', 'ends_with_string', 'contains_string', 'string_size', 'list_size', 'map_size', 'size_string', 'size_list'],
  ...['less', 'less_equals', 'greater', 'greater_equals'].flatMap((word) => [`${word}_int64`, `${word}_double`, `${word}_string`]),
]);

/** The name of a type as a value: what type(x) gives. */
function runtimeTypeName(type: CelType): string {
  if (type.kind === 'timestamp') return 'google.protobuf.Timestamp';
  if (type.kind === 'duration') return 'google.protobuf.Duration';
  if (type.kind === 'null') return 'null_type';
  if (type.kind === 'object') return 'map';
  return type.kind === 'opaque' ? type.name : type.kind;
}
