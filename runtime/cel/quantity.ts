// Kubernetes quantities as values of CEL: equal by amount, however they are written.
import { formatQuantity, parseQuantity, type Quantity } from '../api/quantity.ts';
import { CelError } from './errors.ts';
import { CelValue, type Integer, integer } from './values.ts';

const NANO = 10n ** 9n;
const MAX_INT = 2n ** 63n - 1n;

/** A quantity. */
export class CelQuantity extends CelValue {
  readonly quantity: Quantity;

  constructor(quantity: Quantity) {
    super();
    this.quantity = quantity;
  }

  get typeName(): string {
    return 'kubernetes.Quantity';
  }

  equals(other: unknown): boolean {
    return other instanceof CelQuantity && this.compare(other) === 0;
  }

  /** Sign of this minus the other. */
  compare(other: CelQuantity): number {
    const difference = this.quantity.nanos - other.quantity.nanos;
    return difference < 0n ? -1 : Number(difference > 0n);
  }

  /** Whether it is a whole number of 64 bits. */
  get isInteger(): boolean {
    const { nanos } = this.quantity;
    return nanos % NANO === 0n && nanos / NANO <= MAX_INT && nanos / NANO >= -MAX_INT - 1n;
  }

  /** The whole number. @throws CelError where it is none */
  toInteger(): Integer {
    if (!this.isInteger) throw new CelError('cannot convert value to integer');
    return integer(this.quantity.nanos / NANO);
  }

  /** The nearest double. */
  toDouble(): number {
    const { nanos } = this.quantity;
    return Number(nanos / NANO) + Number(nanos % NANO) / 1e9;
  }

  negate(): CelQuantity {
    return new CelQuantity({ ...this.quantity, nanos: -this.quantity.nanos });
  }

  override toString(): string {
    return formatQuantity(this.quantity);
  }
}

/** A quantity from text; undefined if it is none. */
export function quantityFrom(text: string): CelQuantity | undefined {
  const quantity = parseQuantity(text);
  return quantity && new CelQuantity(quantity);
}

/** An int as a quantity. */
export const quantityOf = (value: Integer): CelQuantity => new CelQuantity({ nanos: BigInt(value) * NANO, format: 'DecimalSI' });
