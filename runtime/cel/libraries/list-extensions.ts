// cel-go's functions of lists: sort, distinct, reverse, slice, flatten, first, last, lists.range.
// https://pkg.go.dev/github.com/google/cel-go/ext#Lists
import { indexOptional } from '../access.ts';
import type { CelBudget } from '../budget.ts';
import { equal } from '../equality.ts';
import { CelError } from '../errors.ts';
import { type CelImplementation, type CelLibrary, fn, method, sig } from '../library.ts';
import { compare } from '../order.ts';
import { BOOL, BYTES, type CelType, DOUBLE, DURATION, DYN, INT, listOf, optionalOf, paramOf, STRING, TIMESTAMP, UINT } from '../types.ts';
import { type Integer, typeNameOf } from '../values.ts';

type List = readonly unknown[];

const MAX_RANGE = 1_000_000;
const T = paramOf('T');
const LIST = listOf(T);
const SORTABLE: readonly (readonly [string, CelType])[] = [
  ['int', INT],
  ['uint', UINT],
  ['double', DOUBLE],
  ['bool', BOOL],
  ['duration', DURATION],
  ['timestamp', TIMESTAMP],
  ['string', STRING],
  ['bytes', BYTES],
];

/** Sorting costs by length and its logarithm. */
function chargeSort(budget: CelBudget, length: number): void {
  budget.charge(Math.ceil(length * Math.max(1, Math.log2(length + 1))));
}

function sortBy(budget: CelBudget, list: List, keys: List): unknown[] {
  chargeSort(budget, list.length);
  const [first] = keys;
  if (keys.some((key) => typeNameOf(key) !== typeNameOf(first))) throw new CelError('list elements must have the same type');
  const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a], keys[b]));
  return order.map((index) => list[index]);
}

const sort: CelImplementation = (budget: CelBudget, list: List) => sortBy(budget, list, list);

function range(budget: CelBudget, size: Integer): number[] {
  if (size < 0) throw new CelError(`lists.range: size must be non-negative, got ${size}`);
  if (size > MAX_RANGE) throw new CelError(`lists.range: size ${size} exceeds maximum allowed (${MAX_RANGE})`);
  budget.charge(Number(size));
  return Array.from({ length: Number(size) }, (_, index) => index);
}

function slice(...[, list, start, end]: [CelBudget, List, Integer, Integer]): List {
  if (start < 0 || end < 0) throw new CelError(`cannot slice(${start}, ${end}), negative indexes not supported`);
  if (start > end) throw new CelError(`cannot slice(${start}, ${end}), start index must be less than or equal to end index`);
  if (end > list.length) throw new CelError(`cannot slice(${start}, ${end}), list is length ${list.length}`);
  return list.slice(Number(start), Number(end));
}

function flatten(budget: CelBudget, list: List, depth: Integer): unknown[] {
  if (depth < 0) throw new CelError('level must be non-negative');
  const flat = list.flat(Number(depth));
  budget.charge(list.length + flat.length);
  return flat;
}

/** Texts are found by a set; anything else is compared one by one, and charged for it. */
function distinct(budget: CelBudget, list: List): unknown[] {
  budget.charge(list.length);
  const texts = new Set<string>();
  const found: unknown[] = [];
  const others: unknown[] = [];
  for (const item of list) {
    if (typeof item === 'string') {
      if (texts.has(item)) continue;
      texts.add(item);
    } else {
      budget.charge(others.length);
      if (others.some((each) => equal(each, item, budget))) continue;
      others.push(item);
    }
    found.push(item);
  }
  return found;
}

/** cel-go's library of lists. sortBy() is a macro over `@sortByAssociatedKeys`. */
export const listExtensions: CelLibrary = {
  name: 'list-extensions',
  overloads: [
    fn('lists.range', 'lists_range', sig(INT).to(listOf(INT)))(range),
    method('slice', 'list_slice', sig(LIST, INT, INT).to(LIST))(slice),
    method('flatten', 'list_flatten', sig(listOf(LIST)).to(LIST))((budget: CelBudget, list: List) => flatten(budget, list, 1)),
    method('flatten', 'list_flatten_int', sig(listOf(DYN), INT).to(listOf(DYN)))(flatten),
    method('distinct', 'list_distinct', sig(LIST).to(LIST))(distinct),
    method(
      'reverse',
      'list_reverse',
      sig(LIST).to(LIST),
    )((budget: CelBudget, list: List) => {
      budget.charge(list.length);
      return [...list].reverse();
    }),
    method('first', 'list_first', sig(LIST).to(optionalOf(T)))((_: CelBudget, list: List) => indexOptional(list, 0)),
    method('last', 'list_last', sig(LIST).to(optionalOf(T)))((_: CelBudget, list: List) => indexOptional(list, list.length - 1)),
    ...SORTABLE.map(([word, type]) => method('sort', `list_${word}_sort`, sig(listOf(type)).to(listOf(type)))(sort)),
    ...SORTABLE.map(([word, type]) =>
      method('@sortByAssociatedKeys', `list_${word}_sortByAssociatedKeys`, sig(LIST, listOf(type)).to(LIST))(sortBy),
    ),
  ],
};
