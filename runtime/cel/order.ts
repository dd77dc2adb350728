// Order of values of types that are only known at run time. https://github.com/google/cel-spec/blob/master/doc/langdef.md#ordering
import { noSuchOverload } from './errors.ts';
import { CelDuration, CelTimestamp } from './time.ts';
import { compareNumbers, numeric } from './values.ts';

/** Negative, zero, positive; NaN where a NaN makes all comparisons false. @throws CelError for values that have no order */
export function compare(a: unknown, b: unknown): number {
  const [x, y] = [numeric(a), numeric(b)];
  if (x !== undefined && y !== undefined) return compareNumbers(x, y);
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b);
  if (a instanceof CelTimestamp && b instanceof CelTimestamp) return compareNumbers(a.nanos, b.nanos);
  if (a instanceof CelDuration && b instanceof CelDuration) return compareNumbers(a.nanos, b.nanos);
  throw noSuchOverload();
}

/** By code points, as Go's bytes of UTF-8: code units differ from it only behind a surrogate. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const end = Math.min(a.length, b.length);
  for (let index = 0; index < end; index++) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x === y) continue;
    const [astralX, astralY] = [x >= 0xd800 && x <= 0xdfff, y >= 0xd800 && y <= 0xdfff];
    if (astralX !== astralY) return astralX ? 1 : -1;
    return x - y;
  }
  return a.length - b.length;
}
