// The run-time cost budget: emitted code subtracts from it, and stops when it is spent. It also carries what functions need from outside.
// https://kubernetes.io/docs/reference/using-api/cel/#resource-constraints
import { CelBudgetError } from './errors.ts';
import type { PatternCache } from './pattern-cache.ts';

/** What functions need besides their arguments. */
export interface CelServices {
  /** The time in milliseconds since 1970. */
  now(): number;
  readonly patterns: PatternCache;
}

/** Cost units that one evaluation may use (Kubernetes' PerCallLimit). */
export const PER_CALL_LIMIT = 1_000_000;
/** Cost units that all evaluations for one object may use (Kubernetes' RuntimeCELCostBudget). */
export const PER_OBJECT_LIMIT = 10_000_000;

/** What is left to spend. Emitted code only touches `left`, through charge(). */
export class CelBudget {
  /** Units left for the current call. */
  left = 0;
  #object: number;
  #granted = 0;
  readonly #perCall: number;
  readonly services: CelServices;

  constructor(services: CelServices, perObject: number, perCall: number) {
    this.services = services;
    this.#object = perObject;
    this.#perCall = perCall;
    this.begin();
  }

  /** Starts a call: settles the one before and grants the next. */
  begin(): void {
    this.#object -= this.#granted - Math.max(this.left, 0);
    this.#granted = Math.min(this.#perCall, Math.max(this.#object, 0));
    this.left = this.#granted;
  }

  /** Spends `units`. @throws CelBudgetError */
  charge(units: number): void {
    this.left -= units;
    if (this.left < 0) throw new CelBudgetError(this.#granted < this.#perCall ? 'object' : 'call');
  }

  /** Units left for the object, without what the current call has spent. */
  get remaining(): number {
    return this.#object - (this.#granted - Math.max(this.left, 0));
  }
}
