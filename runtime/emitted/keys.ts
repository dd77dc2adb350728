// Keys of objects: Go's order, and safe assignment of keys that clients choose.
import type { JsonObject, JsonValue } from '../api/object.ts';
import { DecodeTypeError } from '../api/resource.ts';

const MAX_DEPTH = 500;

/** Go's order of strings: by UTF-8 bytes, which is by code points. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return isSurrogate(left) === isSurrogate(right) ? left - right : isSurrogate(left) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Whether a value is an object of JSON. */
export function isPlainObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets a key that a client chose: `__proto__` is a key like any other. */
export function put(object: JsonObject, key: string, value: JsonValue | undefined): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

/** A copy with all keys sorted, `depth` levels below the root. */
export function sortKeys(value: JsonValue, depth: number): JsonValue {
  if (depth > MAX_DEPTH) throw new DecodeTypeError('json: exceeded max depth');
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, depth + 1));
  if (!isPlainObject(value)) return value;
  const sorted: JsonObject = {};
  for (const key of Object.keys(value).sort(compareText)) put(sorted, key, sortKeys(value[key] as JsonValue, depth + 1));
  return sorted;
}

/** A copy with the keys in the given order and then the others; sorted when there is no order. */
export function orderKeys(object: JsonObject, order?: readonly string[]): JsonObject {
  const ordered: JsonObject = {};
  for (const key of order ?? []) if (Object.hasOwn(object, key)) put(ordered, key, object[key]);
  for (const key of Object.keys(object).sort(compareText)) if (!Object.hasOwn(ordered, key)) put(ordered, key, object[key]);
  return ordered;
}

/** A property of the object itself. */
export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
