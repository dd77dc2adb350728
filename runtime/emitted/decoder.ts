// What emitted decoders call: the walk's path, type errors in Go's words, and values that are read by format.
// Words: encoding/json as the reference answers (400 of a wrong JSON type).
import type { JsonObject, JsonValue } from '../api/object.ts';
import { canonicalAmount, canonicalQuantity } from '../api/quantity.ts';
import type { DecodeReport } from '../api/resource.ts';
import { DecodeTypeError } from '../api/resource.ts';
import { decodeBase64 } from './base64.ts';
import { compareText, isPlainObject, put, sortKeys } from './keys.ts';
import { restoreWords, type Target } from './restore-words.ts';
import { canonicalMicroTime, canonicalTime } from './time.ts';

/** Levels below the root that an object may have (the reference's JSON reader allows 10,000; nothing real comes near this). */
const MAX_DEPTH = 500;

/** Where a number that does not fit shows itself. */
const EXACT: ReadonlySet<Target> = new Set(['int32', 'int64', 'intOrString']);

/** An emitted decoder of a struct: takes an object, answers a new one in canonical order. */
export type DecodeStruct = (value: JsonObject, decoder: Decoder) => JsonObject;
/** An emitted decoder of any place; undefined: nothing to write. */
export type DecodeValue = (value: JsonValue, decoder: Decoder) => JsonValue | undefined;
/** What a type error says of a place. */
export interface Words {
  /** `[]v1.Container` */
  readonly goType: string;
  /** `v1.Container`, of lists and maps of structs. */
  readonly item?: string;
  /** Struct that has the field: `PodSpec`. */
  readonly struct: string;
  readonly field: string;
}

/** The words of a struct's places, as they are emitted: field, Go type, and that of items. */
export function wordsOf(struct: string, entries: readonly (readonly [string, string, string?])[]): Words[] {
  return entries.map(([field, goType, item]) => ({ struct, field, goType, ...(item !== undefined && { item }) }));
}

/** One decode of one object. */
export class Decoder {
  readonly #report: DecodeReport;
  /** Field names, indexes, and map keys behind a NUL; an embedded Go struct stands before its field, behind U+0001. */
  readonly #path: (string | number)[] = [];
  /** Steps that Go's path does not show (metadata of a custom kind is decoded by itself). */
  #base = 0;

  constructor(report: DecodeReport) {
    this.#report = report;
  }

