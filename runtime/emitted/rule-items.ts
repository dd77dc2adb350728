// The places that a rule's `each` visits.
import type { JsonValue } from '../api/object.ts';
import { isPlainObject } from './keys.ts';

/** A place below self. */
export interface RuleItem {
  /** `.containers[0].ports[1]` */
  readonly path: string;
  readonly value: JsonValue;
  /** Key of the map entry visited last. */
  readonly key?: string;
  /** Indexes of the lists visited, outer first. */
  readonly indexes?: readonly number[];
}

/** Every place that the steps lead to, in order. */
export function ruleItems(self: JsonValue, steps: readonly string[]): readonly RuleItem[] {
  let items: readonly RuleItem[] = [{ path: '', value: self, key: '', indexes: [] }];
  for (const step of steps) items = items.flatMap((item) => below(item, step));
  return items;
}

function below(item: RuleItem, step: string): RuleItem[] {
  const { path, value, indexes = [] } = item;
  if (Array.isArray(value)) {
    const visit = (one: JsonValue, index: number): RuleItem => ({
      ...item,
      path: `${path}[${index}]`,
      value: one,
      indexes: [...indexes, index],
    });
    return step === '*' ? value.map(visit) : [];
  }
  if (!isPlainObject(value)) return [];
  if (step === '*') return Object.keys(value).map((key) => ({ ...item, path: `${path}[${key}]`, value: value[key] as JsonValue, key }));
  const found = Object.hasOwn(value, step) ? value[step] : undefined;
  return found === undefined || found === null ? [] : [{ ...item, path: `${path}.${step}`, value: found }];
}
