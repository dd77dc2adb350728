// JSON Merge Patch (RFC 7386): null removes a member, an object merges, anything else replaces. Members of what it merges come in the
// order of their names, as kube-apiserver shows them where it refuses the result.
import type { JsonObject, JsonValue } from './object.ts';
import { getOwn, isObject, setOwn } from './tree.ts';

/** The patched tree. Neither argument is changed; parts that stay are shared with the target. */
export function applyMergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch;
  const own = isObject(target) ? target : {};
  const merged: JsonObject = {};
  for (const key of [...new Set([...Object.keys(own), ...Object.keys(patch)])].sort()) {
    const [value, before] = [getOwn(patch, key), getOwn(own, key)];
    if (value === null) continue;
    setOwn(merged, key, value === undefined ? (before ?? null) : applyMergePatch(before, value));
  }
  return merged;
}
