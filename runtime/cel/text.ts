// Strings by code points, and numbers as Go prints them.
import { CelError } from './errors.ts';

// Any surrogate means that a code point is not a code unit.
const ASTRAL = /[\ud800-\udfff]/;

/** The number of code points. */
export function codePointLength(text: string): number {
  if (!ASTRAL.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** The code points as one-character strings. */
export function codePoints(text: string): string[] {
  return ASTRAL.test(text) ? [...text] : text.split('');
}

/** The offset in code units of a code point, and back. */
export function toUnits(text: string, points: number): number {
  if (!ASTRAL.test(text)) return points;
  let units = 0;
  let left = points;
  for (const char of text) {
    if (left-- === 0) break;
    units += char.length;
  }
  return units;
}

/** The code points before an offset in code units. */
export function toPoints(text: string, units: number): number {
  return ASTRAL.test(text) ? codePointLength(text.slice(0, units)) : units;
}

/** UTF-8 to text. @throws CelError for bytes that are none */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CelError('invalid UTF-8 in bytes, cannot convert to string');
  }
}

/** A double as Go's strconv.FormatFloat(f, 'g', -1, 64). */
export function formatDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa, exponent] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A double from text, as Go's ParseFloat. @throws CelError */
export function parseDouble(text: string): number {
  const body = text.replace(/^[+-]/, '').toLowerCase();
  const sign = text.startsWith('-') ? -1 : 1;
  if (body === 'inf' || body === 'infinity') return sign * Number.POSITIVE_INFINITY;
  if (body === 'nan') return Number.NaN;
  if (!/^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(body))
    throw new CelError(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: invalid syntax`);
  const value = sign * Number(body);
  if (!Number.isFinite(value)) throw new CelError(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: value out of range`);
  return value;
}

const BOOLS: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((text) => [text, false] as const),
]);

/** A bool from text, as Go's ParseBool. @throws CelError */
export function parseBool(text: string): boolean {
  const value = BOOLS.get(text);
  if (value === undefined) throw new CelError(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
  return value;
}
