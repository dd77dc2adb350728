// Kubernetes' functions of lists. https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-list-library
import type { CelBudget } from '../budget.ts';
import { equal } from '../equality.ts';
import { CelError } from '../errors.ts';
import { addInt, addUint } from '../integers.ts';
import { type CelImplementation, type CelLibrary, type CelOverload, method, sig } from '../library.ts';
import { compare } from '../order.ts';
import { CelDuration } from '../time.ts';
import { BOOL, BYTES, type CelType, DOUBLE, DURATION, INT, listOf, paramOf, STRING, TIMESTAMP, UINT } from '../types.ts';
import type { Integer } from '../values.ts';

const ORDERED: readonly (readonly [string, CelType])[] = [
  ['int', INT],
  ['uint', UINT],
  ['double', DOUBLE],
  ['bool', BOOL],
  ['duration', DURATION],
  ['timestamp', TIMESTAMP],
  ['string', STRING],
  ['bytes', BYTES],
];

type List<T> = readonly T[];

function isSorted(budget: CelBudget, list: List<unknown>): boolean {
  budget.charge(list.length);
  return list.every((item, index) => index === 0 || compare(list[index - 1], item) <= 0);
}

const extreme =
  (name: string, wanted: number): CelImplementation =>
  (budget: CelBudget, list: List<unknown>) => {
    budget.charge(list.length);
    const [first, ...rest] = list;
    if (first === undefined) throw new CelError(`${name} called on empty list`);
    return rest.reduce((best, item) => (compare(item, best) * wanted > 0 ? item : best), first);
  };

/** Sums by type: the zero of each, and how two are added. */
const SUMS: readonly (readonly [string, CelType, CelImplementation])[] = [
  ['int', INT, sum<Integer>(0, addInt)],
  ['uint', UINT, sum<Integer>(0, addUint)],
  ['double', DOUBLE, sum<number>(0, (a, b) => a + Number(b))],
  ['duration', DURATION, sum(new CelDuration(0n), (a, b) => new CelDuration(a.nanos + b.nanos))],
];

function sum<T>(zero: T, add: (a: T, b: T) => T): CelImplementation {
  return (budget: CelBudget, list: List<T>) => {
    budget.charge(list.length);
    return list.reduce(add, zero);
  };
}

const A = paramOf('T');

const indexOf: CelImplementation = (budget: CelBudget, list: List<unknown>, item: unknown) => {
  budget.charge(list.length);
  return list.findIndex((each) => equal(each, item, budget));
};

const lastIndexOf: CelImplementation = (budget: CelBudget, list: List<unknown>, item: unknown) => {
  budget.charge(list.length);
  return list.findLastIndex((each) => equal(each, item, budget));
};

const ordered = (name: string, id: string, run: CelImplementation, result?: CelType): CelOverload[] =>
  ORDERED.map(([word, type]) => method(name, `list_${word}_${id}`, sig(listOf(type)).to(result ?? type))(run));

/** Kubernetes' library of lists. */
export const lists: CelLibrary = {
  name: 'lists',
  overloads: [
    ...ordered('isSorted', 'is_sorted_bool', isSorted, BOOL),
    ...ordered('min', 'min', extreme('min', -1)),
    ...ordered('max', 'max', extreme('max', 1)),
    ...SUMS.map(([word, type, run]) => method('sum', `list_${word}_sum_${word}`, sig(listOf(type)).to(type))(run)),
    method('indexOf', 'list_a_index_of_int', sig(listOf(A), A).to(INT))(indexOf),
    method('lastIndexOf', 'list_a_last_index_of_int', sig(listOf(A), A).to(INT))(lastIndexOf),
  ],
};
