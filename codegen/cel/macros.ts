// Macros: calls that the parser expands, into the comprehensions that cel-go expands them to.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#macros, and cel-go's ext/comprehensions and optional types.
import { call, constant, type Expr, type FoldExpr, type FoldMacro, ident, list, type MapExpr, node, type SelectExpr } from './ast.ts';

/** What a macro sees: its place, target and arguments; `fail` reports and gives up. */
export interface MacroCall {
  readonly at: number;
  readonly target: Expr | undefined;
  readonly args: readonly Expr[];
  fail(at: number, message: string): undefined;
}

type Expand = (macro: MacroCall) => Expr | undefined;

/** The name of the accumulator; no identifier of the source can be it. */
export const ACCUMULATOR = '@result';

const bool = (at: number, value: boolean): Expr => constant(at, { type: 'bool', value });
const int = (at: number, value: bigint): Expr => constant(at, { type: 'int', value });
const result = (at: number): Expr => ident(at, ACCUMULATOR);
const notFalse = (at: number, what: Expr): Expr => call(at, '@not_strictly_false', [what]);

/** The parts of a loop that differ between the macros. */
interface Loop {
  readonly init: Expr;
  readonly condition: Expr;
  readonly step: Expr;
  readonly result: Expr;
}

/** Reads the iteration variables, then builds the loop over what is left of the arguments. */
function fold(kind: FoldMacro, variables: 1 | 2, loop: (at: number, args: readonly Expr[], iter: Expr) => Loop): Expand {
  return (macro) => {
    const names: string[] = [];
    for (const arg of macro.args.slice(0, variables)) {
      const name = arg.kind === 'ident' && !arg.name.startsWith('.') ? arg.name : undefined;
      if (name === undefined) {
        const simple = kind === 'map' || kind === 'filter' || variables === 2;
        return macro.fail(arg.at, simple ? 'argument is not an identifier' : 'argument must be a simple name');
      }
      if (name === ACCUMULATOR || name === '__result__') return macro.fail(arg.at, 'iteration variable overwrites accumulator variable');
      if (names.includes(name)) return macro.fail(arg.at, `duplicate variable name: ${name}`);
      names.push(name);
    }
    const { at, target, args } = macro;
    const [iterVar, iterVar2] = names;
    const [first] = args;
    if (target === undefined || iterVar === undefined || first === undefined) return undefined;
    return node<FoldExpr>({
      kind: 'fold',
      macro: kind,
      at,
      iterVar,
      iterVar2,
      range: target,
      accuVar: ACCUMULATOR,
      ...loop(at, args.slice(variables), first),
    });
  };
}

const any = (at: number): Expr => bool(at, true);
const arg = (args: readonly Expr[], index: number): Expr => args[index] ?? bool(0, false);

const all = (at: number, args: readonly Expr[]): Loop => ({
  init: bool(at, true),
  condition: notFalse(at, result(at)),
  step: call(at, '_&&_', [result(at), arg(args, 0)]),
  result: result(at),
});

const exists = (at: number, args: readonly Expr[]): Loop => ({
  init: bool(at, false),
  condition: notFalse(at, call(at, '!_', [result(at)])),
  step: call(at, '_||_', [result(at), arg(args, 0)]),
  result: result(at),
});

const existsOne = (at: number, args: readonly Expr[]): Loop => ({
  init: int(at, 0n),
  condition: any(at),
  step: call(at, '_?_:_', [arg(args, 0), call(at, '_+_', [result(at), int(at, 1n)]), result(at)]),
  result: call(at, '_==_', [result(at), int(at, 1n)]),
});

/** map(x, f), map(x, p, f), and transformList with two variables. */
const collect = (at: number, args: readonly Expr[]): Loop => {
  const step = call(at, '_+_', [result(at), list(at, [arg(args, args.length - 1)])]);
  return {
    init: list(at, []),
    condition: any(at),
    step: args.length === 2 ? call(at, '_?_:_', [arg(args, 0), step, result(at)]) : step,
    result: result(at),
  };
};

const filter = (at: number, args: readonly Expr[], iter: Expr): Loop => ({
  init: list(at, []),
  condition: any(at),
  step: call(at, '_?_:_', [arg(args, 0), call(at, '_+_', [result(at), list(at, [iter])]), result(at)]),
  result: result(at),
});

