// JSON values as Go prints them (%v, %T): some of the reference's messages show a patch so.
import type { JsonValue } from './object.ts';

/** `map[a:1 b:[x y]]`: keys sorted, strings bare. */
export function formatGoValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '<nil>';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(formatGoValue).join(' ')}]`;
  const keys = Object.keys(value).sort();
  return `map[${keys.map((key) => `${key}:${formatGoValue(value[key])}`).join(' ')}]`;
}

/** Go type of a decoded value. */
export function goTypeOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '<nil>';
  if (Array.isArray(value)) return '[]interface {}';
  if (typeof value === 'object') return 'map[string]interface {}';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'bigint' || Number.isInteger(value) ? 'int64' : 'float64';
}

/** Name of a JSON type in Go's `cannot unmarshal … into`. */
export function goKindOf(value: JsonValue): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'bool';
  return value === null ? 'null' : typeof value;
}
