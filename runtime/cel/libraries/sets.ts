// Lists as sets. https://pkg.go.dev/github.com/google/cel-go/ext#Sets
import type { CelBudget } from '../budget.ts';
import { equal } from '../equality.ts';
import { type CelLibrary, fn, sig } from '../library.ts';
import { BOOL, listOf, paramOf } from '../types.ts';

type List = readonly unknown[];

/** Whether all of `part` is in `whole`. */
function contains(budget: CelBudget, whole: List, part: List): boolean {
  return part.every((item) => has(budget, whole, item));
}

function has(budget: CelBudget, list: List, item: unknown): boolean {
  budget.charge(list.length);
  return typeof item === 'string' ? list.includes(item) : list.some((each) => equal(each, item, budget));
}

const LISTS = sig(listOf(paramOf('T')), listOf(paramOf('T'))).to(BOOL);

/** The library of sets. */
export const sets: CelLibrary = {
  name: 'sets',
  overloads: [
    fn('sets.contains', 'list_sets_contains_list', LISTS)(contains),
    fn(
      'sets.equivalent',
      'list_sets_equivalent_list',
      LISTS,
    )((budget: CelBudget, a: List, b: List) => contains(budget, a, b) && contains(budget, b, a)),
    fn(
      'sets.intersects',
      'list_sets_intersects_list',
      LISTS,
    )((budget: CelBudget, a: List, b: List) => a.some((item) => has(budget, b, item))),
  ],
};
