// Lists of x-kubernetes-list-type set and map: `==` does not look at their order, `+` merges.
// https://kubernetes.io/docs/reference/using-api/cel/#equality-and-ordering and its neighbours
import type { CelBudget } from './budget.ts';
import { equal } from './equality.ts';
import { noSuchOverload } from './errors.ts';
import { isJsonObject } from './values.ts';

/** What identifies an element: the element itself (set), or its key properties (map). */
type Keys = readonly string[] | null;

/** The text by which an element is found again; undefined for what has none, which is then compared one by one. */
function identity(element: unknown, keys: Keys): string {
  if (keys === null) return stable(element);
  if (!isJsonObject(element)) return stable(element);
  return keys.map((key) => stable(Object.hasOwn(element, key) ? element[key] : null)).join('\0');
}

function stable(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (isJsonObject(value)) {
    const entries = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${stable(value[key])}`);
    return `{${entries.join(',')}}`;
  }
  return String(value);
}

function byIdentity(list: readonly unknown[], keys: Keys): Map<string, unknown> {
  return new Map(list.map((element) => [identity(element, keys), element]));
}

/** a == b without order. The left side says how elements are identified. */
export function equalUnordered(a: readonly unknown[], b: readonly unknown[], [keys, budget]: readonly [Keys, CelBudget]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) throw noSuchOverload();
  budget.charge(a.length + b.length);
  if (a.length !== b.length) return false;
  const others = byIdentity(b, keys);
  return a.every((element) => {
    const id = identity(element, keys);
    return others.has(id) && equal(element, others.get(id), budget);
  });
}

/** a + b: places of a are kept; elements of b replace those with the same identity, others are appended. */
export function addMerged(a: readonly unknown[], b: readonly unknown[], [keys, budget]: readonly [Keys, CelBudget]): unknown[] {
  if (!Array.isArray(a) || !Array.isArray(b)) throw noSuchOverload();
  budget.charge(a.length + b.length);
  const merged = byIdentity(a, keys);
  for (const element of b) merged.set(identity(element, keys), element);
  return [...merged.values()];
}
