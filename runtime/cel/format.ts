// string.format(args): Go-like clauses over CEL values. https://pkg.go.dev/github.com/google/cel-go/ext#Strings
import { CelError } from './errors.ts';
import { decodeUtf8, formatDouble } from './text.ts';
import { CelDuration, CelTimestamp, formatDuration, formatTimestamp } from './time.ts';
import { CelDouble, CelMap, CelTypeValue, CelUint, isJsonObject, typeNameOf } from './values.ts';

const CLAUSE = /%(?:(%)|(?:\.(\d+))?([a-zA-Z])|)/g;
const DEFAULT_PRECISION = 6;
const MAX_PRECISION = 1000;

type Clause = (value: unknown, precision: number) => string | undefined;

const digits = (value: unknown, base: number): string | undefined => {
  if (typeof value === 'number' || typeof value === 'bigint') return value.toString(base);
  return value instanceof CelUint ? value.value.toString(base) : undefined;
};

const hex: Clause = (value) => {
  if (typeof value === 'string') return Buffer.from(value).toString('hex');
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : digits(value, 16);
};

const special = (value: number): string | undefined => {
  if (Number.isNaN(value)) return 'NaN';
  return Number.isFinite(value) ? undefined : value > 0 ? 'Infinity' : '-Infinity';
};

const asDouble = (value: unknown): number | undefined => {
  if (value instanceof CelDouble) return value.value;
  return typeof value === 'number' || typeof value === 'bigint'
    ? Number(value)
    : value instanceof CelUint
      ? Number(value.value)
      : undefined;
};

const fixed: Clause = (value, precision) => {
  const double = asDouble(value);
  return double === undefined ? undefined : (special(double) ?? toFixed(double, precision));
};

const scientific: Clause = (value, precision) => {
  const double = asDouble(value);
  if (double === undefined) return undefined;
  return special(double) ?? double.toExponential(Math.min(precision, 100)).replace(/e([+-])(\d)$/, 'e$10$2');
};

const decimal: Clause = (value) => (value instanceof CelDouble ? special(value.value) : digits(value, 10));

const STRING_WORDS =
  'string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps';
const HEX_WORDS = 'only integers, byte buffers, and strings can be formatted as hex';

/** What each letter formats, and what is said of a value that it can not. */
const CLAUSES: ReadonlyMap<string, readonly [Clause, string]> = new Map<string, readonly [Clause, string]>([
  ['s', [formatValue, STRING_WORDS]],
  ['d', [decimal, 'decimal clause can only be used on integers']],
  ['f', [fixed, 'fixed-point clause can only be used on doubles']],
  ['e', [scientific, 'scientific clause can only be used on doubles']],
  [
    'b',
    [
      (value) => (typeof value === 'boolean' ? String(Number(value)) : digits(value, 2)),
      'only integers and bools can be formatted as binary',
    ],
  ],
  ['o', [(value) => digits(value, 8), 'octal clause can only be used on integers']],
  ['x', [hex, HEX_WORDS]],
  ['X', [(value, precision) => hex(value, precision)?.toUpperCase(), HEX_WORDS]],
]);

/** Fills the clauses of a template with arguments in dynamic representation. @throws CelError */
export function formatTemplate(template: string, args: readonly unknown[]): string {
  let used = 0;
  return template.replace(CLAUSE, (_, percent: string | undefined, precision: string | undefined, letter: string | undefined) => {
    if (percent !== undefined) return '%';
    if (letter === undefined) throw new CelError('could not parse formatting clause: unexpected end of string');
    const clause = CLAUSES.get(letter);
    if (clause === undefined) throw new CelError(`could not parse formatting clause: unrecognized formatting clause "${letter}"`);
    if (used >= args.length) throw new CelError(`index ${used} out of range`);
    const value = args[used++];
    const digitsWanted = precision === undefined ? DEFAULT_PRECISION : Number(precision);
    if (digitsWanted > MAX_PRECISION) throw new CelError(`could not parse formatting clause: precision is too large: ${precision}`);
    const text = clause[0](value, digitsWanted);
    if (text === undefined) throw new CelError(`error during formatting: ${clause[1]}, was given ${typeNameOf(value)}`);
    return text;
  });
}

/** Any value as `%s` writes it; undefined for what it can not. */
function formatValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return listText(value.map(formatValue), '[', ']');
  if (value instanceof CelDouble) return special(value.value) ?? formatDouble(value.value);
  if (value instanceof Uint8Array) return decodeUtf8(value);
  if (value instanceof CelUint) return String(value.value);
  if (value instanceof CelTimestamp) return formatTimestamp(value);
  if (value instanceof CelDuration) return formatDuration(value);
  if (value instanceof CelTypeValue) return value.name;
  if (value instanceof CelMap) return entriesText(value.keys(), [...value.entries.values()]);
  if (isJsonObject(value)) return entriesText(Object.keys(value), Object.values(value));
  return typeof value === 'object' && value !== null ? undefined : String(value);
}

function entriesText(keys: readonly unknown[], values: readonly unknown[]): string | undefined {
  const entries = values.map((value, index) => {
    const text = formatValue(value);
    return text === undefined ? undefined : `${formatValue(keys[index])}: ${text}`;
  });
  return listText([...entries].sort(), '{', '}');
}

function listText(items: readonly (string | undefined)[], open: string, close: string): string | undefined {
  return items.includes(undefined) ? undefined : `${open}${items.join(', ')}${close}`;
}

/** Go rounds an exact half to even, JavaScript away from zero. */
function toFixed(value: number, precision: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const positive = Math.abs(value);
  if (positive >= 1e21) return `${sign}${BigInt(positive)}${precision > 0 ? `.${'0'.repeat(precision)}` : ''}`;
  const exact = positive.toFixed(100);
  if (precision >= 100) return `${sign}${exact}${'0'.repeat(precision - 100)}`;
  const isHalf = /^50*$/.test(exact.slice(exact.length - (100 - precision)));
  const down = exact.slice(0, exact.length - (100 - precision)).replace(/\.$/, '');
  const isEven = Number(down.at(-1)) % 2 === 0;
  return `${sign}${isHalf && isEven ? down : positive.toFixed(precision)}`;
}
