// resource.Quantity in canonical form: the same value and format, the shortest mantissa without fraction that a suffix allows.
// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
import type { JsonValue } from '../api/object.ts';
import { DecodeTypeError } from '../api/resource.ts';

const PATTERN = '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$';
const FORM = /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/;
const SHORT = /^(?:0|[1-9]\d{0,2}(?:[numkMGTPE]|[KMGTPE]i)?)$/;
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const DECIMAL_SUFFIXES: Readonly<Record<number, string>> = {
  [-9]: 'n',
  [-6]: 'u',
  [-3]: 'm',
  0: '',
  3: 'k',
  6: 'M',
  9: 'G',
  12: 'T',
  15: 'P',
  18: 'E',
};
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const MAX = (1n << 63n) - 1n;
const NANO = 1_000_000_000n;

/** Canonical text of a quantity as it came. @throws DecodeTypeError */
export function canonicalQuantity(value: JsonValue): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : '{}';
  if (SHORT.test(text)) return text;
  const match = FORM.exec(text.trim());
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (match === null || (whole === '' && fraction === ''))
    throw new DecodeTypeError(`quantities must match the regular expression '${PATTERN}'`);
  const suffix = match[4] ?? '';
  const negative = match[1] === '-';
  const binary = suffix.endsWith('i');
  const exponent = match[5] === undefined ? (DECIMAL[suffix] ?? 0) : Number(match[5]);
  const nanos = toNanos(BigInt(`${whole}${fraction}`), binary ? 1n << BigInt(10 * BINARY.indexOf(suffix)) : 1n, exponent - fraction.length);
  const sign = negative && nanos !== 0n ? '-' : '';
  const limited = nanos > MAX * NANO ? MAX * NANO : nanos;
  if (binary) return `${sign}${formatBinary(limited)}`;
  return `${sign}${formatDecimal(limited, match[5] !== undefined)}`;
}

/** digits × factor × 10^exponent in billionths, rounded up as Kubernetes does. */
function toNanos(digits: bigint, factor: bigint, exponent: number): bigint {
  const power = exponent + 9;
  if (power >= 0) return digits * factor * 10n ** BigInt(Math.min(power, 400));
  const divisor = 10n ** BigInt(Math.min(-power, 4000));
  return (digits * factor + divisor - 1n) / divisor;
}

function formatDecimal(nanos: bigint, scientific: boolean): string {
  if (nanos === 0n) return '0';
  let exponent = -9;
  let mantissa = nanos;
  while (mantissa % 1000n === 0n && exponent < 18) {
    mantissa /= 1000n;
    exponent += 3;
  }
  if (!scientific) return `${mantissa}${DECIMAL_SUFFIXES[exponent]}`;
  return exponent === 0 ? `${mantissa}` : `${mantissa}e${exponent}`;
}

function formatBinary(nanos: bigint): string {
  if (nanos % NANO !== 0n || nanos < 1024n * NANO) return formatDecimal(nanos, false);
  let mantissa = nanos / NANO;
  let step = 0;
  while (mantissa % 1024n === 0n && step < BINARY.length - 1) {
    mantissa /= 1024n;
    step++;
  }
  return `${mantissa}${BINARY[step]}`;
}
