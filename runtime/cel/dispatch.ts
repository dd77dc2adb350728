// Calls that the checker could not decide: the overload is found by the values.
import type { CelBudget } from './budget.ts';
import { fromDynamic, isOfType, toDynamic } from './convert.ts';
import { CelError, noSuchOverload } from './errors.ts';
import type { CelOverload } from './library.ts';
import { DYN } from './types.ts';

/** A function with all its overloads: arguments and result in dynamic representation. */
export interface DynamicCall {
  readonly name: string;
  readonly member: boolean;
  readonly args: readonly unknown[];
}

/** Runs the first overload that the arguments fit. @throws CelError "no such overload" */
export function dispatch(overloads: readonly CelOverload[], call: DynamicCall, budget: CelBudget): unknown {
  const { args, member } = call;
  const found = overloads.find(
    ({ params, member: isMember }) =>
      isMember === member && params.length === args.length && args.every((arg, index) => isOfType(arg, params[index] ?? DYN)),
  );
  if (found === undefined) throw unknownOverload(call);
  const run = found.run as (budget: CelBudget, ...args: readonly unknown[]) => unknown;
  const result = run(budget, ...args.map((arg, index) => fromDynamic(arg, found.params[index] ?? DYN)));
  return toDynamic(result, found.result);
}

/** Functions are named in the error; operators and methods are not. */
const unknownOverload = ({ name, member }: DynamicCall): CelError =>
  member || !/^[a-z]/.test(name) ? noSuchOverload() : new CelError(`no such overload: ${name}`);