  push(step: string | number): void {
    if (this.#path.push(step) > MAX_DEPTH) throw new DecodeTypeError('json: exceeded max depth');
  }

  pop(): void {
    this.#path.pop();
  }

  /** Throws that a value is of the wrong JSON type. */
  fail(value: JsonValue, words: Words, target: Target): never {
    const word = goWord(value, EXACT.has(target));
    const path = [
      ...this.#path.slice(this.#base).filter((step): step is string => typeof step === 'string' && !step.startsWith('\0')),
      words.field,
    ];
    throw new DecodeTypeError(
      `json: cannot unmarshal ${word} into Go struct field ${words.struct}.${path.join('.').replaceAll('\u0001', '.')} of type ${words.goType}`,
      restoreWords(value, { target, goType: words.goType, word }),
    );
  }

  /** Reports a field that the schema does not know; answers the declared name to take it for, if any. */
  unknown(name: string, object: JsonObject, known: readonly Words[] | undefined): string | undefined {
    this.#report.unknownFields.push(this.#pathTo(name));
    if (!this.#report.foldCase || known === undefined) return undefined;
    const lower = name.toLowerCase();
    const declared = known.find(({ field }) => plainStep(field).toLowerCase() === lower)?.field;
    return declared !== undefined && !Object.hasOwn(object, plainStep(declared)) ? plainStep(declared) : undefined;
  }

  #pathTo(name: string): string {
    let text = '';
    for (const step of [...this.#path, name]) {
      if (typeof step === 'number') text += `[${step}]`;
      else text += `${text === '' ? '' : '.'}${plainStep(step)}`;
    }
    return text;
  }

  string(value: JsonValue, words: Words, target: Target = 'string'): string | undefined {
    if (typeof value === 'string') return value;
    return value === null ? undefined : this.fail(value, words, target);
  }

  boolean(value: JsonValue, words: Words): boolean | undefined {
    if (typeof value === 'boolean') return value;
    return value === null ? undefined : this.fail(value, words, 'bool');
  }

  int32(value: JsonValue, words: Words, target: Target = 'int32'): number | undefined {
    if (typeof value === 'number' && (value | 0) === value) return value;
    return value === null ? undefined : this.fail(value, words, target);
  }

  int64(value: JsonValue, words: Words): number | bigint | undefined {
    if (Number.isSafeInteger(value)) return value as number;
    if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) return value;
    return value === null ? undefined : this.fail(value, words, 'int64');
  }

  number(value: JsonValue, words: Words): number | undefined {
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return Number(value);
    return value === null ? undefined : this.fail(value, words, 'float64');
  }

  intOrString(value: JsonValue, words: Words): number | string | undefined {
    return typeof value === 'string' ? value : this.int32(value, words, 'intOrString');
  }

  time(value: JsonValue, words: Words): string | undefined {
    const text = this.string(value, words, 'time');
    return text === undefined ? undefined : canonicalTime(text);
  }

  microTime(value: JsonValue, words: Words): string | undefined {
    const text = this.string(value, words, 'time');
    return text === undefined ? undefined : canonicalMicroTime(text);
  }

  /** Go's metav1.Duration: its text as time.ParseDuration reads it. */
  duration(value: JsonValue, words: Words): string | undefined {
    return this.string(value, words, 'time');
  }

  /** resource.Quantity: a text or number in canonical form. */
  quantity(value: JsonValue): string | undefined {
    return value === null ? undefined : canonicalQuantity(textOf(value));
  }

  /** As quantity, rounded up to a thousandth. */
  amount(value: JsonValue): string | undefined {
    return value === null ? undefined : canonicalAmount(textOf(value));
  }

  bytes(value: JsonValue, words: Words): string | undefined {
    const text = this.string(value, words, 'slice');
    return text === undefined ? undefined : decodeBase64(text);
  }

  /** A struct behind a field; null is absent. */
  struct(value: JsonValue, decode: DecodeStruct, words: Words): JsonObject | undefined {
    if (value === null) return undefined;
    if (!isPlainObject(value)) return this.fail(value, words, 'struct');
    this.push(words.field);
    const object = decode(value, this);
    this.pop();
    return object;
  }

  /** A list behind a field; null items become what `decode` makes of null. */
  list(value: JsonValue, decode: DecodeValue, words: Words): JsonValue[] | undefined {
    if (value === null) return undefined;
    if (!Array.isArray(value)) return this.fail(value, words, 'slice');
    const items = new Array<JsonValue>(value.length);
    for (let index = 0; index < value.length; index++) items[index] = decode(value[index] as JsonValue, this) as JsonValue;
    return items;
  }

  /** A list of structs behind a field; a null item is an empty struct. */
  structs(value: JsonValue, decode: DecodeStruct, words: Words): JsonValue[] | undefined {
    if (value === null) return undefined;
    if (!Array.isArray(value)) return this.fail(value, words, 'slice');
    const items = new Array<JsonValue>(value.length);
    this.push(words.field);
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as JsonValue;
      if (item !== null && !isPlainObject(item)) {
        this.pop();
        this.fail(item, { ...words, goType: words.item ?? '' }, 'struct');
      }
      this.push(index);
      items[index] = decode(item ?? {}, this);
      this.pop();
    }
    this.pop();
    return items;
  }

