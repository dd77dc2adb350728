// Fields, indices and membership. Only own properties count; what is missing is an error in cel-go's words.
import type { CelBudget } from './budget.ts';
import { equal, valueAt } from './equality.ts';
import { CelError, noSuchOverload } from './errors.ts';
import { CelMap, CelOptional, formatKey, isJsonObject, mapKey, NONE, numeric, typeNameOf } from './values.ts';

const noSuchKey = (key: unknown): CelError => new CelError(`no such key: ${formatKey(key)}`);

/** The own property of an object, or "no such key". */
export function getField(object: unknown, name: string): unknown {
  const value = ownField(object, name);
  if (value === undefined) throw noSuchKey(name);
  return value;
}

/** The own property of an object or CelMap; undefined if it is missing. */
function ownField(object: unknown, name: string): unknown {
  if (object instanceof CelMap) return object.entries.get(name);
  if (Array.isArray(object)) throw new CelError("unsupported index type 'string' in list");
  if (!isJsonObject(object)) throw noSuchKey(name);
  // Null in JSON is no value: Kubernetes treats such a field as missing.
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined;
}

/** Follows field after field: the slow half of a chain that met something missing. */
export function getPath(root: unknown, ...names: readonly string[]): unknown {
  return names.reduce(getField, root);
}

/** has(object.name). */
export function hasField(object: unknown, name: string): boolean {
  if (object instanceof CelOptional) return object.has && ownField(object.value, name) !== undefined;
  return ownField(object, name) !== undefined;
}

/** object.name where the type of the object is dyn: an optional is looked into. */
export function selectDynamic(object: unknown, name: string): unknown {
  return object instanceof CelOptional ? selectOptional(object, name) : getField(object, name);
}

/** object.?name, of an optional or of a plain value. */
export function selectOptional(object: unknown, name: string): CelOptional {
  if (object instanceof CelOptional && !object.has) return NONE;
  const value = ownField(object instanceof CelOptional ? object.value : object, name);
  return value === undefined ? NONE : new CelOptional(true, value);
}

/** list[index]. */
export function elementAt(list: readonly unknown[], index: unknown): unknown {
  const place = numeric(index);
  if (!Array.isArray(list)) throw noSuchOverload();
  if (place === undefined) throw new CelError(`unsupported index type '${typeNameOf(index)}' in list`);
  const value = typeof place === 'number' && place >= 0 && Number.isInteger(place) ? list[place] : undefined;
  if (value === undefined) throw new CelError(`index out of bounds: ${place}`);
  return value;
}

/** map[key]. */
export function entryAt(map: unknown, key: unknown): unknown {
  const found = findEntry(map, key);
  if (found === undefined) throw noSuchKey(key);
  return found;
}

function findEntry(map: unknown, key: unknown): unknown {
  if (!(map instanceof CelMap) && !isJsonObject(map)) return undefined;
  const form = mapKey(key);
  return form === undefined ? undefined : valueAt(map, form);
}

/** container[index], where the checker does not know which it is. */
export function indexDynamic(container: unknown, index: unknown): unknown {
  if (container instanceof CelOptional) return indexOptional(container, index);
  return Array.isArray(container) ? elementAt(container, index) : entryAt(container, index);
}

/** container[?index]: nothing where an index would fail, also when the container is an optional that is empty. */
export function indexOptional(container: unknown, index: unknown): CelOptional {
  if (container instanceof CelOptional && !container.has) return NONE;
  const inner = container instanceof CelOptional ? container.value : container;
  const value = Array.isArray(inner) ? inner[Number(numeric(index) ?? -1)] : findEntry(inner, index);
  return value === undefined ? NONE : new CelOptional(true, value);
}

/** value in list. */
export function isInList(value: unknown, list: readonly unknown[], budget: CelBudget): boolean {
  if (!Array.isArray(list)) throw noSuchOverload();
  budget.charge(list.length);
  if (typeof value === 'string') return list.includes(value);
  return list.some((item) => equal(value, item, budget));
}

/** key in map. */
export function isInMap(key: unknown, map: unknown): boolean {
  if (!(map instanceof CelMap) && !isJsonObject(map)) throw noSuchOverload();
  return findEntry(map, key) !== undefined;
}

/** value in container, where the checker does not know which it is. */
export function isInDynamic(value: unknown, container: unknown, budget: CelBudget): boolean {
  return Array.isArray(container) ? isInList(value, container, budget) : isInMap(value, container);
}

/** What a comprehension runs over: elements of a list, keys of a map. */
export function rangeOf(container: unknown): readonly unknown[] {
  if (Array.isArray(container)) return container;
  if (container instanceof CelMap) return container.keys();
  if (isJsonObject(container)) return Object.keys(container);
  throw notIterable(container);
}

const GO_TYPES: Readonly<Record<string, string>> = {
  null_type: 'types.Null',
  'google.protobuf.Timestamp': 'types.Timestamp',
  'google.protobuf.Duration': 'types.Duration',
};

/** The error of a comprehension over something that has no elements; it names cel-go's own type. */
export function notIterable(value: unknown): CelError {
  const name = typeNameOf(value);
  return new CelError(`got '${GO_TYPES[name] ?? `types.${name.charAt(0).toUpperCase()}${name.slice(1)}`}', expected iterable type`);
}
