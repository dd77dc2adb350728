// Computed defaults that complete what is there (`merge: true` in a definition).
import type { JsonObject, JsonValue } from '../api/object.ts';
import { isPlainObject, orderKeys, put } from './keys.ts';

/** Order of keys of a struct, and the shapes of those fields that may be completed too; of a map: nothing, its keys are sorted. */
export interface CompleteShape {
  readonly order?: readonly string[];
  readonly fields?: Readonly<Record<string, CompleteShape>>;
}

/** The value with the keys, at any depth, that it lacks; the same value when it lacks none. */
export function complete(value: JsonValue | undefined, addition: JsonValue, shape: CompleteShape): JsonValue {
  if (value === undefined || value === null) return addition;
  if (!isPlainObject(value) || !isPlainObject(addition)) return value;
  let completed: JsonObject | undefined;
  for (const [key, added] of Object.entries(addition)) {
    if (added === undefined) continue;
    const current = Object.hasOwn(value, key) ? value[key] : undefined;
    const merged = complete(current, added, shape.fields?.[key] ?? {});
    if (merged === current) continue;
    completed ??= { ...value };
    put(completed, key, merged);
  }
  return completed === undefined ? value : orderKeys(completed, shape.order);
}