  /** A map behind a field, keys sorted. */
  map(value: JsonValue, decode: DecodeValue, words: Words): JsonObject | undefined {
    if (value === null) return undefined;
    if (!isPlainObject(value)) return this.fail(value, words, 'map');
    const map: JsonObject = {};
    const keys = Object.keys(value);
    if (keys.length > 1) keys.sort(compareText);
    for (const key of keys) put(map, key, decode(value[key] as JsonValue, this));
    return map;
  }

  /** As map, of structs. */
  structMap(value: JsonValue, decode: DecodeStruct, words: Words): JsonObject | undefined {
    if (value === null) return undefined;
    if (!isPlainObject(value)) return this.fail(value, words, 'map');
    const map: JsonObject = {};
    this.push(words.field);
    for (const key of Object.keys(value).sort(compareText)) {
      const item = value[key] as JsonValue;
      if (item !== null && !isPlainObject(item)) {
        this.pop();
        this.fail(item, { ...words, goType: words.item ?? '' }, 'struct');
      }
      this.push(`\0${key}`);
      put(map, key, decode(item ?? {}, this));
      this.pop();
    }
    this.pop();
    return map;
  }

  /** Anything; objects only when `object` (null is absent). */
  any(value: JsonValue): JsonValue | undefined {
    return value === null ? undefined : value;
  }

  // Custom kinds: shapes are followed, wrong types are left for check.

  /** A struct of a custom kind. */
  open(value: JsonValue, decode: DecodeStruct, field: string | number): JsonValue {
    if (!isPlainObject(value)) return value;
    this.push(field);
    const object = decode(value, this);
    this.pop();
    return object;
  }

  /** Items of a custom kind's list. */
  openList(value: JsonValue, decode: (item: JsonValue, index: number, decoder: Decoder) => JsonValue, field: string | number): JsonValue {
    if (!Array.isArray(value)) return value;
    this.push(field);
    const items = value.map((item, index) => decode(item, index, this));
    this.pop();
    return items;
  }

  /** Values of a custom kind's map; null goes unless the values may be null. */
  openMap(
    value: JsonValue,
    decode: (item: JsonValue, key: string, decoder: Decoder) => JsonValue,
    place: { readonly field: string | number; readonly nullable: boolean },
  ): JsonValue {
    if (!isPlainObject(value)) return value;
    const map: JsonObject = {};
    this.push(place.field);
    for (const key of Object.keys(value).sort(compareText)) {
      const item = value[key] as JsonValue;
      if (item !== null || place.nullable) put(map, key, decode(item, key, this));
    }
    this.pop();
    return map;
  }

  /** metadata of a custom kind: decoded as Kubernetes' own by itself, then sorted. */
  metadata(value: JsonValue, decode: DecodeStruct): JsonValue {
    if (value === null) return {};
    if (!isPlainObject(value)) throw new DecodeTypeError(`json: cannot unmarshal ${goWord(value)} into Go value of type v1.ObjectMeta`);
    this.push('metadata');
    const base = this.#base;
    this.#base = this.#path.length;
    const object = decode(value, this);
    this.#base = base;
    this.pop();
    return sortKeys(object, 0);
  }

  /** A value of any shape in a custom kind: keys sorted all the way down. */
  sorted(value: JsonValue): JsonValue {
    return sortKeys(value, this.#path.length);
  }
}

/** The JSON type as encoding/json calls it; a number that does not fit an integer shows itself (`exact`). */
export function goWord(value: JsonValue, exact = false): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number' || typeof value === 'bigint') return exact ? `number ${value}` : 'number';
  return typeof value === 'string' ? 'string' : 'object';
}

/** The text of a quantity, which may come as a number; of anything else one that is no quantity. */
function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}

/** A step as clients see it: without the mark of a map key, or the embedded struct before a field. */
function plainStep(step: string): string {
  return step.startsWith('\0') ? step.slice(1) : step.slice(step.indexOf('\u0001') + 1);
}
