// Declarative conversion between a version and the storage version: renames, moves, constants.
import type { JsonObject, JsonValue } from '../api/object.ts';
import { isPlainObject, put } from './keys.ts';

/** One step towards the storage version; paths are split. */
export type ConversionStep =
  | { readonly move: readonly string[]; readonly to: readonly string[] }
  | { readonly constant: readonly string[]; readonly value: JsonValue }
  | { readonly drop: readonly string[]; readonly value?: JsonValue };

/** Applies the steps to a copy; backwards: from the storage version to this one. */
export function convertObject(object: JsonObject, steps: readonly ConversionStep[], backwards: boolean): JsonObject {
  const copy = structuredClone(object);
  for (const step of backwards ? [...steps].reverse() : steps) {
    if ('move' in step) move(copy, backwards ? step.to : step.move, backwards ? step.move : step.to);
    else if ('constant' in step) backwards ? take(copy, step.constant) : place(copy, step.constant, step.value);
    else if (!backwards) take(copy, step.drop);
    else if (step.value !== undefined) place(copy, step.drop, step.value);
  }
  return copy;
}

function move(object: JsonObject, from: readonly string[], to: readonly string[]): void {
  const value = take(object, from);
  if (value !== undefined) place(object, to, value);
}

/** Removes a field and what it leaves empty behind it is kept: an empty parent may mean something. */
function take(object: JsonObject, path: readonly string[]): JsonValue | undefined {
  const parent = path
    .slice(0, -1)
    .reduce<JsonValue | undefined>((at, step) => (isPlainObject(at) && Object.hasOwn(at, step) ? at[step] : undefined), object);
  const last = path.at(-1) as string;
  if (!isPlainObject(parent) || !Object.hasOwn(parent, last)) return undefined;
  const value = parent[last];
  delete parent[last];
  return value;
}

function place(object: JsonObject, path: readonly string[], value: JsonValue): void {
  let parent = object;
  for (const step of path.slice(0, -1)) {
    if (!Object.hasOwn(parent, step) || !isPlainObject(parent[step])) put(parent, step, {});
    parent = parent[step] as JsonObject;
  }
  put(parent, path.at(-1) as string, structuredClone(value));
}
