// Order of a list after a strategic merge: items of the patch in the patch's order, the others slipped in where the live list had them.
//
// Worked example: live [a b c], patched [d b]: b and d come from the patch, a and c do not. `a` stands before `b` in the live list, so
// it goes before b; `c` comes after both: [d a b c].
import type { JsonValue } from './object.ts';
import { getOwn, isObject } from './tree.ts';

export interface OrderRequest {
  /** All items of the result, in any order. */
  readonly merged: readonly JsonValue[];
  /** Items, or objects with their key alone, in the wanted order; those that `merged` lacks do not count. */
  readonly order: readonly JsonValue[];
  readonly live: readonly JsonValue[];
  /** Absent for lists of scalars. */
  readonly mergeKey: string | undefined;
}

/** The merged items in their final order. */
export function mergeElementOrder({ merged, order, live, mergeKey }: OrderRequest): JsonValue[] {
  const id = (item: JsonValue): JsonValue | undefined => (mergeKey !== undefined && isObject(item) ? getOwn(item, mergeKey) : item);
  const wanted = positions(order.map(id));
  const lived = positions(live.map(id));
  const place = (places: Map<JsonValue | undefined, number>, item: JsonValue): number => places.get(id(item)) ?? Number.POSITIVE_INFINITY;
  const chosen = merged.filter((item) => wanted.has(id(item))).sort((a, b) => place(wanted, a) - place(wanted, b));
  const others = merged.filter((item) => !wanted.has(id(item))).sort((a, b) => compare(place(lived, a), place(lived, b)));
  const result = [...chosen];
  let from = 0;
  for (const item of others) {
    let at = from;
    while (at < result.length && !isBehind(result[at], item)) at++;
    result.splice(at, 0, item);
    from = at + 1;
  }
  return result;

  /** Whether the live list had `present` behind `item`. */
  function isBehind(present: JsonValue | undefined, item: JsonValue): boolean {
    const position = present === undefined ? undefined : lived.get(id(present));
    return position !== undefined && position > place(lived, item);
  }
}

function positions(ids: readonly (JsonValue | undefined)[]): Map<JsonValue | undefined, number> {
  const places = new Map<JsonValue | undefined, number>();
  ids.forEach((id, index) => {
    if (!places.has(id)) places.set(id, index);
  });
  return places;
}

/** Infinity equals itself here, unlike under subtraction. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
