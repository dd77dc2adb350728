// Values and types of the CEL specification's test data (protobuf's JSON) as ours, and a text by which values are compared.

import { CelDuration, CelTimestamp, formatDuration, formatTimestamp, parseDuration, parseTimestamp } from '../../../runtime/cel/time.ts';
import type { CelType } from '../../../runtime/cel/types.ts';
import * as t from '../../../runtime/cel/types.ts';
import { CelDouble, CelMap, CelOptional, CelTypeValue, CelUint, CelValue, integer, isJsonObject } from '../../../runtime/cel/values.ts';

export type SpecJson = string | number | boolean | null | readonly SpecJson[] | { readonly [key: string]: SpecJson };
type Fields = { readonly [key: string]: SpecJson };

const DOUBLES: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};

const READERS: Readonly<Record<string, (value: SpecJson) => unknown>> = {
  nullValue: () => null,
  boolValue: (value) => value,
  stringValue: (value) => value,
  int64Value: (value) => integer(BigInt(String(value))),
  uint64Value: (value) => new CelUint(integer(BigInt(String(value)))),
  doubleValue: (value) => new CelDouble(typeof value === 'number' ? value : (DOUBLES[String(value)] ?? Number(value))),
  bytesValue: (value) => Uint8Array.from(Buffer.from(String(value), 'base64')),
  typeValue: (value) => new CelTypeValue(String(value)),
  listValue: (value) => (((value as Fields)['values'] ?? []) as readonly Fields[]).map(readValue),
  mapValue: (value) => {
    const map = new CelMap();
    for (const entry of ((value as Fields)['entries'] ?? []) as readonly Fields[]) {
      map.insert(readValue(entry['key'] as Fields), readValue(entry['value'] as Fields));
    }
    return map;
  },
  objectValue: (value) => {
    const { '@type': type, value: text } = value as { '@type': string; value: string };
    if (type.endsWith('/google.protobuf.Duration')) return parseDuration(text);
    if (type.endsWith('/google.protobuf.Timestamp')) return parseTimestamp(text);
    return undefined;
  },
};

/** A `cel.expr.Value` in dynamic representation. */
export function readValue(value: Fields): unknown {
  const [kind = 'nullValue'] = Object.keys(value);
  return READERS[kind]?.(value[kind] ?? null);
}

const PRIMITIVES: Readonly<Record<string, CelType>> = {
  BOOL: t.BOOL,
  INT64: t.INT,
  UINT64: t.UINT,
  DOUBLE: t.DOUBLE,
  STRING: t.STRING,
  BYTES: t.BYTES,
};
const MESSAGES: Readonly<Record<string, CelType>> = { 'google.protobuf.Timestamp': t.TIMESTAMP, 'google.protobuf.Duration': t.DURATION };

/** A `cel.expr.Type`; undefined for what we have no type for. */
export function readType(type: Fields): CelType | undefined {
  const [kind = ''] = Object.keys(type);
  const of = type[kind] as Fields;
  const inner = (name: string): CelType => readType((of[name] ?? { dyn: {} }) as Fields) ?? t.DYN;
  switch (kind) {
    case 'primitive':
      return PRIMITIVES[String(of)];
    case 'wellKnown':
      return { TIMESTAMP: t.TIMESTAMP, DURATION: t.DURATION }[String(of)];
    case 'messageType':
      return MESSAGES[String(of)];
    case 'null':
      return t.NULL;
    case 'dyn':
      return t.DYN;
    case 'listType':
      return t.listOf(inner('elemType'));
    case 'mapType':
      return t.mapOf(inner('keyType'), inner('valueType'));
    case 'type':
      return t.TYPE;
    case 'abstractType': {
      const params = ((of['parameterTypes'] ?? []) as readonly Fields[]).map((param) => readType(param) ?? t.DYN);
      return t.opaqueOf(String(of['name']), ...params);
    }
    default:
      return undefined;
  }
}

/** A value in dynamic representation as text that shows type and value. Maps are sorted. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (value instanceof Uint8Array) return `bytes(${Buffer.from(value).toString('hex')})`;
  if (value instanceof CelDouble) return `double(${Object.is(value.value, -0) ? 0 : value.value})`;
  if (value instanceof CelUint) return `uint(${value.value})`;
  if (value instanceof CelTimestamp) return `timestamp(${formatTimestamp(value)})`;
  if (value instanceof CelDuration) return `duration(${formatDuration(value)})`;
  if (value instanceof CelTypeValue) return `type(${value.name})`;
  if (value instanceof CelOptional) return value.has ? `optional(${show(value.value)})` : 'none';
  if (value instanceof CelMap) return showEntries(value.keys().map((key, index) => [show(key), show([...value.entries.values()][index])]));
  if (value instanceof CelValue) return String(value);
  if (isJsonObject(value)) return showEntries(Object.entries(value).map(([key, item]) => [show(key), show(item)]));
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

const showEntries = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries
    .map(([key, value]) => `${key}: ${value}`)
    .sort()
    .join(', ')}}`;
