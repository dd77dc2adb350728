// Comprehensions: one loop for each macro. Every round is charged, so that nested loops end.
import { notIterable, rangeOf } from './access.ts';
import type { CelBudget } from './budget.ts';
import { entriesOf } from './equality.ts';
import { CelError } from './errors.ts';
import { absorbable } from './logic.ts';
import { CelMap, isJsonObject } from './values.ts';

/** What a round of a loop costs, and where it is charged. */
type Charge = readonly [budget: CelBudget, units: number];
type Test = (value: never, second: never) => boolean;
type Make = (value: never, second: never) => unknown;
type Pairs = readonly (readonly [unknown, unknown])[];

/** Elements with their index, or keys with their value. */
function pairsOf(container: unknown): Pairs {
  if (Array.isArray(container)) return container.map((item, index) => [index, item]);
  if (container instanceof CelMap) {
    const values = [...container.entries.values()];
    return container.keys().map((key, index) => [key, values[index]]);
  }
  if (isJsonObject(container)) return entriesOf(container);
  throw notIterable(container);
}

/** Runs a test until it gives `stop`; an error counts only if no later round stops. */
function search(rounds: Iterable<() => boolean>, stop: boolean): boolean {
  let kept: CelError | undefined;
  for (const round of rounds) {
    try {
      if (round() === stop) return stop;
    } catch (error) {
      kept ??= absorbable(error);
    }
  }
  if (kept !== undefined) throw kept;
  return !stop;
}

function* roundsOf(container: unknown, charge: Charge, test: Test): Generator<() => boolean> {
  for (const [key, value] of pairsOf(container)) {
    charge[0].charge(charge[1]);
    yield () => test(key as never, value as never);
  }
}

/** container.all(x, test). */
export function all(container: unknown, test: Test, [budget, units]: Charge): boolean {
  const range = rangeOf(container);
  let kept: CelError | undefined;
  for (let index = 0; index < range.length; index++) {
    budget.charge(units);
    try {
      if (!test(range[index] as never, undefined as never)) return false;
    } catch (error) {
      kept ??= absorbable(error);
    }
  }
  if (kept !== undefined) throw kept;
  return true;
}

/** container.exists(x, test). */
export function exists(container: unknown, test: Test, [budget, units]: Charge): boolean {
  const range = rangeOf(container);
  let kept: CelError | undefined;
  for (let index = 0; index < range.length; index++) {
    budget.charge(units);
    try {
      if (test(range[index] as never, undefined as never)) return true;
    } catch (error) {
      kept ??= absorbable(error);
    }
  }
  if (kept !== undefined) throw kept;
  return false;
}

/** container.all(key, value, test). */
export function all2(container: unknown, test: Test, charge: Charge): boolean {
  return search(roundsOf(container, charge, test), false);
}

/** container.exists(key, value, test). */
export function exists2(container: unknown, test: Test, charge: Charge): boolean {
  return search(roundsOf(container, charge, test), true);
}

/** container.exists_one(x, test): errors are not absorbed. */
export function existsOne(container: unknown, test: Test, [budget, units]: Charge): boolean {
  let count = 0;
  for (const item of rangeOf(container)) {
    budget.charge(units);
    if (test(item as never, undefined as never)) count++;
  }
  return count === 1;
}

/** container.existsOne(key, value, test). */
export function existsOne2(container: unknown, test: Test, [budget, units]: Charge): boolean {
  let count = 0;
  for (const [key, value] of pairsOf(container)) {
    budget.charge(units);
    if (test(key as never, value as never)) count++;
  }
  return count === 1;
}

/** container.map(x, make); what makes undefined is left out. */
export function map(container: unknown, make: Make, [budget, units]: Charge): unknown[] {
  const made: unknown[] = [];
  for (const item of rangeOf(container)) {
    budget.charge(units);
    const value = make(item as never, undefined as never);
    if (value !== undefined) made.push(value);
  }
  return made;
}

/** container.filter(x, test). */
export function filter(container: unknown, test: Test, [budget, units]: Charge): unknown[] {
  const found: unknown[] = [];
  for (const item of rangeOf(container)) {
    budget.charge(units);
    if (test(item as never, undefined as never)) found.push(item);
  }
  return found;
}

/** container.transformList(key, value, make). */
export function map2(container: unknown, make: Make, [budget, units]: Charge): unknown[] {
  const made: unknown[] = [];
  for (const [key, value] of pairsOf(container)) {
    budget.charge(units);
    const result = make(key as never, value as never);
    if (result !== undefined) made.push(result);
  }
  return made;
}

/** container.transformMap(key, value, make): the same keys, other values. */
export function transformMap(container: unknown, make: Make, [budget, units]: Charge): CelMap {
  const made = new CelMap();
  for (const [key, value] of pairsOf(container)) {
    budget.charge(units);
    const result = make(key as never, value as never);
    if (result !== undefined) made.insert(key, result);
  }
  return made;
}

/** container.transformMapEntry(key, value, make): the entries of all maps that are made. */
export function transformMapEntry(container: unknown, make: Make, [budget, units]: Charge): CelMap {
  const made = new CelMap();
  for (const [key, value] of pairsOf(container)) {
    budget.charge(units);
    const entries = make(key as never, value as never);
    if (entries === undefined) continue;
    if (!(entries instanceof CelMap) && !isJsonObject(entries)) throw new CelError('no such overload');
    for (const [entryKey, entry] of pairsOf(entries)) {
      budget.charge(1);
      made.insert(entryKey, entry);
    }
  }
  return made;
}
