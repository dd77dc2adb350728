// JSON Merge Patch (RFC 7386): null removes a member, an object merges, anything else replaces.
import type { JsonObject, JsonValue } from './object.ts';
import { getOwn, isObject, setOwn } from './tree.ts';

/** The patched tree. Neither argument is changed; parts that stay are shared with the target. */
export function applyMergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = {};
  if (isObject(target)) for (const key of Object.keys(target)) setOwn(merged, key, target[key] ?? null);
  for (const key of Object.keys(patch)) {
    const value = patch[key];
    if (value === undefined) continue;
    if (value === null) delete merged[key];
    else setOwn(merged, key, applyMergePatch(getOwn(merged, key), value));
  }
  return merged;
}
