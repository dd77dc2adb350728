// string.format(args) as Kubernetes has it: cel-go's first version of it, with grouped digits and quotes inside of lists.
// https://pkg.go.dev/github.com/google/cel-go/ext#Strings
import { quoteGo } from '../api/go-quote.ts';
import { CelError } from './errors.ts';
import { decodeUtf8, formatDouble, toFixed } from './text.ts';
import { CelDuration, CelTimestamp, formatDuration, formatTimestamp } from './time.ts';
import { CelDouble, CelMap, CelTypeValue, CelUint, isJsonObject, typeNameOf } from './values.ts';

const CLAUSE = /%(?:(%)|(?:\.(\d+))?([a-zA-Z])|)/g;
const DEFAULT_PRECISION = 6;
const MAX_PRECISION = 1000;

/** The text of a value, or undefined for a value that the clause can not format. */
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
  return Number.isFinite(value) ? undefined : `${value < 0 ? '-' : ''}∞`;
};

const fixed: Clause = (value, precision) => {
  if (!(value instanceof CelDouble)) return undefined;
  const text = special(value.value) ?? toFixed(value.value, precision);
  const [whole = '', ...rest] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
};

/** `1.500000×10⁰³`; the reference does not look at the precision here. */
const scientific: Clause = (value) => {
  if (!(value instanceof CelDouble)) return undefined;
  const odd = special(value.value);
  if (odd !== undefined) return odd;
  const [mantissa, exponent = ''] = value.value.toExponential(DEFAULT_PRECISION).split('e');
  const power = exponent.replace(/\d+/, (text) => text.padStart(2, '0')).replace('+', '');
  return `${mantissa}×10${[...power].map((char) => SUPERSCRIPTS[char]).join('')}`;
};

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((char, index) => [index, char]).concat([['-', '⁻']]),
);

const binary: Clause = (value) => (typeof value === 'boolean' ? String(Number(value)) : digits(value, 2));

/** A clause, the words for what it can not format, and the types that it can (all if none are named). */
interface ClauseEntry {
  readonly format: Clause;
  readonly words: string;
  readonly kinds?: readonly string[];
}

const HEX: ClauseEntry = {
  format: hex,
  words: 'only integers, byte buffers, and strings can be formatted as hex',
  kinds: ['int', 'uint', 'string', 'bytes'],
};
const CLAUSES: ReadonlyMap<string, ClauseEntry> = new Map([
  [
    's',
    {
      format: (value) => topText(value),
      words: 'string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps',
      kinds: ['string', 'bool', 'bytes', 'int', 'uint', 'double', 'map', 'list', 'type', 'duration', 'timestamp', 'null'],
    },
  ],
  ['d', { format: (value) => digits(value, 10), words: 'decimal clause can only be used on integers', kinds: ['int', 'uint'] }],
  ['f', { format: fixed, words: 'fixed-point clause can only be used on doubles', kinds: ['double'] }],
  ['e', { format: scientific, words: 'scientific clause can only be used on doubles', kinds: ['double'] }],
  ['b', { format: binary, words: 'only integers and bools can be formatted as binary', kinds: ['int', 'uint', 'bool'] }],
  ['o', { format: (value) => digits(value, 8), words: 'octal clause can only be used on integers', kinds: ['int', 'uint'] }],
  ['x', HEX],
  ['X', { ...HEX, format: (value, precision) => hex(value, precision)?.toUpperCase() }],
]);

/** A piece of a template: text, or a clause with its precision. */
type Piece = string | (ClauseEntry & { readonly precision: number });

/** Takes a template apart. @throws CelError for what is no clause */
export function parseTemplate(template: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(CLAUSE)) {
    const [text, percent, precision, letter] = match;
    pieces.push(template.slice(end, match.index));
    end = match.index + text.length;
    if (percent !== undefined) {
      pieces.push('%');
      continue;
    }
    if (letter === undefined)
      throw clauseError(end < template.length ? `unrecognized formatting clause "${template.charAt(end)}"` : 'unexpected end of string');
    const clause = CLAUSES.get(letter);
    if (clause === undefined) throw clauseError(`unrecognized formatting clause "${letter}"`);
    const wanted = precision === undefined ? DEFAULT_PRECISION : Number(precision);
    if (wanted > MAX_PRECISION) throw clauseError(`precision is too large: ${precision}`);
    pieces.push({ ...clause, precision: wanted });
  }
  return [...pieces, template.slice(end)];
}

const clauseError = (words: string): CelError => new CelError(`could not parse formatting clause: ${words}`);

/** The error of a value that a clause can not format. */
export const formatError = (words: string, typeName: string): string => `error during formatting: ${words}, was given ${typeName}`;

/** Fills the clauses of a template with arguments in dynamic representation. @throws CelError */
export function formatTemplate(template: string, args: readonly unknown[]): string {
  let used = 0;
  const texts = parseTemplate(template).map((piece) => {
    if (typeof piece === 'string') return piece;
    if (used >= args.length) throw new CelError(`index ${used} out of range`);
    const value = args[used++];
    const text = piece.format(value, piece.precision);
    if (text === undefined) throw new CelError(formatError(piece.words, typeNameOf(value)));
    return text;
  });
  return texts.join('');
}

/** What `%s` writes of a value by itself. */
function topText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof CelDouble) return formatDouble(value.value);
  if (value instanceof Uint8Array) return utf8(value);
  if (value instanceof CelTimestamp) return formatTimestamp(value);
  if (value instanceof CelDuration) return formatDuration(value);
  return innerText(value);
}

/** What `%s` writes of a value inside of a list or map: as CEL would write it. */
function innerText(value: unknown): string | undefined {
  if (typeof value === 'string') return quoteGo(value);
  if (value instanceof CelDouble)
    return Number.isFinite(value.value) ? toFixed(value.value, DEFAULT_PRECISION) : quoteGo(formatDouble(value.value));
  if (value instanceof CelUint) return String(value.value);
  if (value instanceof Uint8Array) return `b${quoteGo(utf8(value))}`;
  if (value instanceof CelTimestamp) return `timestamp(${quoteGo(formatTimestamp(value))})`;
  if (value instanceof CelDuration) return `duration(${quoteGo(formatDuration(value))})`;
  if (value instanceof CelTypeValue) return value.name;
  if (Array.isArray(value)) return joined(value.map(innerText), '[]');
  if (value instanceof CelMap) return entriesText(value.keys(), [...value.entries.values()]);
  if (isJsonObject(value)) return entriesText(Object.keys(value), Object.values(value));
  return typeof value === 'object' && value !== null ? undefined : String(value);
}

function utf8(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    throw new CelError(`error during formatting: could not convert argument ${quoteGo((error as Error).message)} to string`);
  }
}

function entriesText(keys: readonly unknown[], values: readonly unknown[]): string | undefined {
  const entries = keys.map((key, index) => [innerText(key) ?? '', innerText(values[index])] as const);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return joined(
    sorted.map(([key, text]) => text && `${key}:${text}`),
    '{}',
  );
}

function joined(items: readonly (string | undefined)[], brackets: string): string | undefined {
  return items.includes(undefined) ? undefined : `${brackets[0]}${items.join(', ')}${brackets[1]}`;
}
