// Operators: arithmetic, comparison, membership, indexing. The emitter writes code of its own for the commonest of them.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#list-of-standard-definitions
import { elementAt, entryAt, isInList, isInMap } from '../access.ts';
import type { CelBudget } from '../budget.ts';
import { equal } from '../equality.ts';
import { noSuchOverload } from '../errors.ts';
import * as int from '../integers.ts';
import { type CelImplementation, type CelLibrary, type CelOverload, fn, sig } from '../library.ts';
import { and, or } from '../logic.ts';
import { compare } from '../order.ts';
import { CelDuration, CelTimestamp } from '../time.ts';
import { BOOL, BYTES, type CelType, DOUBLE, DURATION, INT, listOf, mapOf, paramOf, STRING, TIMESTAMP, UINT } from '../types.ts';
import type { Integer } from '../values.ts';

const A = paramOf('A');
const B = paramOf('B');
const LIST = listOf(A);
const MAP = mapOf(A, B);

const binary = (name: string, id: string, types: readonly [CelType, CelType, CelType], run: CelImplementation): CelOverload =>
  fn(name, id, sig(types[0], types[1]).to(types[2]))(run);

/** Text or list joined; charged by length, so that doubling ends. */
function concatenate<T extends { readonly length: number }>(join: (a: T, b: T) => T): CelImplementation {
  return (budget: CelBudget, a: T, b: T) => {
    budget.charge(Math.ceil((a.length + b.length) * 0.1));
    return join(a, b);
  };
}

const joinBytes = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
};

/** A double from JSON may be a bigint; null, of a nullable field, is none. */
function toNumber(value: number | bigint): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'bigint') throw noSuchOverload();
  return Number(value);
}

type Ints = (a: Integer, b: Integer) => Integer;
type Doubles = (a: number, b: number) => number;
type Nanos = { readonly nanos: bigint; readonly offset?: number };

const ints =
  (run: Ints): CelImplementation =>
  (_: CelBudget, a: Integer, b: Integer) =>
    run(a, b);
const doubles =
  (run: Doubles): CelImplementation =>
  (_: CelBudget, a: number | bigint, b: number | bigint) =>
    run(toNumber(a), toNumber(b));

const moment =
  (run: (a: bigint, b: bigint) => bigint): CelImplementation =>
  (_: CelBudget, a: Nanos, b: Nanos) =>
    new CelTimestamp(run(a.nanos, b.nanos), a.offset ?? b.offset ?? 0);
const span =
  (run: (a: bigint, b: bigint) => bigint): CelImplementation =>
  (_: CelBudget, a: Nanos, b: Nanos) =>
    new CelDuration(run(a.nanos, b.nanos));
const plus = (a: bigint, b: bigint): bigint => a + b;
const minus = (a: bigint, b: bigint): bigint => a - b;

const numeric = (name: string, word: string, runs: { int: Ints; uint: Ints; double?: Doubles }): CelOverload[] => [
  ...(runs.double === undefined ? [] : [binary(name, `${word}_double`, [DOUBLE, DOUBLE, DOUBLE], doubles(runs.double))]),
  binary(name, `${word}_int64`, [INT, INT, INT], ints(runs.int)),
  binary(name, `${word}_uint64`, [UINT, UINT, UINT], ints(runs.uint)),
];

const arithmetic: CelOverload[] = [
  binary('_+_', 'add_bytes', [BYTES, BYTES, BYTES], concatenate(joinBytes)),
  ...numeric('_+_', 'add', { int: int.addInt, uint: int.addUint, double: (a, b) => a + b }),
  binary('_+_', 'add_duration_duration', [DURATION, DURATION, DURATION], span(plus)),
  binary('_+_', 'add_duration_timestamp', [DURATION, TIMESTAMP, TIMESTAMP], moment(plus)),
  binary('_+_', 'add_timestamp_duration', [TIMESTAMP, DURATION, TIMESTAMP], moment(plus)),
  binary(
    '_+_',
    'add_list',
    [LIST, LIST, LIST],
    concatenate((a: readonly unknown[], b) => [...a, ...b]),
  ),
  binary(
    '_+_',
    'add_string',
    [STRING, STRING, STRING],
    concatenate((a: string, b) => a + b),
  ),
  ...numeric('_-_', 'subtract', { int: int.subtractInt, uint: int.subtractUint, double: (a, b) => a - b }),
  binary('_-_', 'subtract_duration_duration', [DURATION, DURATION, DURATION], span(minus)),
  binary('_-_', 'subtract_timestamp_duration', [TIMESTAMP, DURATION, TIMESTAMP], moment(minus)),
  binary('_-_', 'subtract_timestamp_timestamp', [TIMESTAMP, TIMESTAMP, DURATION], span(minus)),
  ...numeric('_*_', 'multiply', { int: int.multiplyInt, uint: int.multiplyUint, double: (a, b) => a * b }),
  ...numeric('_/_', 'divide', { int: int.divideInt, uint: int.divideUint, double: (a, b) => a / b }),
  ...numeric('_%_', 'modulo', { int: int.moduloInt, uint: int.moduloUint }),
  fn('-_', 'negate_double', sig(DOUBLE).to(DOUBLE))((_: CelBudget, a: number) => -toNumber(a)),
  fn('-_', 'negate_int64', sig(INT).to(INT))((_: CelBudget, a: Integer) => int.negateInt(a)),
];

