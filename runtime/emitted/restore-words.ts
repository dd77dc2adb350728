// What is wrong with a value that a strategic merge patch left at a place: the reference restores its structs from the merged tree
// itself, not from JSON text, and says so in other words. (Asked of the reference; k8s.io/apimachinery's runtime.DefaultUnstructuredConverter.)
import { goTypeOf } from '../api/go-value.ts';
import type { JsonValue } from '../api/object.ts';

/** What a place takes; `time` and `intOrString` read JSON themselves. */
export type Target = 'map' | 'slice' | 'struct' | 'string' | 'bool' | 'int32' | 'int64' | 'float64' | 'time' | 'intOrString';

/** Go's kinds of decoded values by their types. */
const KINDS: Readonly<Record<string, string>> = { '[]interface {}': 'slice', 'map[string]interface {}': 'map' };

/** Kinds that Go converts into each other's types, though JSON does not. */
const CONVERTIBLE: Readonly<Record<string, readonly Target[]>> = {
  int64: ['string', 'int32', 'int64', 'float64'],
  float64: ['int32', 'int64', 'float64'],
};

/** The words for a value that does not fit; `word` is its JSON type as Go's decoder calls it. */
export function restoreWords(
  value: JsonValue,
  { target, goType, word }: { readonly target: Target; readonly goType: string; readonly word: string },
): string {
  const type = goTypeOf(value);
  const kind = KINDS[type] ?? type;
  if (target === 'time') return `json: cannot unmarshal ${word} into Go value of type string`;
  if (target === 'intOrString') return `json: cannot unmarshal ${word} into Go value of type int32`;
  if (target === 'struct') return `cannot restore struct from: ${kind}`;
  if (target === 'map' || target === 'slice') return `cannot restore ${target} from ${kind}`;
  return CONVERTIBLE[type]?.includes(target) ? `cannot convert ${type} to ${goType}` : `unrecognized type: ${target}`;
}
