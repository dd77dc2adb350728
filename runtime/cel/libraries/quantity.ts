// Kubernetes' quantities in expressions. https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-quantity-library
import type { CelBudget } from '../budget.ts';
import { CelError } from '../errors.ts';
import { type CelImplementation, type CelLibrary, fn, method, sig } from '../library.ts';
import { addQuantities, parseQuantity, Quantity, quantityOf, toDouble } from '../quantity.ts';
import { BOOL, DOUBLE, INT, opaqueOf, STRING } from '../types.ts';
import type { Integer } from '../values.ts';

const QUANTITY = opaqueOf('kubernetes.Quantity');
const FORM = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

function quantity(budget: CelBudget, text: string): Quantity {
  budget.charge(Math.ceil(text.length * 0.1));
  const value = parseQuantity(text);
  if (value === undefined) throw new CelError(FORM);
  return value;
}

const of =
  (run: (value: Quantity) => unknown): CelImplementation =>
  (_: CelBudget, value: Quantity) =>
    run(value);
const both =
  (run: (a: Quantity, b: Quantity) => unknown): CelImplementation =>
  (_: CelBudget, a: Quantity, b: Quantity) =>
    run(a, b);
const order = (a: Quantity, b: Quantity): number => (a.nanos < b.nanos ? -1 : Number(a.nanos > b.nanos));
const negative = ({ nanos }: Quantity): Quantity => new Quantity(-nanos);

const UNARY = sig(QUANTITY);
const BINARY = sig(QUANTITY, QUANTITY);

/** Kubernetes' library of quantities. */
export const quantities: CelLibrary = {
  name: 'quantity',
  types: { 'kubernetes.Quantity': QUANTITY },
  overloads: [
    fn('quantity', 'string_to_quantity', sig(STRING).to(QUANTITY))(quantity),
    fn(
      'isQuantity',
      'is_quantity_string',
      sig(STRING).to(BOOL),
    )((budget: CelBudget, text: string) => {
      budget.charge(Math.ceil(text.length * 0.1));
      return parseQuantity(text) !== undefined;
    }),
    method('sign', 'quantity_sign', UNARY.to(INT))(of(({ nanos }) => (nanos < 0n ? -1 : Number(nanos > 0n)))),
    method('isInteger', 'quantity_is_integer', UNARY.to(BOOL))(of((value) => value.isInteger)),
    method('asInteger', 'quantity_get_int', UNARY.to(INT))(of((value) => value.toInteger())),
    method('asApproximateFloat', 'quantity_get_float', UNARY.to(DOUBLE))(of(toDouble)),
    method('isGreaterThan', 'quantity_is_greater_than', BINARY.to(BOOL))(both((a, b) => order(a, b) > 0)),
    method('isLessThan', 'quantity_is_less_than', BINARY.to(BOOL))(both((a, b) => order(a, b) < 0)),
    method('compareTo', 'quantity_compare_to', BINARY.to(INT))(both(order)),
    method('add', 'quantity_add', BINARY.to(QUANTITY))(both(addQuantities)),
    method('sub', 'quantity_sub', BINARY.to(QUANTITY))(both((a, b) => addQuantities(a, negative(b)))),
    method(
      'add',
      'quantity_add_int',
      sig(QUANTITY, INT).to(QUANTITY),
    )((_: CelBudget, a: Quantity, b: Integer) => addQuantities(a, quantityOf(b))),
    method(
      'sub',
      'quantity_sub_int',
      sig(QUANTITY, INT).to(QUANTITY),
    )((_: CelBudget, a: Quantity, b: Integer) => addQuantities(a, negative(quantityOf(b)))),
  ],
};
