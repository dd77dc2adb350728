// From one representation to another: decoded JSON to static, static to dynamic and back. The compiler describes what to do by
// a shape, which names only what differs: most types need none.
import { CelError, noSuchOverload } from './errors.ts';
import { CelDuration, CelTimestamp, formatDuration, formatTimestamp, parseDuration, parseTimestamp } from './time.ts';
import type { CelType } from './types.ts';
import { CelDouble, CelMap, CelOptional, CelTypeValue, CelUint, CelValue, type Integer, isJsonObject, NONE, typeNameOf } from './values.ts';

/**
 * What to convert: `d` box a double, `u` box a uint, `t` a timestamp from its text, `D` a duration, `b` bytes from base64;
 * `[l, shape]` the elements of a list, `[m, key, value]` a map, `[?, shape]` an optional, `{field: shape}` an object.
 */
export type Shape =
  | 'd'
  | 'u'
  | 't'
  | 'D'
  | 'b'
  | readonly ['l', Shape]
  | readonly ['m', Shape | null, Shape | null]
  | readonly ['?', Shape]
  | { readonly [field: string]: Shape };

/** Converts a value by shape. Values that are converted already, and null, stay. */
export function convert(value: unknown, shape: Shape | null): unknown {
  if (shape === null || value === null || value === undefined) return value;
  if (typeof shape === 'string') return SCALARS[shape](value);
  if (!isTuple(shape)) return isJsonObject(value) ? convertFields(value, shape) : value;
  if (shape[0] === 'l') return Array.isArray(value) ? value.map((item) => convert(item, shape[1])) : value;
  if (shape[0] === '?') return value instanceof CelOptional && value.has ? new CelOptional(true, convert(value.value, shape[1])) : value;
  return convertMap(value, shape);
}

const isTuple = (shape: Shape): shape is Extract<Shape, readonly unknown[]> => Array.isArray(shape);

const SCALARS: Readonly<Record<Extract<Shape, string>, (value: unknown) => unknown>> = {
  d: (value) => (typeof value === 'number' || typeof value === 'bigint' ? new CelDouble(Number(value)) : value),
  u: (value) => (typeof value === 'number' || typeof value === 'bigint' ? new CelUint(value) : value),
  t: (value) => (typeof value === 'string' ? timestampFrom(value) : value),
  D: (value) => (typeof value === 'string' ? (parseDuration(value) ?? invalid('duration', value)) : value),
  b: (value) => (typeof value === 'string' ? Uint8Array.from(Buffer.from(value, 'base64')) : value),
};

/** A date-time, or a date (midnight in UTC). */
function timestampFrom(text: string): CelTimestamp {
  return parseTimestamp(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text) ?? invalid('timestamp', text);
}

function invalid(what: string, text: string): never {
  throw new CelError(`invalid ${what} value ${JSON.stringify(text)}`);
}

function convertFields(value: Readonly<Record<string, unknown>>, shape: { readonly [field: string]: Shape }): unknown {
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    convert(field, Object.hasOwn(shape, name) ? (shape[name] ?? null) : null),
  ]);
  return Object.fromEntries(fields);
}

function convertMap(value: unknown, shape: readonly ['m', Shape | null, Shape | null]): unknown {
  if (value instanceof CelMap) {
    const map = new CelMap();
    for (const key of value.keys()) map.insert(convert(key, shape[1]), convert(value.entries.get(keyOf(key)), shape[2]));
    return map;
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item, shape[2])]));
}

const keyOf = (key: unknown): string | boolean | Integer => (key instanceof CelUint ? key.value : (key as string | boolean | Integer));

/** Whether a dynamic value is of a type; elements of lists and maps are not looked at. */
export function isOfType(value: unknown, type: CelType): boolean {
  switch (type.kind) {
    case 'dyn':
    case 'param':
    case 'error':
      return true;
    case 'wrapper':
      return value === null || isOfType(value, type.of);
    case 'object':
    case 'map':
      return value instanceof CelMap || isJsonObject(value);
    case 'opaque':
      return value instanceof CelValue && value.typeName === type.name;
    case 'null':
      return value === null;
    case 'timestamp':
      return value instanceof CelTimestamp;
    case 'duration':
      return value instanceof CelDuration;
    default:
      return typeNameOf(value) === type.kind;
  }
}

/** A dynamic value in the static representation of a type. @throws CelError "no such overload" if it is of another type */
export function fromDynamic(value: unknown, type: CelType): unknown {
  if (!isOfType(value, type)) throw noSuchOverload();
  return unbox(value, type);
}

function unbox(value: unknown, type: CelType): unknown {
  if (value instanceof CelDouble || value instanceof CelUint) return type.kind === 'dyn' || type.kind === 'param' ? value : value.value;
  if (type.kind === 'list' && hidesNumbers(type.element)) return (value as unknown[]).map((item) => fromDynamic(item, type.element));
  return value;
}

const hidesNumbers = (type: CelType): boolean =>
  type.kind === 'double' || type.kind === 'uint' || (type.kind === 'list' && hidesNumbers(type.element));

/** A value of a static type in dynamic representation, where the type is only known at run time. */
export function toDynamic(value: unknown, type: CelType): unknown {
  if (type.kind === 'double') return SCALARS.d(value);
  if (type.kind === 'uint') return SCALARS.u(value);
  if (type.kind === 'list' && hidesNumbers(type.element) && Array.isArray(value)) return value.map((item) => toDynamic(item, type.element));
  if (value instanceof CelOptional && type.kind === 'opaque' && value.has) {
    const [inner] = type.params;
    return inner === undefined ? value : new CelOptional(true, toDynamic(value.value, inner));
  }
  return value;
}

/** The result of an expression as JSON: timestamps and durations as text, bytes in base64, maps as objects. */
export function toJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof CelDouble || value instanceof CelUint) return value.value;
  if (value instanceof CelTimestamp) return formatTimestamp(value);
  if (value instanceof CelDuration) return formatDuration(value);
  if (value instanceof CelTypeValue) return value.name;
  if (value instanceof CelOptional) return value.has ? toJson(value.value) : null;
  if (value instanceof CelMap) return Object.fromEntries([...value.entries].map(([key, item]) => [String(key), toJson(item)]));
  if (value instanceof CelValue) return String(value);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
  return value;
}

/** optional.ofNonZeroValue(x): nothing for the zero value of x's type. */
export function ofNonZero(value: unknown): CelOptional {
  return isZero(value) ? NONE : new CelOptional(true, value);
}

function isZero(value: unknown): boolean {
  if (value instanceof CelDouble || value instanceof CelUint) return Number(value.value) === 0;
  if (value instanceof CelTimestamp || value instanceof CelDuration) return value.nanos === 0n;
  if (value instanceof CelOptional) return !value.has;
  if (value instanceof CelMap) return value.entries.size === 0;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === null || value === '' || value === false || value === 0;
}
