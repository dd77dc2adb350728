// What a YAML scalar means to Kubernetes: YAML 1.1 booleans, octal with and without `o`, 64-bit integers; dates and `1:30` stay strings.
import { CodecError } from './codec.ts';
import { quoteGo } from './go-quote.ts';

/** Infinity and NaN stay numbers here; the tree refuses them as values. */
export type YamlScalar = null | boolean | number | bigint | string;

const WORDS: ReadonlyMap<string, YamlScalar> = new Map<string, YamlScalar>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)$/;
const MAX_UINT64 = 2n ** 64n - 1n;
const MIN_INT64 = -(2n ** 63n);

/** Meaning of a plain scalar without a tag. Integers beyond 64 bits are doubles. */
export function resolvePlainScalar(text: string): YamlScalar {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!/^[-+.0-9]/.test(text)) return text;
  const digits = text.replaceAll('_', '');
  const integer = toInteger(digits);
  if (integer !== undefined) return integer;
  if (!FLOAT.test(digits)) return text;
  const value = Number(digits);
  return Number.isFinite(value) ? value : text;
}

function toInteger(text: string): number | bigint | undefined {
  const match = INTEGER.exec(text);
  if (match === null) return undefined;
  const digits = (match[2] ?? '').replace(/^0([0-7]+)$/, '0o$1').toLowerCase();
  const value = match[1] === '-' ? -BigInt(digits) : BigInt(digits);
  if (value < MIN_INT64 || value > MAX_UINT64) return undefined;
  const double = Number(value);
  if (Number.isSafeInteger(double)) return double;
  return BigInt.asIntN(64, value) === value ? value : double;
}

/** The tags that change what a scalar is, by their short name. */
type ScalarTag = (value: YamlScalar) => YamlScalar | undefined;
const TAGS: Readonly<Record<string, ScalarTag>> = {
  '!!int': (value) => (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)) ? value : undefined),
  '!!float': (value) => (typeof value === 'number' || typeof value === 'bigint' ? value : undefined),
  '!!bool': (value) => (typeof value === 'boolean' ? value : undefined),
  '!!null': (value) => (value === null ? value : undefined),
};

/** Meaning of a scalar with a tag (as written, `!!int`); throws CodecError where the text does not fit. */
export function resolveTaggedScalar(tag: string, text: string): YamlScalar {
  if (tag === '!!binary') return decodeBinary(text);
  const convert = TAGS[tag];
  if (convert === undefined) return text;
  const plain = resolvePlainScalar(text);
  const value = convert(plain);
  if (value === undefined) throw new CodecError(`yaml: cannot decode ${tagOf(plain)} \`${text}\` as a ${tag}`);
  return value;
}

function tagOf(value: YamlScalar): string {
  if (value === null) return '!!null';
  if (typeof value === 'boolean') return '!!bool';
  if (typeof value === 'string') return '!!str';
  return typeof value === 'bigint' || Number.isInteger(value) ? '!!int' : '!!float';
}

function decodeBinary(text: string): string {
  const packed = text.replace(/[\r\n]/g, '');
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed))
    throw new CodecError('yaml: !!binary value contains invalid base64 data');
  return Buffer.from(packed, 'base64').toString('utf8');
}

/** A key as a member name; undefined for kinds of key that JSON can not have. */
export function keyText(key: YamlScalar): string | undefined {
  if (key === null) return undefined;
  if (typeof key === 'number' && !Number.isFinite(key)) return Number.isNaN(key) ? 'NaN' : key > 0 ? '+Inf' : '-Inf';
  return String(key);
}

/** A key as messages about it show it. */
export function quoteKey(key: YamlScalar): string {
  return typeof key === 'string' ? quoteGo(key) : String(key);
}
