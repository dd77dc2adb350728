// Kubernetes' quantities in expressions. https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-quantity-library
import { addQuantities, findQuantityFault } from '../../api/quantity.ts';
import type { CelBudget } from '../budget.ts';
import { CelError } from '../errors.ts';
import { type CelImplementation, type CelLibrary, fn, method, sig } from '../library.ts';
import { CelQuantity, quantityFrom, quantityOf } from '../quantity.ts';
import { BOOL, DOUBLE, INT, opaqueOf, STRING } from '../types.ts';
import type { Integer } from '../values.ts';

const QUANTITY = opaqueOf('kubernetes.Quantity');

function parse(budget: CelBudget, text: string): CelQuantity | undefined {
  budget.charge(Math.ceil(text.length * 0.1));
  return quantityFrom(text);
}

function quantity(budget: CelBudget, text: string): CelQuantity {
  const value = parse(budget, text);
  if (value === undefined) throw new CelError(findQuantityFault(text) ?? 'no quantity');
  return value;
}

const of =
  (run: (value: CelQuantity) => unknown): CelImplementation =>
  (_: CelBudget, value: CelQuantity) =>
    run(value);
const both =
  (run: (a: CelQuantity, b: CelQuantity) => unknown): CelImplementation =>
  (_: CelBudget, a: CelQuantity, b: CelQuantity) =>
    run(a, b);
const withInt =
  (run: (a: CelQuantity, b: CelQuantity) => unknown): CelImplementation =>
  (_: CelBudget, a: CelQuantity, b: Integer) =>
    run(a, quantityOf(b));

const add = (a: CelQuantity, b: CelQuantity): CelQuantity => new CelQuantity(addQuantities(a.quantity, b.quantity));
const subtract = (a: CelQuantity, b: CelQuantity): CelQuantity => add(a, b.negate());

const UNARY = sig(QUANTITY);
const BINARY = sig(QUANTITY, QUANTITY);

/** Kubernetes' library of quantities. */
export const quantities: CelLibrary = {
  name: 'quantity',
  types: { 'kubernetes.Quantity': QUANTITY },
  overloads: [
    fn('quantity', 'string_to_quantity', sig(STRING).to(QUANTITY))(quantity),
    fn('isQuantity', 'is_quantity_string', sig(STRING).to(BOOL))((budget: CelBudget, text: string) => parse(budget, text) !== undefined),
    method('sign', 'quantity_sign', UNARY.to(INT))(of((value) => value.compare(quantityOf(0)))),
    method('isInteger', 'quantity_is_integer', UNARY.to(BOOL))(of((value) => value.isInteger)),
    method('asInteger', 'quantity_get_int', UNARY.to(INT))(of((value) => value.toInteger())),
    method('asApproximateFloat', 'quantity_get_float', UNARY.to(DOUBLE))(of((value) => value.toDouble())),
    method('isGreaterThan', 'quantity_is_greater_than', BINARY.to(BOOL))(both((a, b) => a.compare(b) > 0)),
    method('isLessThan', 'quantity_is_less_than', BINARY.to(BOOL))(both((a, b) => a.compare(b) < 0)),
    method('compareTo', 'quantity_compare_to', BINARY.to(INT))(both((a, b) => a.compare(b))),
    method('add', 'quantity_add', BINARY.to(QUANTITY))(both(add)),
    method('add', 'quantity_add_int', sig(QUANTITY, INT).to(QUANTITY))(withInt(add)),
    method('sub', 'quantity_sub', BINARY.to(QUANTITY))(both(subtract)),
    method('sub', 'quantity_sub_int', sig(QUANTITY, INT).to(QUANTITY))(withInt(subtract)),
  ],
};
