// What emitted expressions find beside their variables: the budget and the time.

import type { JsonValue } from '../api/object.ts';
import type { CelBudget, CelServices } from '../cel/budget.ts';
import { CelError } from '../cel/errors.ts';
import { createBudget, createServices, evaluate, toJson } from '../cel/runtime.ts';

/** One for a process is right: it holds compiled patterns. */
export const celServices: CelServices = createServices();

/** The state of all expressions that are run on one object. */
export class CelScope {
  readonly #now: number | undefined;
  #budget: CelBudget | undefined;

  constructor(now?: number) {
    this.#now = now;
  }

  /** Made on first use: most objects have no expression. */
  get budget(): CelBudget {
    const now = this.#now;
    this.#budget ??= createBudget(now === undefined ? celServices : { patterns: celServices.patterns, now: () => now });
    return this.#budget;
  }

  /** The time of the request, as a timestamp of CEL in JSON. */
  get now(): string {
    return new Date(this.#now ?? celServices.now()).toISOString();
  }

  /** The value of an expression as JSON; undefined when it is null or fails. */
  value(run: () => unknown): JsonValue | undefined {
    try {
      const value = toJson(evaluate(this.budget, run));
      return value === null ? undefined : (value as JsonValue | undefined);
    } catch (error) {
      if (error instanceof CelError) return undefined;
      throw error;
    }
  }
}
