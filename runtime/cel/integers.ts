// 64-bit arithmetic on numbers that are safe, and bigints beyond. Errors have cel-go's words.
import { CelError, conversionError, noSuchOverload } from './errors.ts';
import { type Integer, integer } from './values.ts';

export const MIN_INT: bigint = -(2n ** 63n);
export const MAX_INT: bigint = 2n ** 63n - 1n;
export const MAX_UINT: bigint = 2n ** 64n - 1n;

/** Takes a value back from exact arithmetic, as an int. */
function toInt(value: bigint): Integer {
  if (value < MIN_INT || value > MAX_INT) throw new CelError('integer overflow');
  return integer(value);
}

function toUint(value: bigint): Integer {
  if (value < 0n || value > MAX_UINT) throw new CelError('unsigned integer overflow');
  return integer(value);
}

/** The operand as bigint. Nulls of nullable fields end here. */
function exact(value: Integer): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value !== 'number') throw noSuchOverload();
  return BigInt(value);
}

/** a + b. */
export function addInt(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return toInt(exact(a) + exact(b));
}

/** a - b. */
export function subtractInt(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return toInt(exact(a) - exact(b));
}

/** a * b. */
export function multiplyInt(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // + 0 turns -0 into 0.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return toInt(exact(a) * exact(b));
}

/** a / b, towards zero. */
export function divideInt(a: Integer, b: Integer): Integer {
  const divisor = exact(b);
  if (divisor === 0n) throw new CelError('division by zero');
  return toInt(exact(a) / divisor);
}

/** a % b, with the sign of a. */
export function moduloInt(a: Integer, b: Integer): Integer {
  const divisor = exact(b);
  if (divisor === 0n) throw new CelError('modulus by zero');
  const dividend = exact(a);
  // Go's runtime would wrap here; cel-go refuses.
  if (divisor === -1n && dividend === MIN_INT) throw new CelError('integer overflow');
  return integer(dividend % divisor);
}

/** -a. */
export function negateInt(a: Integer): Integer {
  return subtractInt(0, a);
}

/** a + b. */
export function addUint(a: Integer, b: Integer): Integer {
  return toUint(exact(a) + exact(b));
}

/** a - b; never below zero. */
export function subtractUint(a: Integer, b: Integer): Integer {
  return toUint(exact(a) - exact(b));
}

/** a * b. */
export function multiplyUint(a: Integer, b: Integer): Integer {
  return toUint(exact(a) * exact(b));
}

/** a / b. */
export function divideUint(a: Integer, b: Integer): Integer {
  return divideInt(a, b);
}

/** a % b. */
export function moduloUint(a: Integer, b: Integer): Integer {
  return moduloInt(a, b);
}

/** An int from a double: cut towards zero. */
export function doubleToInt(value: number): Integer {
  // The nearest doubles to the limits lie outside of them.
  if (!(value > -(2 ** 63) && value < 2 ** 63)) throw new CelError('integer overflow');
  return integer(BigInt(Math.trunc(value)));
}

/** A uint from a double. */
export function doubleToUint(value: number): Integer {
  if (!(value >= 0 && value < 2 ** 64)) throw new CelError('unsigned integer overflow');
  return integer(BigInt(Math.trunc(value)));
}

/** A uint from an int. */
export function intToUint(value: Integer): Integer {
  if (value < 0) throw new CelError('unsigned integer overflow');
  return value;
}

/** An int from a uint. */
export function uintToInt(value: Integer): Integer {
  if (value > MAX_INT) throw new CelError('integer overflow');
  return value;
}

/** An int from text, as Go's ParseInt(s, 10, 64). */
export function parseInt64(text: string): Integer {
  const value = decimal(text, /^[+-]?[0-9]+$/);
  if (value === undefined || value < MIN_INT || value > MAX_INT) throw conversionError('string', 'int');
  return integer(value);
}

/** A uint from text, as Go's ParseUint(s, 10, 64). */
export function parseUint64(text: string): Integer {
  const value = decimal(text, /^[0-9]+$/);
  if (value === undefined || value > MAX_UINT) throw conversionError('string', 'uint');
  return integer(value);
}

function decimal(text: string, form: RegExp): bigint | undefined {
  if (!form.test(text)) return undefined;
  // More digits than any limit has; BigInt is quadratic in their number.
  return text.length > 64 && !/^[+-]?0*[0-9]{1,40}$/.test(text) ? 2n ** 128n : BigInt(text.replace(/^\+/, ''));
}
