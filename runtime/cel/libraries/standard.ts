// The standard functions: size, text tests, and conversions between types.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#list-of-standard-definitions
import type { CelBudget } from '../budget.ts';
import { sizeOf } from '../equality.ts';
import { conversionError } from '../errors.ts';
import * as int from '../integers.ts';
import { type CelLibrary, type CelOverload, fn, method, sig } from '../library.ts';
import { matches } from '../regex.ts';
import { codePointLength, decodeUtf8, formatDouble, parseBool, parseDouble } from '../text.ts';
import { CelDuration, CelTimestamp, formatDuration, formatTimestamp, parseDuration, parseTimestamp } from '../time.ts';
import { BOOL, BYTES, type CelType, DOUBLE, DURATION, DYN, INT, listOf, mapOf, paramOf, STRING, TIMESTAMP, UINT } from '../types.ts';
import { type CelMap, CelTypeValue, type Integer, integer, typeNameOf } from '../values.ts';

const A = paramOf('A');
const B = paramOf('B');

type Length = (budget: CelBudget, value: never) => number;

/** size(x) and x.size(). */
const size = (type: CelType, name: string, run: Length): CelOverload[] => [
  fn('size', `size_${name}`, sig(type).to(INT))(run),
  method('size', `${name}_size`, sig(type).to(INT))(run),
];

const lengthOfText = (budget: CelBudget, text: string): number => {
  if (text.length > 64) budget.charge(Math.ceil(text.length * 0.1));
  return codePointLength(text);
};

/** A test of two texts, charged by the length that it walks. */
const textTest = (name: string, id: string, test: (text: string, part: string) => boolean): CelOverload =>
  method(
    name,
    id,
    sig(STRING, STRING).to(BOOL),
  )((budget: CelBudget, text: string, part: string) => {
    const walked = name === 'contains' ? text.length : part.length;
    if (walked > 64) budget.charge(Math.ceil(walked * 0.1));
    return test(text, part);
  });

/** A conversion, by the name of the target type. */
const conversion = <T>(name: string, id: string, [from, to]: readonly [CelType, CelType], run: (value: T) => unknown): CelOverload =>
  fn(name, id, sig(from).to(to))((_: CelBudget, value: T) => run(value));

const same = (value: unknown): unknown => value;

function timestampFromText(text: string): CelTimestamp {
  const value = parseTimestamp(text);
  if (value === undefined) throw conversionError('string', 'google.protobuf.Timestamp');
  return value;
}

function durationFromText(text: string): CelDuration {
  const value = parseDuration(text);
  if (value === undefined) throw conversionError('string', 'google.protobuf.Duration');
  return value;
}

const SECOND = 1_000_000_000n;

const conversions: CelOverload[] = [
  conversion('bool', 'bool_to_bool', [BOOL, BOOL], same),
  conversion('bool', 'string_to_bool', [STRING, BOOL], parseBool),
  conversion('bytes', 'bytes_to_bytes', [BYTES, BYTES], same),
  conversion('bytes', 'string_to_bytes', [STRING, BYTES], (text: string) => new TextEncoder().encode(text)),
  conversion('double', 'double_to_double', [DOUBLE, DOUBLE], same),
  conversion('double', 'int64_to_double', [INT, DOUBLE], (value: Integer) => Number(value)),
  conversion('double', 'string_to_double', [STRING, DOUBLE], parseDouble),
  conversion('double', 'uint64_to_double', [UINT, DOUBLE], (value: Integer) => Number(value)),
  conversion('duration', 'duration_to_duration', [DURATION, DURATION], same),
  conversion('duration', 'int64_to_duration', [INT, DURATION], (value: Integer) => new CelDuration(BigInt(value))),
  conversion('duration', 'string_to_duration', [STRING, DURATION], durationFromText),
  conversion('dyn', 'to_dyn', [A, DYN], same),
  conversion('int', 'int64_to_int64', [INT, INT], same),
  conversion('int', 'double_to_int64', [DOUBLE, INT], (value: number | bigint) => int.doubleToInt(Number(value))),
  conversion('int', 'duration_to_int64', [DURATION, INT], ({ nanos }: CelDuration) => integer(nanos)),
  conversion('int', 'string_to_int64', [STRING, INT], int.parseInt64),
  conversion('int', 'timestamp_to_int64', [TIMESTAMP, INT], ({ seconds }: CelTimestamp) => integer(seconds)),
  conversion('int', 'uint64_to_int64', [UINT, INT], int.uintToInt),
  conversion('string', 'string_to_string', [STRING, STRING], same),
  conversion('string', 'bool_to_string', [BOOL, STRING], String),
  conversion('string', 'bytes_to_string', [BYTES, STRING], decodeUtf8),
  conversion('string', 'double_to_string', [DOUBLE, STRING], (value: number | bigint) => formatDouble(Number(value))),
  conversion('string', 'duration_to_string', [DURATION, STRING], formatDuration),
  conversion('string', 'int64_to_string', [INT, STRING], String),
  conversion('string', 'timestamp_to_string', [TIMESTAMP, STRING], formatTimestamp),
  conversion('string', 'uint64_to_string', [UINT, STRING], String),
  conversion('timestamp', 'timestamp_to_timestamp', [TIMESTAMP, TIMESTAMP], same),
  conversion('timestamp', 'int64_to_timestamp', [INT, TIMESTAMP], (value: Integer) => new CelTimestamp(BigInt(value) * SECOND)),
  conversion('timestamp', 'string_to_timestamp', [STRING, TIMESTAMP], timestampFromText),
  conversion('uint', 'uint64_to_uint64', [UINT, UINT], same),
  conversion('uint', 'double_to_uint64', [DOUBLE, UINT], (value: number | bigint) => int.doubleToUint(Number(value))),
  conversion('uint', 'int64_to_uint64', [INT, UINT], int.intToUint),
  conversion('uint', 'string_to_uint64', [STRING, UINT], int.parseUint64),
  fn('type', 'type', sig(A).to({ kind: 'type', of: A }))((_: CelBudget, value: unknown) => new CelTypeValue(typeNameOf(value))),
];

/** The library of standard functions. */
export const standard: CelLibrary = {
  name: 'standard',
  overloads: [
    ...size(STRING, 'string', lengthOfText),
    ...size(BYTES, 'bytes', (_, bytes: Uint8Array) => bytes.length),
    ...size(listOf(A), 'list', (_, list: readonly unknown[]) => list.length),
    ...size(mapOf(A, B), 'map', (_, map: CelMap) => sizeOf(map)),
    textTest('contains', 'contains_string', (text, part) => text.includes(part)),
    textTest('endsWith', 'ends_with_string', (text, part) => text.endsWith(part)),
    textTest('startsWith', 'starts_with_string', (text, part) => text.startsWith(part)),
    fn('matches', 'matches', sig(STRING, STRING).to(BOOL))(matches),
    method('matches', 'matches_string', sig(STRING, STRING).to(BOOL))(matches),
    ...conversions,
  ],
};