/** The operand pairs that have an order, and the end of the overload's name. */
const ORDERED: readonly (readonly [CelType, CelType, string])[] = [
  [BOOL, BOOL, 'bool'],
  [INT, INT, 'int64'],
  [INT, DOUBLE, 'int64_double'],
  [INT, UINT, 'int64_uint64'],
  [UINT, UINT, 'uint64'],
  [UINT, DOUBLE, 'uint64_double'],
  [UINT, INT, 'uint64_int64'],
  [DOUBLE, DOUBLE, 'double'],
  [DOUBLE, INT, 'double_int64'],
  [DOUBLE, UINT, 'double_uint64'],
  [STRING, STRING, 'string'],
  [BYTES, BYTES, 'bytes'],
  [TIMESTAMP, TIMESTAMP, 'timestamp'],
  [DURATION, DURATION, 'duration'],
];

/** Longer texts cost more, as in cel-go. */
function ordered(holds: (order: number) => boolean): CelImplementation {
  return (budget: CelBudget, a: unknown, b: unknown) => {
    if (typeof a === 'string' && typeof b === 'string' && a.length > 64) budget.charge(Math.ceil(Math.min(a.length, b.length) * 0.1));
    return holds(compare(a, b));
  };
}

const comparison = (name: string, word: string, holds: (order: number) => boolean): CelOverload[] =>
  ORDERED.map(([a, b, suffix]) => binary(name, `${word}_${suffix}`, [a, b, BOOL], ordered(holds)));

const unreachable = (): never => {
  throw noSuchOverload();
};

/** The library of operators. */
export const operators: CelLibrary = {
  name: 'operators',
  overloads: [
    ...arithmetic,
    ...comparison('_<_', 'less', (order) => order < 0),
    ...comparison('_<=_', 'less_equals', (order) => order <= 0),
    ...comparison('_>_', 'greater', (order) => order > 0),
    ...comparison('_>=_', 'greater_equals', (order) => order >= 0),
    binary('_==_', 'equals', [A, A, BOOL], (budget: CelBudget, a: unknown, b: unknown) => equal(a, b, budget)),
    binary('_!=_', 'not_equals', [A, A, BOOL], (budget: CelBudget, a: unknown, b: unknown) => !equal(a, b, budget)),
    binary('@in', 'in_list', [A, LIST, BOOL], (budget: CelBudget, a: unknown, list: readonly unknown[]) => isInList(a, list, budget)),
    binary('@in', 'in_map', [A, MAP, BOOL], (_: CelBudget, key: unknown, map: unknown) => isInMap(key, map)),
    binary('_[_]', 'index_list', [LIST, INT, A], (_: CelBudget, list: readonly unknown[], index: unknown) => elementAt(list, index)),
    binary('_[_]', 'index_map', [MAP, A, B], (_: CelBudget, map: unknown, key: unknown) => entryAt(map, key)),
    binary('_&&_', 'logical_and', [BOOL, BOOL, BOOL], (_: CelBudget, a: boolean, b: boolean) =>
      and(
        () => a,
        () => b,
      ),
    ),
    binary('_||_', 'logical_or', [BOOL, BOOL, BOOL], (_: CelBudget, a: boolean, b: boolean) =>
      or(
        () => a,
        () => b,
      ),
    ),
    fn('!_', 'logical_not', sig(BOOL).to(BOOL))((_: CelBudget, a: boolean) => !a),
    // Emitted as code of their own, and never called.
    fn('_?_:_', 'conditional', sig(BOOL, A, A).to(A))(unreachable),
    fn('@not_strictly_false', 'not_strictly_false', sig(BOOL).to(BOOL))(unreachable),
    fn('cel.@mapInsert', 'cel_@mapInsert_map_key_value', sig(MAP, A, B).to(MAP))(unreachable),
    fn('cel.@mapInsert', 'cel_@mapInsert_map_map', sig(MAP, MAP).to(MAP))(unreachable),
  ],
};
