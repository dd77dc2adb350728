// && and || that absorb errors, and conditions that may be of type dyn.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#logical-operators
import { CelBudgetError, CelError, noSuchOverload } from './errors.ts';

/** A bool from a dynamic value. @throws CelError "no such overload" */
export function asBool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw noSuchOverload();
  return value;
}

/** Lets everything pass that is not an error of CEL. A spent budget is no error that another operand can hide. */
export function absorbable(error: unknown): CelError {
  if (error instanceof CelError && !(error instanceof CelBudgetError)) return error;
  throw error;
}

/** left && right: false if one is false, whatever the other does. */
export function and(left: () => boolean, right: () => boolean): boolean {
  try {
    if (!left()) return false;
  } catch (error) {
    const kept = absorbable(error);
    if (right()) throw kept;
    return false;
  }
  return right();
}

/** left || right: true if one is true, whatever the other does. */
export function or(left: () => boolean, right: () => boolean): boolean {
  try {
    if (left()) return true;
  } catch (error) {
    const kept = absorbable(error);
    if (!right()) throw kept;
    return true;
  }
  return right();
}
