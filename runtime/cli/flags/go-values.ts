// Values in Go's forms, with Go's words for what is none (strconv, time.ParseDuration, net.ParseIP): flags are read by these.
import { quoteGo } from '../../api/go-quote.ts';

/** A value that is not of its type; the message is Go's. */
export class FlagValueError extends Error {
  override readonly name = 'FlagValueError';
}

const TRUE: ReadonlySet<string> = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const FALSE: ReadonlySet<string> = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);

export function parseBool(text: string): boolean {
  if (TRUE.has(text)) return true;
  if (FALSE.has(text)) return false;
  throw new FlagValueError(`strconv.ParseBool: parsing ${quoteGo(text)}: invalid syntax`);
}

export interface IntegerRange {
  readonly least: bigint;
  readonly most: bigint;
  /** ParseInt, ParseUint, Atoi. */
  readonly words: string;
}

export const INT64: IntegerRange = { least: -(2n ** 63n), most: 2n ** 63n - 1n, words: 'ParseInt' };
export const INT32: IntegerRange = { least: -(2n ** 31n), most: 2n ** 31n - 1n, words: 'ParseInt' };
export const UINT64: IntegerRange = { least: 0n, most: 2n ** 64n - 1n, words: 'ParseUint' };

/** Decimal, 0x, 0o, 0b, a leading 0 for octal, and underscores between digits (base 0 of strconv.ParseInt). */
export function parseInteger(text: string, { least, most, words }: IntegerRange): number {
  const match = /^([+-]?)(0x_?[\da-f]+(?:_[\da-f]+)*|0o?_?[0-7]+(?:_[0-7]+)*|0b_?[01]+(?:_[01]+)*|0|[1-9]\d*(?:_\d+)*)$/i.exec(text);
  const [, sign = '', digits = ''] = match ?? [];
  if (match === null || (least === 0n && sign !== ''))
    throw new FlagValueError(`strconv.${words}: parsing ${quoteGo(text)}: invalid syntax`);
  const plain = digits.replaceAll('_', '').replace(/^0(?=[0-7])/, '0o');
  const value = BigInt(plain) * (sign === '-' ? -1n : 1n);
  if (value < least || value > most) throw new FlagValueError(`strconv.${words}: parsing ${quoteGo(text)}: value out of range`);
  return Number(value);
}

export function parseFloat64(text: string): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(inf|infinity)$|^nan$/i.test(text)) {
    throw new FlagValueError(`strconv.ParseFloat: parsing ${quoteGo(text)}: invalid syntax`);
  }
  const value = Number(text);
  if (/\d/.test(text) && !Number.isFinite(value))
    throw new FlagValueError(`strconv.ParseFloat: parsing ${quoteGo(text)}: value out of range`);
  return value;
}

const UNIT_MS: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a Go duration: `1h30m`, `-1.5s`, `0`. */
export function parseDuration(text: string): number {
  const invalid = new FlagValueError(`time: invalid duration ${quoteGo(text)}`);
  const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (body === '0') return 0;
  if (body === '') throw invalid;
  let total = 0;
  let rest = body;
  while (rest !== '') {
    const [all, digits = '', unit = ''] = /^(\d+\.?\d*|\.\d+)([^\d.]*)/.exec(rest) ?? [''];
    if (digits === '') throw invalid;
    if (unit === '') throw new FlagValueError(`time: missing unit in duration ${quoteGo(text)}`);
    const factor = Object.hasOwn(UNIT_MS, unit) ? UNIT_MS[unit] : undefined;
    if (factor === undefined) throw new FlagValueError(`time: unknown unit ${quoteGo(unit)} in duration ${quoteGo(text)}`);
    total += Number(digits) * factor;
    rest = rest.slice(all.length);
  }
  // Go's durations are 64 bits of nanoseconds.
  if (total > 9.223372036854775e12) throw invalid;
  return sign === '-' ? -total : total;
}
