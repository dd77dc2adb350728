// The places that a rule's `each` visits.
import type { JsonValue } from '../api/object.ts';
import { isPlainObject } from './keys.ts';

/** A place below self, while it is visited. */
export interface RuleItem {
  /** `.containers[0].ports[1]` */
  readonly path: string;
  readonly value: JsonValue;
  /** Key of the map entry visited last. */
  readonly key: string;
  /** Indexes of the lists visited, outer first. */
  readonly indexes: readonly number[];
}

/** Self, where a rule has no `each`. */
export class SelfItem implements RuleItem {
  readonly path: string = '';
  readonly key: string = '';
  readonly indexes: readonly number[] = [];
  readonly value: JsonValue;
  constructor(value: JsonValue) {
    this.value = value;
  }
}

/** Walks the steps of a path; one object, moved from place to place, so that visiting nothing costs nothing. */
export class ItemWalk implements RuleItem {
  value: JsonValue = null;
  key = '';
  readonly #steps: readonly string[];
  readonly #parts: (string | number)[] = [];
  readonly #visit: (item: RuleItem) => void;

  constructor(steps: readonly string[], visit: (item: RuleItem) => void) {
    this.#steps = steps;
    this.#visit = visit;
  }

  get path(): string {
    return this.#parts.map((part) => (typeof part === 'number' ? `[${part}]` : part)).join('');
  }

  get indexes(): readonly number[] {
    return this.#parts.filter((part): part is number => typeof part === 'number');
  }

  /** Visits every place below a value, in order. */
  walk(value: JsonValue | undefined, depth = 0): void {
    if (value === undefined || value === null) return;
    const step = this.#steps[depth];
    if (step === undefined) {
      this.value = value;
      this.#visit(this);
    } else if (step !== '*') {
      if (!isPlainObject(value) || !Object.hasOwn(value, step)) return;
      this.#into(`.${step}`, value[step], depth);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) this.#into(index, value[index], depth);
    } else if (isPlainObject(value)) {
      for (const key of Object.keys(value)) {
        this.key = key;
        this.#into(`[${key}]`, value[key], depth);
      }
    }
  }

  #into(part: string | number, value: JsonValue | undefined, depth: number): void {
    this.#parts.push(part);
    this.walk(value, depth + 1);
    this.#parts.pop();
  }
}
