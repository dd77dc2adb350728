// Optional values: optional.of(x), x.?y, x[?y], or(), orValue() …
// https://github.com/google/cel-go/tree/master/cel#optional-values, https://kubernetes.io/docs/reference/using-api/cel/
import { indexOptional, selectOptional } from '../access.ts';
import type { CelBudget } from '../budget.ts';
import { ofNonZero } from '../convert.ts';
import { CelError } from '../errors.ts';
import { type CelLibrary, fn, method, sig } from '../library.ts';
import { BOOL, DYN, INT, listOf, mapOf, optionalOf, paramOf, STRING } from '../types.ts';
import { CelOptional, NONE } from '../values.ts';

const T = paramOf('V');
const K = paramOf('K');
const OPTIONAL = optionalOf(T);
const LIST = listOf(T);
const MAP = mapOf(K, T);

const index = (_: CelBudget, container: unknown, key: unknown): CelOptional => indexOptional(container, key);

/** The library of optionals. */
export const optionals: CelLibrary = {
  name: 'optionals',
  types: { optional_type: optionalOf(DYN) },
  overloads: [
    fn('optional.of', 'optional_of', sig(T).to(OPTIONAL))((_: CelBudget, value: unknown) => new CelOptional(true, value)),
    fn('optional.ofNonZeroValue', 'optional_ofNonZeroValue', sig(T).to(OPTIONAL))((_: CelBudget, value: unknown) => ofNonZero(value)),
    fn('optional.none', 'optional_none', sig().to(OPTIONAL))(() => NONE),
    method('value', 'optional_value', sig(OPTIONAL).to(T))((_: CelBudget, { value }: CelOptional) => value),
    method('hasValue', 'optional_hasValue', sig(OPTIONAL).to(BOOL))((_: CelBudget, { has }: CelOptional) => has),
    // Emitted with a function as second argument, so that it is not evaluated in vain.
    method(
      'or',
      'optional_or_optional',
      sig(OPTIONAL, OPTIONAL).to(OPTIONAL),
    )((_: CelBudget, first: CelOptional, second: () => unknown) => (first.has ? first : second())),
    method(
      'orValue',
      'optional_orValue_value',
      sig(OPTIONAL, T).to(T),
    )((_: CelBudget, first: CelOptional, second: () => unknown) => (first.has ? first.value : second())),
    fn(
      '_?._',
      'select_optional_field',
      sig(DYN, STRING).to(OPTIONAL),
    )((_: CelBudget, object: unknown, name: string) => selectOptional(object, name)),
    fn('_[?_]', 'list_optindex_optional_int', sig(LIST, INT).to(OPTIONAL))(index),
    fn('_[?_]', 'optional_list_optindex_optional_int', sig(optionalOf(LIST), INT).to(OPTIONAL))(index),
    fn('_[?_]', 'map_optindex_optional_value', sig(MAP, K).to(OPTIONAL))(index),
    fn('_[?_]', 'optional_map_optindex_optional_value', sig(optionalOf(MAP), K).to(OPTIONAL))(index),
    fn('_[_]', 'optional_list_index_int', sig(optionalOf(LIST), INT).to(OPTIONAL))(index),
    fn('_[_]', 'optional_map_index_value', sig(optionalOf(MAP), K).to(OPTIONAL))(index),
    fn('optional.unwrap', 'optional_unwrap', sig(listOf(OPTIONAL)).to(LIST))((_: CelBudget, list: readonly CelOptional[]) => unwrap(list)),
    method('unwrapOpt', 'optional_unwrapOpt', sig(listOf(OPTIONAL)).to(LIST))((_: CelBudget, list: readonly CelOptional[]) => unwrap(list)),
  ],
};

function unwrap(list: readonly CelOptional[]): unknown[] {
  if (!list.every((item) => item instanceof CelOptional)) throw new CelError('no such overload');
  return list.filter((item) => item.has).map((item) => item.value);
}