/** transformMap(k, v, [p,] f) and transformMapEntry(k, v, [p,] entries). */
const collectMap =
  (insert: 'value' | 'entry') =>
  (at: number, args: readonly Expr[], iter: Expr): Loop => {
    const what = arg(args, args.length - 1);
    const step = call(at, 'cel.@mapInsert', insert === 'value' ? [result(at), iter, what] : [result(at), what]);
    return {
      init: node<MapExpr>({ kind: 'map', at, entries: [] }),
      condition: any(at),
      step: args.length === 2 ? call(at, '_?_:_', [arg(args, 0), step, result(at)]) : step,
      result: result(at),
    };
  };

const has: Expand = ({ args, at, fail }) => {
  const [what] = args;
  if (what?.kind !== 'select' || what.testOnly) return fail(what?.at ?? at, 'invalid argument to has() macro');
  return node<SelectExpr>({ kind: 'select', at, operand: what.operand, field: what.field, testOnly: true });
};

/** A variable bound to a value: a loop over nothing. */
function bindTo(at: number, name: string, value: Expr, body: Expr): Expr {
  return node<FoldExpr>({
    kind: 'fold',
    macro: 'bind',
    at,
    iterVar: '#unused',
    iterVar2: undefined,
    range: list(at, []),
    accuVar: name,
    init: value,
    condition: bool(at, false),
    step: ident(at, name),
    result: body,
  });
}

const bind: Expand = ({ at, target, args, fail }) => {
  if (target?.kind !== 'ident' || target.name !== 'cel') return undefined;
  const [name, value, body] = args;
  if (name?.kind !== 'ident') return fail(name?.at ?? at, 'cel.bind() variable names must be simple identifiers');
  return value && body && bindTo(at, name.name, value, body);
};

/** list.sortBy(x, key): the keys are made beside the list, which is evaluated once. */
const sortBy: Expand = (macro) => {
  const { at, target } = macro;
  if (target === undefined) return undefined;
  const input = ident(at, '@__sortBy_input__');
  const keys = fold('map', 1, collect)({ ...macro, target: input });
  return (
    keys && bindTo(at, input.name, target, node<Expr>({ kind: 'call', at, name: '@sortByAssociatedKeys', target: input, args: [keys] }))
  );
};

/** optMap(x, f) wraps the result in an optional, optFlatMap(x, f) does not. The target is shared by two nodes. */
const optional =
  (name: 'optMap' | 'optFlatMap'): Expand =>
  ({ at, target, args, fail }) => {
    const [variable, body] = args;
    if (target === undefined || body === undefined) return undefined;
    if (variable?.kind !== 'ident') return fail(variable?.at ?? at, `${name}() variable name must be a simple identifier`);
    const method = (callee: string): Expr => node<Expr>({ kind: 'call', at, name: callee, target, args: [] });
    const bound = bindTo(at, variable.name, method('value'), body);
    const some = name === 'optMap' ? call(at, 'optional.of', [bound]) : bound;
    return { ...call(at, '_?_:_', [method('hasValue'), some, call(at, 'optional.none', [])]), macro: name };
  };

/** By name, arity, and whether there is a target: `all/2/m`. */
export const MACROS: ReadonlyMap<string, Expand> = new Map<string, Expand>([
  ['has/1', has],
  ['all/2/m', fold('all', 1, all)],
  ['exists/2/m', fold('exists', 1, exists)],
  ['exists_one/2/m', fold('existsOne', 1, existsOne)],
  ['existsOne/2/m', fold('existsOne', 1, existsOne)],
  ['map/2/m', fold('map', 1, collect)],
  ['map/3/m', fold('map', 1, collect)],
  ['filter/2/m', fold('filter', 1, filter)],
  ['all/3/m', fold('all', 2, all)],
  ['exists/3/m', fold('exists', 2, exists)],
  ['exists_one/3/m', fold('existsOne', 2, existsOne)],
  ['existsOne/3/m', fold('existsOne', 2, existsOne)],
  ['transformList/3/m', fold('transformList', 2, collect)],
  ['transformList/4/m', fold('transformList', 2, collect)],
  ['transformMap/3/m', fold('transformMap', 2, collectMap('value'))],
  ['transformMap/4/m', fold('transformMap', 2, collectMap('value'))],
  ['transformMapEntry/3/m', fold('transformMapEntry', 2, collectMap('entry'))],
  ['transformMapEntry/4/m', fold('transformMapEntry', 2, collectMap('entry'))],
  ['sortBy/2/m', sortBy],
  ['bind/3/m', bind],
  ['optMap/2/m', optional('optMap')],
  ['optFlatMap/2/m', optional('optFlatMap')],
]);
