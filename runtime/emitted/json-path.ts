// Evaluates the steps that the compiler made of a printer column's JSONPath.
import type { JsonObject, JsonValue } from '../api/object.ts';
import { isPlainObject } from './keys.ts';

/** A field, an index, everything (null), or a filter by equality. */
export type JsonPathStep = string | number | null | readonly [path: readonly string[], operator: string, value: JsonValue];

/** All values at a path. */
export function valuesAt(object: JsonObject, path: readonly JsonPathStep[]): JsonValue[] {
  let found: JsonValue[] = [object];
  for (const step of path) found = found.flatMap((value) => next(value, step));
  return found;
}

function next(value: JsonValue, step: JsonPathStep): JsonValue[] {
  const items = Array.isArray(value) ? value : isPlainObject(value) ? (Object.values(value) as JsonValue[]) : [];
  if (step === null) return items;
  if (typeof step === 'string') return field(value, step);
  if (typeof step === 'number') return Array.isArray(value) ? value.slice(step, step === -1 ? undefined : step + 1) : [];
  const [path, operator, wanted] = step;
  return items.filter((item) => {
    const at = path.reduce<JsonValue | undefined>((one, name) => (one === undefined ? undefined : field(one, name)[0]), item);
    return at !== undefined && (at === wanted) === (operator === '==');
  });
}

function field(value: JsonValue, name: string): JsonValue[] {
  const found = isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return found === undefined ? [] : [found];
}
