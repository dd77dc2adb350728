// What emitted expressions see as `cel`, and how they are run.
import * as access from './access.ts';
import { CelBudget, type CelServices, PER_CALL_LIMIT, PER_OBJECT_LIMIT } from './budget.ts';
import { convert, fromDynamic, toJson } from './convert.ts';
import { type DynamicCall, dispatch } from './dispatch.ts';
import { equal, equalStrings } from './equality.ts';
import { CelError, noSuchOverload } from './errors.ts';
import { addInt, multiplyInt, subtractInt } from './integers.ts';
import { libraries } from './libraries.ts';
import type { CelImplementation, CelOverload } from './library.ts';
import { bytesLiteral, listLiteral, mapLiteral, optionalMap } from './literals.ts';
import { and, asBool, or } from './logic.ts';
import * as loops from './loops.ts';
import { compare } from './order.ts';
import { PatternCache } from './pattern-cache.ts';
import { addMerged, equalUnordered } from './unordered.ts';
import { CelTypeValue, type Integer, numbersEqual, numeric } from './values.ts';

const overloads: readonly CelOverload[] = libraries.flatMap((library) => library.overloads);
const byName: ReadonlyMap<string, readonly CelOverload[]> = groupByName();

function groupByName(): Map<string, CelOverload[]> {
  const groups = new Map<string, CelOverload[]>();
  for (const overload of overloads) groups.set(overload.name, [...(groups.get(overload.name) ?? []), overload]);
  return groups;
}

const isNumber = (a: unknown, b: unknown): boolean => typeof a === 'number' && typeof b === 'number';

/** The functions that emitted text calls. One frozen object, without state. */
const functions = {
  ...access,
  ...loops,
  and,
  or,
  asBool,
  addInt,
  subtractInt,
  multiplyInt,
  convert,
  from: fromDynamic,
  equal,
  equalStrings,
  equalUnordered,
  addMerged,
  list: listLiteral,
  mapOf: mapLiteral,
  bytes: bytesLiteral,
  optionalMap,
  equalNumbers: (a: Integer, b: Integer): boolean => a === b || numbersEqual(numeric(a), numeric(b)),
  less: (a: Integer, b: Integer): boolean => (isNumber(a, b) ? a < b : compare(a, b) < 0),
  lessEquals: (a: Integer, b: Integer): boolean => (isNumber(a, b) ? a <= b : compare(a, b) <= 0),
  greater: (a: Integer, b: Integer): boolean => (isNumber(a, b) ? a > b : compare(a, b) > 0),
  greaterEquals: (a: Integer, b: Integer): boolean => (isNumber(a, b) ? a >= b : compare(a, b) >= 0),
  type: (name: string): CelTypeValue => new CelTypeValue(name),
  /** The type of a value whose type is known; the value is evaluated for its errors. */
  typeAs: (_: unknown, name: string): CelTypeValue => new CelTypeValue(name),
  call: (call: DynamicCall, budget: CelBudget): unknown => dispatch(byName.get(call.name) ?? [], call, budget),
  /** Implementations by overload id. */
  f: Object.freeze(Object.fromEntries(overloads.map(({ id, run }) => [id, run]))) as Readonly<Record<string, CelImplementation>>,
};

/** The object that emitted expressions know as `cel`. */
export type CelRuntime = Readonly<Record<string, unknown>>;

/** The object that emitted expressions know as `cel` (given to them as `rt.cel`). */
export const celRuntime: CelRuntime = Object.freeze(functions);

/** Creates what functions need from outside; one for a process is right. */
export function createServices(now: () => number = Date.now): CelServices {
  return { now, patterns: new PatternCache(512) };
}

/** Limits in cost units; Kubernetes' unless said. */
export interface BudgetLimits {
  readonly perObject?: number;
  readonly perCall?: number;
}

/** The budget of one object, for all the expressions that are run on it. */
export function createBudget(services: CelServices, limits: BudgetLimits = {}): CelBudget {
  return new CelBudget(services, limits.perObject ?? PER_OBJECT_LIMIT, limits.perCall ?? PER_CALL_LIMIT);
}

/**
 * Runs one compiled expression as one call: its value in CEL's representation (toJson gives JSON), or a CelError thrown.
 * A stack or string that grew too large, and a value that breaks its schema, are CelErrors as well: nothing else is thrown.
 */
export function evaluate<T>(budget: CelBudget, expression: () => T): T {
  budget.begin();
  try {
    return expression();
  } catch (error) {
    if (error instanceof RangeError) throw new CelError('operation cancelled: value too large');
    // A value that is not of the type that its schema says met a function of that type.
    if (error instanceof TypeError) throw noSuchOverload();
    throw error;
  }
}

export { toJson };
