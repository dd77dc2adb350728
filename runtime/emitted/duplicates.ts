// Items of a set, or of a list with keys, that are there twice.

import { stringifyJson } from '../api/json-stringify.ts';
import type { JsonValue } from '../api/object.ts';
import { isPlainObject } from './keys.ts';

/** Indexes of the later ones; null: none. Without keys the items themselves are compared. */
export function duplicates(list: readonly JsonValue[], keys: readonly string[]): number[] | null {
  if (list.length < 2) return null;
  const seen = new Set<string>();
  const found: number[] = [];
  list.forEach((item, index) => {
    if (item === null || (keys.length > 0 && !isPlainObject(item))) return;
    const id = keys.length === 0 ? stringifyJson(item) : stringifyJson(keyValues(item, keys));
    if (seen.has(id)) found.push(index);
    seen.add(id);
  });
  return found.length === 0 ? null : found;
}

/** The values of an item's keys. */
export function keyValues(item: JsonValue, keys: readonly string[]): JsonValue[] {
  return keys.map((key) => (isPlainObject(item) && Object.hasOwn(item, key) ? (item[key] as JsonValue) : null));
}
