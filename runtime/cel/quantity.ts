// Kubernetes quantities, exactly: `1.5Gi`, `100m`, `2e3`. https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
import { CelError } from './errors.ts';
import { CelValue, type Integer, integer } from './values.ts';

const NANO = 10n ** 9n;
const MAX = 2n ** 63n - 1n;
const FORM = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i|[numkMGTPE]?)|[eE]([+-]?\d{1,9}))$/;

/** Powers of ten of decimal suffixes. */
const TEN: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
/** Powers of two of binary suffixes. */
const TWO: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

/** A quantity in billionths; finer ones are rounded away from zero, larger ones than 2⁶³-1 are that. */
export class Quantity extends CelValue {
  readonly typeName = 'kubernetes.Quantity';
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    super();
    this.nanos = nanos;
  }

  equals(other: unknown): boolean {
    return other instanceof Quantity && other.nanos === this.nanos;
  }

  /** Whether it is a whole number of 64 bits. */
  get isInteger(): boolean {
    const whole = this.nanos / NANO;
    return this.nanos % NANO === 0n && whole <= MAX && whole >= -MAX - 1n;
  }

  /** The whole number. @throws CelError where it is none */
  toInteger(): Integer {
    if (!this.isInteger) throw new CelError('cannot convert value to integer');
    return integer(this.nanos / NANO);
  }

  override toString(): string {
    return this.nanos % NANO === 0n ? String(this.nanos / NANO) : `${this.nanos}n`;
  }
}

/** A quantity from text; undefined if it is none. Leading and trailing space is not allowed. */
export function parseQuantity(text: string): Quantity | undefined {
  const parts = text.length > 300 ? null : FORM.exec(text);
  if (parts === null) return undefined;
  const [, sign, number = '', suffix = '', exponent] = parts;
  const [whole = '', decimals = ''] = number.split('.');
  const digits = BigInt(`${whole}${decimals}` || '0');
  const power = (exponent === undefined ? (TEN[suffix] ?? 0) : Number(exponent)) - decimals.length + 9;
  const two = TWO[suffix];
  const nanos = cap(scale(two === undefined ? digits : digits << two, power));
  return new Quantity(sign === '-' ? -nanos : nanos);
}

/** value × 10^power, rounded up. */
function scale(value: bigint, power: number): bigint {
  if (value === 0n) return 0n;
  if (power >= 0) return power > 60 ? MAX * NANO : value * 10n ** BigInt(power);
  if (power < -600) return 1n;
  const divisor = 10n ** BigInt(-power);
  return (value + divisor - 1n) / divisor;
}

const cap = (nanos: bigint): bigint => (nanos > MAX * NANO ? MAX * NANO : nanos);

/** a + b. */
export const addQuantities = (a: Quantity, b: Quantity): Quantity => new Quantity(a.nanos + b.nanos);
/** An int as a quantity. */
export const quantityOf = (value: Integer): Quantity => new Quantity(BigInt(value) * NANO);
/** The nearest double. */
export const toDouble = ({ nanos }: Quantity): number => Number(nanos / NANO) + Number(nanos % NANO) / 1e9;
