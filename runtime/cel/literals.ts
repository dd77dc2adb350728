// Literals with optional elements, maps, bytes: what JavaScript has no literal for.
import { CelError } from './errors.ts';
import { CelMap, CelOptional, NONE } from './values.ts';

const optionalOf = (value: unknown): CelOptional => {
  if (!(value instanceof CelOptional)) throw new CelError('no such overload');
  return value;
};

/** A list some of whose elements are optional: `[a, ?b]`. */
export function listLiteral(elements: readonly unknown[], optional: readonly number[]): unknown[] {
  return elements.flatMap((element, index) => {
    if (!optional.includes(index)) return [element];
    const { has, value } = read(optionalOf(element));
    return has ? [value] : [];
  });
}

const read = (optional: CelOptional): { has: boolean; value: unknown } =>
  optional.has ? { has: true, value: optional.value } : { has: false, value: undefined };

/** A map from key, value, key, value …; entries whose number is in `optional` are left out when they are empty. */
export function mapLiteral(parts: readonly unknown[], optional: readonly number[]): CelMap {
  const map = new CelMap();
  for (let index = 0; index < parts.length; index += 2) {
    const [key, value] = [parts[index], parts[index + 1]];
    if (!optional.includes(index / 2)) {
      map.set(key, value);
      continue;
    }
    const entry = read(optionalOf(value));
    if (entry.has) map.set(key, entry.value);
  }
  return map;
}

/** Bytes from base64. */
export function bytesLiteral(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

/** optMap (`wrap`) and optFlatMap. */
export function optionalMap(optional: unknown, make: (value: never) => unknown, wrap: boolean): CelOptional {
  const { has, value } = read(optionalOf(optional));
  if (!has) return NONE;
  const made = make(value as never);
  return wrap ? new CelOptional(true, made) : optionalOf(made);
}
