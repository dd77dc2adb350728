// What emitted default functions call.
import type { JsonObject, JsonValue } from '../api/object.ts';
import { CelScope } from './cel-scope.ts';
import { isPlainObject } from './keys.ts';

type Compute = (self: JsonObject, context: DefaultContext) => unknown;
type Fill = (item: JsonValue, context: DefaultContext) => JsonValue;

/** One run of defaults over one object. */
export class DefaultContext extends CelScope {
  readonly root: JsonObject;

  constructor(root: JsonObject) {
    super();
    this.root = root;
  }

  /** A computed default; undefined: none. */
  compute(expression: Compute, self: JsonObject): JsonValue | undefined {
    return this.value(() => expression(self, this));
  }
}

/** Fills each item that has a shape to fill. */
export function fillList(list: JsonValue | undefined, fill: Fill, context: DefaultContext): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as JsonValue;
    if (typeof item === 'object' && item !== null) list[index] = fill(item, context);
  }
}

/** Fills each value that has a shape to fill. */
export function fillMap(map: JsonValue | undefined, fill: Fill, context: DefaultContext): void {
  if (!isPlainObject(map)) return;
  for (const key of Object.keys(map)) {
    const item = map[key];
    if (typeof item === 'object' && item !== null && key !== '__proto__') map[key] = fill(item, context);
  }
}
