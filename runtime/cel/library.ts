// What a library of functions is: one table of overloads, each with its signature (for the checker) and its code (for the runtime).
import type { CelBudget } from './budget.ts';
import { type CelType, DYN } from './types.ts';

/** The code of an overload: the budget, then the arguments in the representation of the parameter types (see values.ts). */
export type CelImplementation = (budget: CelBudget, ...args: never[]) => unknown;

/** One signature of a function. A member's first parameter is the value before the dot. */
export interface CelOverload {
  /** cel-go's name of the overload, e.g. `starts_with_string`; unique. */
  readonly id: string;
  /** The function's name: `startsWith`, `_+_`, `optional.of`. */
  readonly name: string;
  readonly member: boolean;
  readonly params: readonly CelType[];
  readonly result: CelType;
  readonly run: CelImplementation;
}

/** A set of functions and the type names that come with them. */
export interface CelLibrary {
  readonly name: string;
  readonly overloads: readonly CelOverload[];
  /** Identifiers that denote types, e.g. `net.IP`. */
  readonly types?: Readonly<Record<string, CelType>>;
}

/** Parameters and result of a signature. */
export interface CelSignature {
  readonly params: readonly CelType[];
  readonly result: CelType;
}

/** `sig(STRING, STRING).to(BOOL)`. */
export function sig(...params: readonly CelType[]): { to(result: CelType): CelSignature } {
  return { to: (result) => ({ params, result }) };
}

/** A function or operator: f(a, b). */
export function fn(name: string, id: string, { params, result }: CelSignature): (run: CelImplementation) => CelOverload {
  return (run) => ({ id, name, member: false, params, result, run });
}

/** A method: a.f(b). */
export function method(name: string, id: string, { params, result }: CelSignature): (run: CelImplementation) => CelOverload {
  return (run) => ({ id, name, member: true, params, result, run });
}

/** The type of the value before the dot, or of the first argument. */
export const firstParam = (overload: CelOverload): CelType => overload.params[0] ?? DYN;
