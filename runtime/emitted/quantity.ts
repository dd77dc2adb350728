// resource.Quantity as Go writes it back: the same value and format, the shortest mantissa without fraction that a suffix allows; a text
// that is so already stays as it is. https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
import type { JsonValue } from '../api/object.ts';
import { DecodeTypeError } from '../api/resource.ts';

const FORMAT_ERROR = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const SUFFIX_ERROR = "unable to parse quantity's suffix";
const FORM = /^([+-]?)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[-+]?\d*)$/;
const EXPONENT = /^[eE]([+-]?\d{1,3})$/;
/** What is in canonical form at first sight. */
const SHORT = /^(?:0|[1-9]\d{0,2}(?:[numkMGTPE]|[KMGTP]i)?)$/;
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const DECIMAL_SUFFIXES: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(DECIMAL).map(([suffix, power]) => [power, suffix]),
);
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const MAX = (1n << 63n) - 1n;
const NANO = 1_000_000_000n;

/** Canonical text of a quantity as it came. @throws DecodeTypeError */
export function canonicalQuantity(value: JsonValue): string {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
  if (SHORT.test(text)) return text;
  const match = FORM.exec(text);
  if (match === null || text === '') throw new DecodeTypeError(FORMAT_ERROR);
  const [, sign = '', whole = '', fraction = '', suffix = ''] = match;
  const written = EXPONENT.exec(suffix)?.[1];
  const binary = BINARY.indexOf(suffix, 1);
  const exponent = written === undefined ? DECIMAL[suffix] : Number(written);
  if (exponent === undefined && binary < 0) throw new DecodeTypeError(SUFFIX_ERROR);
  const digits = BigInt(`${whole}${fraction}` || '0');
  const form = formOf(digits, { binary, exponent: (exponent ?? 0) - fraction.length, scientific: written !== undefined });
  if (fraction === '' && digits === form.mantissa && form.suffix === plainSuffix(suffix) && digits !== 0n) return text;
  return `${sign === '-' && form.mantissa !== 0n ? '-' : ''}${form.mantissa}${form.suffix}`;
}

/** `E3` and `e+3` say what `e3` does, `e0` nothing. */
function plainSuffix(suffix: string): string {
  const exponent = EXPONENT.exec(suffix)?.[1];
  return exponent === undefined ? suffix : Number(exponent) === 0 ? '' : `e${Number(exponent)}`;
}

interface Written {
  /** Place in BINARY; below 0: decimal. */
  readonly binary: number;
  readonly exponent: number;
  readonly scientific: boolean;
}
interface Form {
  readonly mantissa: bigint;
  readonly suffix: string;
}

function formOf(digits: bigint, { binary, exponent, scientific }: Written): Form {
  const nanos = toNanos(digits * (binary < 0 ? 1n : 1n << BigInt(10 * binary)), exponent);
  return binary < 0 ? decimalForm(nanos, scientific) : binaryForm(nanos > MAX * NANO ? MAX * NANO : nanos);
}

/** digits × 10^exponent in billionths, rounded up as Kubernetes does. */
function toNanos(digits: bigint, exponent: number): bigint {
  const power = exponent + 9;
  if (power >= 0) return digits * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (digits + divisor - 1n) / divisor;
}

function decimalForm(nanos: bigint, scientific: boolean): Form {
  if (nanos === 0n) return { mantissa: 0n, suffix: '' };
  let exponent = -9;
  let mantissa = nanos;
  while (mantissa % 1000n === 0n && (scientific || exponent < 18)) {
    mantissa /= 1000n;
    exponent += 3;
  }
  return { mantissa, suffix: scientific ? (exponent === 0 ? '' : `e${exponent}`) : (DECIMAL_SUFFIXES[exponent] as string) };
}

function binaryForm(nanos: bigint): Form {
  if (nanos % NANO !== 0n || nanos < 1024n * NANO) return decimalForm(nanos, false);
  let mantissa = nanos / NANO;
  let step = 0;
  while (mantissa % 1024n === 0n && step < BINARY.length - 1) {
    mantissa /= 1024n;
    step++;
  }
  return { mantissa, suffix: BINARY[step] as string };
}
