// Equality of values of any types: heterogeneous and deep, as in the language definition.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#equality
import type { CelBudget } from './budget.ts';
import { CelMap, CelOptional, CelValue, isJsonObject, type MapKey, numbersEqual, numeric } from './values.ts';

/** Whether two values are equal. Charges by size, since it walks them. Representations may differ (static, dynamic). */
export function equal(a: unknown, b: unknown, budget: CelBudget): boolean {
  if (a === b) return true;
  switch (typeof a) {
    case 'number':
    case 'bigint':
      return numbersEqual(a, numeric(b));
    case 'string':
      return typeof b === 'string' && equalStrings(a, b, budget);
    case 'object':
      break;
    default:
      return false;
  }
  if (a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && equalLists(a, b, budget);
  if (a instanceof Uint8Array) return b instanceof Uint8Array && equalBytes(a, b, budget);
  if (a instanceof CelOptional) {
    if (!(b instanceof CelOptional) || a.has !== b.has) return false;
    return !a.has || equal(a.value, b.value, budget);
  }
  if (a instanceof CelMap || isJsonObject(a)) return (b instanceof CelMap || isJsonObject(b)) && equalMaps(a, b, budget);
  return a instanceof CelValue && a.equals(b);
}

/** Equality of strings, charged by length. */
export function equalStrings(a: string, b: string, budget: CelBudget): boolean {
  if (a.length > 64) budget.charge(Math.ceil(Math.min(a.length, b.length ?? 0) * 0.1));
  return a === b;
}

function equalLists(a: readonly unknown[], b: readonly unknown[], budget: CelBudget): boolean {
  if (a.length !== b.length) return false;
  budget.charge(a.length);
  for (let index = 0; index < a.length; index++) if (!equal(a[index], b[index], budget)) return false;
  return true;
}

function equalBytes(a: Uint8Array, b: Uint8Array, budget: CelBudget): boolean {
  budget.charge(Math.ceil(Math.min(a.length, b.length) * 0.1));
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

type AnyMap = CelMap | Readonly<Record<string, unknown>>;

function equalMaps(a: AnyMap, b: AnyMap, budget: CelBudget): boolean {
  const entries = entriesOf(a);
  if (entries.length !== sizeOf(b)) return false;
  budget.charge(entries.length);
  return entries.every(([key, value]) => {
    const other = valueAt(b, key);
    return other !== undefined && equal(value, other, budget);
  });
}

const isThere = ([, value]: [string, unknown]): boolean => value !== undefined && value !== null;

/** The entries of a map, keys in the form that finds them. */
export function entriesOf(map: AnyMap): [MapKey, unknown][] {
  return map instanceof CelMap ? [...map.entries] : Object.entries(map).filter(isThere);
}

/** How many entries a map has. */
export function sizeOf(map: AnyMap): number {
  return map instanceof CelMap ? map.entries.size : entriesOf(map).length;
}

/** The value at a key; undefined if there is none, or null in JSON. Never looks at a prototype. */
export function valueAt(map: AnyMap, key: MapKey): unknown {
  if (map instanceof CelMap) return map.entries.get(key);
  return typeof key === 'string' && Object.hasOwn(map, key) ? (map[key] ?? undefined) : undefined;
}
