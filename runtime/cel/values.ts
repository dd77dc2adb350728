// CEL's values in JavaScript. Two representations exist side by side:
// - static, where the checker knows the type: int and uint are a number while safe, else a bigint; double is a number; lists are
//   arrays; maps are CelMap, or plain objects when they come from JSON; objects are the decoded JSON itself;
// - dynamic, where the type is dyn: the same, but double and uint are boxed (CelDouble, CelUint), so that a value tells its type.
import { CelError } from './errors.ts';

/** Base of all classes that are CEL values: any other object is a JSON object. */
export abstract class CelValue {
  /** Name of the type, as type(x) gives it. */
  abstract get typeName(): string;
  /** Whether another value is the same one; the other is of any kind. */
  abstract equals(other: unknown): boolean;
}

/** An int or uint: a number while it is a safe integer, a bigint beyond. */
export type Integer = number | bigint;

/** The one representation of an integer. */
export function integer(value: bigint): Integer {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/** A double where the type is dyn. */
export class CelDouble extends CelValue {
  get typeName(): string {
    return 'double';
  }
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
  equals(other: unknown): boolean {
    return numbersEqual(this.value, numeric(other));
  }
}

/** A uint where the type is dyn. */
export class CelUint extends CelValue {
  get typeName(): string {
    return 'uint';
  }
  readonly value: Integer;
  constructor(value: Integer) {
    super();
    this.value = value;
  }
  equals(other: unknown): boolean {
    return numbersEqual(this.value, numeric(other));
  }
}

/** A type as a value; list(int) and list(string) are the same one. */
export class CelTypeValue extends CelValue {
  get typeName(): string {
    return 'type';
  }
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
  equals(other: unknown): boolean {
    return other instanceof CelTypeValue && other.name === this.name;
  }
}

/** optional_type(T): a value or nothing. What is inside has the representation that the optional's type says. */
export class CelOptional extends CelValue {
  get typeName(): string {
    return 'optional_type';
  }
  readonly has: boolean;
  readonly #value: unknown;
  constructor(has: boolean, value?: unknown) {
    super();
    this.has = has;
    this.#value = value;
  }
  /** @throws CelError when there is none. */
  get value(): unknown {
    if (!this.has) throw new CelError('optional.none() dereference');
    return this.#value;
  }
  equals(): boolean {
    return false;
  }
}

/** optional.none(). */
export const NONE: CelOptional = new CelOptional(false);

/** A key of a map in the form that finds it: numbers of all three types are one. */
export type MapKey = string | boolean | Integer;

/** A map that is not a JSON object. Keys keep their dynamic representation beside the form that finds them. */
export class CelMap extends CelValue {
  get typeName(): string {
    return 'map';
  }
  readonly entries: Map<MapKey, unknown> = new Map();
  readonly #boxed: Map<MapKey, unknown> = new Map();

  /** Adds an entry. @throws CelError when the key is there already, or is no key. */
  insert(key: unknown, value: unknown): void {
    const found = mapKey(key);
    if (found !== undefined && this.entries.has(found)) throw new CelError(`insert failed: key ${formatKey(key)} already exists`);
    this.set(key, value);
  }

  /** Adds or replaces an entry. @throws CelError for what can be no key. */
  set(key: unknown, value: unknown): void {
    const found = mapKey(key);
    if (found === undefined || key instanceof CelDouble) throw new CelError(`unsupported key type: ${typeNameOf(key)}`);
    this.entries.set(found, value);
    if (key instanceof CelUint) this.#boxed.set(found, key);
  }

  /** The keys in dynamic representation. */
  keys(): unknown[] {
    const keys = [...this.entries.keys()];
    return this.#boxed.size === 0 ? keys : keys.map((key) => this.#boxed.get(key) ?? key);
  }

  equals(): boolean {
    return false;
  }
}

/** The form in which a key is found; undefined for what can not be a key. */
export function mapKey(key: unknown): MapKey | undefined {
  switch (typeof key) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'bigint':
      return key;
    default:
  }
  if (key instanceof CelUint) return key.value;
  if (key instanceof CelDouble) return Number.isInteger(key.value) ? integer(BigInt(key.value)) : key.value;
  return undefined;
}

/** A key in the words of Go's `%v`. */
export function formatKey(key: unknown): string {
  return key instanceof CelUint || key instanceof CelDouble ? String(key.value) : String(key);
}

/** Whether a value is a JSON object (and so a map or an object of CEL). */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof CelValue) && !(value instanceof Uint8Array)
  );
}

/** The number in a value of the three numeric types. */
export function numeric(value: unknown): Integer | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof CelDouble || value instanceof CelUint ? value.value : undefined;
}

/**
 * Order of numbers across types; NaN if one of them is. An int and a double are compared as doubles, as in cel-go: only there a
 * bigint meets a number that is beyond the safe integers.
 */
export function compareNumbers(a: Integer, b: Integer): number {
  const [x, y] = typeof a === typeof b ? [a, b] : [Number(a), Number(b)];
  if (x < y) return -1;
  if (x > y) return 1;
  return x >= y ? 0 : Number.NaN;
}

/** Equality of numbers across types; false if one is missing or NaN. */
export function numbersEqual(a: Integer | undefined, b: Integer | undefined): boolean {
  return a !== undefined && b !== undefined && compareNumbers(a, b) === 0;
}

/** The type name of a value in dynamic representation. */
export function typeNameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null_type';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'number':
    case 'bigint':
      return 'int';
    default:
  }
  if (value instanceof CelValue) return value.typeName;
  if (Array.isArray(value)) return 'list';
  return value instanceof Uint8Array ? 'bytes' : 'map';
}
