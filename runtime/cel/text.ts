// Strings by code points, and numbers as Go prints them.
import { CelError, conversionError } from './errors.ts';

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

const DECIMAL = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/;
const HEX = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/;

/** A double from text, as Go's ParseFloat: also Inf, NaN, `1_000` and `0x1p4`. @throws CelError */
export function parseDouble(text: string): number {
  const body = text.replace(/^[+-]/, '').toLowerCase();
  const value = Math.abs(unsignedDouble(/\d_\d/.test(body) ? body.replace(/(?<=\d)_(?=\d)/g, '') : body));
  if (Number.isNaN(value) && body !== 'nan') throw conversionError('string', 'double');
  if (value === Number.POSITIVE_INFINITY && !body.startsWith('inf')) throw conversionError('string', 'double');
  return text.startsWith('-') ? -value : value;
}

/** NaN for what is no number. */
function unsignedDouble(body: string): number {
  if (body === 'inf' || body === 'infinity') return Number.POSITIVE_INFINITY;
  const hex = HEX.exec(body);
  if (hex === null) return DECIMAL.test(body) ? Number(body) : Number.NaN;
  const [, whole = '', fraction = '', power = '0'] = hex;
  if (whole + fraction === '' || body.length > 64) return Number.NaN;
  return Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(power) - 4 * fraction.length);
}

const BOOLS: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((text) => [text, false] as const),
]);

/** A bool from text, as Go's ParseBool. @throws CelError */
export function parseBool(text: string): boolean {
  const value = BOOLS.get(text);
  if (value === undefined) throw conversionError('string', 'bool');
  return value;
}

/** A double with so many digits behind the point. Go rounds an exact half to even, JavaScript away from zero. */
export function toFixed(value: number, precision: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const positive = Math.abs(value);
  if (positive >= 1e21) return `${sign}${BigInt(positive)}${precision > 0 ? `.${'0'.repeat(precision)}` : ''}`;
  const exact = positive.toFixed(100);
  if (precision >= 100) return `${sign}${exact}${'0'.repeat(precision - 100)}`;
  const cut = exact.length - (100 - precision);
  const down = exact.slice(0, cut).replace(/\.$/, '');
  const halfToEven = /^50*$/.test(exact.slice(cut)) && Number(down.at(-1)) % 2 === 0;
  return `${sign}${halfToEven ? down : positive.toFixed(precision)}`;
}
