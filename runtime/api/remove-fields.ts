// Takes fields out of a tree by their paths.
import type { JsonValue } from './object.ts';

/** Removes the fields at the paths from a tree that the caller owns; `*` stands for every item of a list or key of a map. */
export function removeFields(tree: JsonValue, paths: readonly (readonly string[])[]): void {
  for (const path of paths) removeField(tree, path, 0);
}

function removeField(value: JsonValue | undefined, path: readonly string[], depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  const step = path[depth] as string;
  if (step === '*') {
    for (const item of Object.values(value)) removeField(item, path, depth + 1);
    return;
  }
  if (Array.isArray(value) || !Object.hasOwn(value, step)) return;
  if (depth === path.length - 1) delete value[step];
  else removeField(value[step], path, depth + 1);
}
