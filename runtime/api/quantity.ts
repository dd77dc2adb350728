// resource.Quantity exactly: `100m`, `1.5Gi`, `2e3` (Kubernetes: common definitions, "Quantity"). Values are bigints of billionths.
import { DecodeTypeError } from './resource.ts';

export type QuantityFormat = 'DecimalSI' | 'DecimalExponent' | 'BinarySI';

export interface Quantity {
  /** The value in billionths; finer parts are rounded away from zero. */
  readonly nanos: bigint;
  /** How it was written, and how it is written again. */
  readonly format: QuantityFormat;
}

const NANO = 10n ** 9n;
const MILLI = 10n ** 6n;
const MAX_INT64 = 2n ** 63n - 1n;
/** Beyond this an exponent is no amount of anything. */
const MAX_EXPONENT = 1000;
const PATTERN = '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$';
const FORM = /^([+-]?)([0-9]*)(?:\.([0-9]*))?([eEinumkKMGTP]*[-+]?[0-9]*)$/;
const EXPONENT = /^[eE]([+-]?[0-9]+)$/;
/** What is canonical at first sight, in thousandths or more. */
const SHORT = /^(?:0|[1-9]\d{0,2}(?:[mkMGTPE]|[KMGTP]i)?)$/;
const DECIMAL: readonly string[] = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const BINARY: readonly string[] = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

interface Parts {
  readonly sign: string;
  /** Without leading zeros. */
  readonly whole: string;
  readonly fraction: string;
  readonly format: QuantityFormat;
  /** Of ten, or (BinarySI) of 1024. */
  readonly exponent: number;
}

/** What a text says, or what is wrong with it in the words of the reference. */
function split(text: string): Parts | string {
  const match = text === '' || text.length > 500 ? null : FORM.exec(text);
  if (match === null) return `quantities must match the regular expression '${PATTERN}'`;
  const [, sign = '', whole = '', fraction = '', suffix = ''] = match;
  const scale = readSuffix(suffix);
  return scale === undefined ? "unable to parse quantity's suffix" : { sign, whole: whole.replace(/^0+/, ''), fraction, ...scale };
}

function readSuffix(suffix: string): Pick<Parts, 'format' | 'exponent'> | undefined {
  const decimal = DECIMAL.indexOf(suffix);
  if (decimal >= 0) return { format: 'DecimalSI', exponent: decimal * 3 - 9 };
  const binary = BINARY.indexOf(suffix);
  if (binary >= 0) return { format: 'BinarySI', exponent: binary };
  const exponent = Number(EXPONENT.exec(suffix)?.[1] ?? Number.NaN);
  return Math.abs(exponent) <= MAX_EXPONENT ? { format: 'DecimalExponent', exponent } : undefined;
}

function toQuantity({ sign, whole, fraction, format, exponent }: Parts): Quantity {
  const digits = BigInt(`${whole}${fraction}` || '0');
  const binary = format === 'BinarySI';
  const scaled = binary ? digits << BigInt(10 * exponent) : digits;
  const nanos = shift(scaled, (binary ? 0 : exponent) - fraction.length + 9);
  // Only binary quantities have a limit.
  const limited = binary && nanos > MAX_INT64 * NANO ? MAX_INT64 * NANO : nanos;
  return { nanos: sign === '-' ? -limited : limited, format };
}

/** value × 10^power, rounded up. */
function shift(value: bigint, power: number): bigint {
  if (power >= 0) return value * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (value + divisor - 1n) / divisor;
}

/** A quantity from text; undefined when it is none. */
export function parseQuantity(text: string): Quantity | undefined {
  const parts = split(text);
  return typeof parts === 'string' ? undefined : toQuantity(parts);
}

/** What is wrong with a text, in the words of the reference; undefined when it is a quantity. */
export function findQuantityFault(text: string): string | undefined {
  const parts = split(text);
  return typeof parts === 'string' ? parts : undefined;
}

/**
 * The text as a native kind answers it: canonical, but as it came where sign, leading zeros or a spelled-out fraction are all that differ.
 * Throws DecodeTypeError.
 */
export function canonicalQuantity(text: string): string {
  if (SHORT.test(text)) return text;
  const trimmed = text.trim();
  const parts = split(trimmed);
  if (typeof parts === 'string') throw new DecodeTypeError(parts);
  return isKept(parts) ? trimmed : formatQuantity(toQuantity(parts));
}

/** As canonicalQuantity, of an amount that is rounded away from zero to a whole number of thousandths (Go's v1.ResourceList). Throws DecodeTypeError. */
export function canonicalAmount(text: string): string {
  const kept = canonicalQuantity(text);
  if (SHORT.test(kept)) return kept;
  const quantity = parseQuantity(kept);
  if (quantity === undefined) return kept;
  const rest = quantity.nanos % MILLI;
  if (rest === 0n) return kept;
  return formatQuantity({ ...quantity, nanos: quantity.nanos - rest + (rest < 0n ? -MILLI : MILLI) });
}

/** Whether mantissa and exponent are the canonical ones already. */
function isKept({ whole, fraction, format, exponent }: Parts): boolean {
  const digits = `${whole}${fraction}`;
  if (whole === '' || digits.length > 18) return false;
  if (format === 'BinarySI') {
    const mantissa = BigInt(digits);
    const largest = mantissa % 1024n !== 0n || exponent === BINARY.length - 1;
    return fraction === '' && largest && mantissa << BigInt(10 * exponent) <= MAX_INT64;
  }
  const power = exponent - fraction.length;
  return power % 3 === 0 && power >= -9 && BigInt(digits) % 1000n !== 0n;
}

/** Canonical form: no fraction, the largest suffix that keeps the value exact, no sign unless negative. */
export function formatQuantity({ nanos, format }: Quantity): string {
  const sign = nanos < 0n ? '-' : '';
  const size = nanos < 0n ? -nanos : nanos;
  if (size === 0n) return '0';
  // Small or broken binary amounts have no binary suffix to take.
  const binary = format === 'BinarySI' && size % NANO === 0n && size >= 1024n * NANO;
  return sign + (binary ? formatBinary(size / NANO) : formatDecimal(size, format === 'DecimalExponent'));
}

function formatDecimal(nanos: bigint, exponential: boolean): string {
  let mantissa = nanos;
  let step = 0;
  // Suffixes end at E; kube-apiserver loses the rest of larger ones, here they keep their zeros.
  while (mantissa % 1000n === 0n && (exponential || step < DECIMAL.length - 1)) {
    mantissa /= 1000n;
    step++;
  }
  const exponent = step * 3 - 9;
  if (!exponential) return `${mantissa}${DECIMAL[step]}`;
  return exponent === 0 ? `${mantissa}` : `${mantissa}e${exponent}`;
}

function formatBinary(whole: bigint): string {
  let mantissa = whole;
  let step = 0;
  while (mantissa % 1024n === 0n && step < BINARY.length - 1) {
    mantissa /= 1024n;
    step++;
  }
  return `${mantissa}${BINARY[step]}`;
}

/** Sum in the format of the left one, unless that is zero. */
export function addQuantities(left: Quantity, right: Quantity): Quantity {
  return { nanos: left.nanos + right.nanos, format: left.nanos === 0n ? right.format : left.format };
}

/** Sign of left minus right, both as text. What is no quantity counts as zero. */
export function compareQuantities(left: string, right: string): number {
  const difference = (parseQuantity(left)?.nanos ?? 0n) - (parseQuantity(right)?.nanos ?? 0n);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
