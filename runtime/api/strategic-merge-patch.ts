// Strategic merge patch: lists merge by key where the structure says so, and directives ($patch, $retainKeys, $setElementOrder,
// $deleteFromPrimitiveList) say the rest. (Kubernetes: Update API Objects in Place; "strategic-merge-patch" of the API conventions.)
import { formatGoValue, goTypeOf } from './go-value.ts';
import type { JsonObject, JsonValue } from './object.ts';
import { mergeElementOrder } from './patch-order.ts';
import type { Structure } from './resource.ts';
import { badRequest, plainError } from './status.ts';
import { cloneJson, getOwn, isObject, setOwn } from './tree.ts';

const PATCH = '$patch';
const RETAIN_KEYS = '$retainKeys';
const DELETE_FROM = '$deleteFromPrimitiveList/';
const SET_ORDER = '$setElementOrder/';

/** The patched object; neither argument is changed. Throws in the reference's words (500, 400 for retainKeys). */
export function applyStrategicMergePatch(original: JsonObject, patch: JsonObject, structure: Structure): JsonObject {
  return mergeMap(cloneJson(original), cloneJson(patch), structure);
}

/** Merges `patch` into `original`; both belong to the caller and are used up. */
function mergeMap(original: JsonObject, patch: JsonObject, structure: Structure | undefined): JsonObject {
  const directive = getOwn(patch, PATCH);
  if (directive !== undefined) {
    delete patch[PATCH];
    if (directive === 'replace') return patch;
    if (directive === 'delete') return {};
    if (directive !== 'merge') throw unknownDirective(directive, { ...patch, [PATCH]: directive });
  }
  retainKeys(original, patch);
  const merged = mergeOrderedLists(original, patch, structure);
  for (const key of Object.keys(patch)) {
    const value = patch[key];
    if (value === undefined) continue;
    if (key.startsWith(DELETE_FROM)) deleteFromPrimitives(merged, key.slice(DELETE_FROM.length), value);
    else if (value === null) delete merged[key];
    else mergeMember(merged, { key, value }, structure);
  }
  return merged;
}

function mergeMember(
  merged: JsonObject,
  member: { readonly key: string; readonly value: JsonValue },
  structure: Structure | undefined,
): void {
  const { key, value } = member;
  const old = getOwn(merged, key);
  const inner = structure?.field(key);
  if (old === undefined) {
    const fresh = withoutDirectives(value);
    if (fresh !== undefined) setOwn(merged, key, fresh);
  } else if (isObject(old) && isObject(value)) {
    setOwn(merged, key, inner?.patchStrategy?.includes('replace') ? value : mergeMap(old, value, inner));
  } else if (Array.isArray(old) && Array.isArray(value)) setOwn(merged, key, mergeList(old, value, inner));
  else setOwn(merged, key, value);
}

/** What the patch gives where nothing was: without nulls, and without all that a directive was to act upon. */
function withoutDirectives(value: JsonValue): JsonValue | undefined {
  if (Array.isArray(value)) return value.map(withoutDirectives).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, PATCH)) return undefined;
  const kept: JsonObject = {};
  for (const key of Object.keys(value)) {
    const member = value[key];
    const fresh = member === null || member === undefined ? undefined : withoutDirectives(member);
    if (fresh !== undefined && !key.startsWith(SET_ORDER) && !key.startsWith(DELETE_FROM)) setOwn(kept, key, fresh);
  }
  return kept;
}

/** `$retainKeys` names all keys that stay; the patch may set no others. */
function retainKeys(original: JsonObject, patch: JsonObject): void {
  const kept = getOwn(patch, RETAIN_KEYS);
  if (kept === undefined) return;
  delete patch[RETAIN_KEYS];
  const wrong = badRequest('invalid patch format of retainKeys');
  if (!Array.isArray(kept)) throw wrong;
  for (const key of Object.keys(patch)) {
    const directive = key.startsWith('$');
    if (!directive && patch[key] !== null && !kept.includes(key)) throw wrong;
  }
  for (const key of Object.keys(original)) if (!kept.includes(key)) delete original[key];
}

function deleteFromPrimitives(merged: JsonObject, key: string, values: JsonValue): void {
  const list = getOwn(merged, key);
  if (Array.isArray(list) && Array.isArray(values))
    setOwn(
      merged,
      key,
      list.filter((item) => !values.includes(item)),
    );
}

/** Handles every `$setElementOrder/NAME`, and with it the member NAME. Returns what `original` became. */
function mergeOrderedLists(original: JsonObject, patch: JsonObject, structure: Structure | undefined): JsonObject {
  for (const directive of Object.keys(patch).filter((key) => key.startsWith(SET_ORDER))) {
    const order = patch[directive] ?? null;
    const key = directive.slice(SET_ORDER.length);
    delete patch[directive];
    if (!Array.isArray(order)) throw plainError(`expected a []interface {}, but received a ${goTypeOf(order)}`);
    const live = getOwn(original, key);
    const changes = getOwn(patch, key);
    const inner = structure?.field(key);
    const mergeKey = inner?.patchMergeKey;
    if (mergeKey !== undefined) assertKeyed(order, mergeKey);
    if (Array.isArray(changes)) assertOrder(changes, order, mergeKey);
    const deleteDirective = `${DELETE_FROM}${key}`;
    if (Array.isArray(live) && (changes === undefined || Array.isArray(changes))) {
      const merged = changes === undefined ? live : mergeItems(cloneJson(live), changes, inner);
      const gone = getOwn(patch, deleteDirective);
      const left = Array.isArray(gone) ? merged.filter((item) => !gone.includes(item)) : merged;
      setOwn(original, key, mergeElementOrder({ merged: left, order, live, mergeKey }));
      delete patch[key];
      delete patch[deleteDirective];
    }
  }
  return original;
}

function assertKeyed(order: readonly JsonValue[], mergeKey: string): void {
  order.forEach((item, index) => {
    if (!isObject(item)) throw plainError(`value for key ${index} is not a map`);
    assertMergeKey(item, mergeKey);
  });
}

function assertMergeKey(item: JsonObject, mergeKey: string): void {
  if (!Object.hasOwn(item, mergeKey)) throw plainError(`map: ${formatGoValue(item)} does not contain declared merge key: ${mergeKey}`);
}

/** The items of the patch must stand in the order of the directive. */
function assertOrder(changes: readonly JsonValue[], order: readonly JsonValue[], mergeKey: string | undefined): void {
  let at = 0;
  for (const item of changes) {
    if (isObject(item) && Object.hasOwn(item, PATCH)) continue;
    while (at < order.length && !isSameItem(order[at], item, mergeKey)) at++;
    if (at++ < order.length) continue;
    throw plainError(
      `The order in patch list:\n${formatGoValue([...changes])}\n doesn't match $setElementOrder list:\n${formatGoValue([...order])}\n`,
    );
  }
}

function isSameItem(left: JsonValue | undefined, right: JsonValue, mergeKey: string | undefined): boolean {
  if (mergeKey !== undefined && isObject(left) && isObject(right)) return getOwn(left, mergeKey) === getOwn(right, mergeKey);
  return left === right;
}

function mergeList(live: JsonValue[], changes: JsonValue[], structure: Structure | undefined): JsonValue[] {
  const merges = structure?.patchStrategy?.includes('merge') === true;
  const mergeKey = structure?.patchMergeKey;
  if (!merges) return changes;
  assertSameTypes(live, changes);
  const rest = changes.filter((item) => !isReplaceMark(item, mergeKey));
  if (rest.length < changes.length) return rest;
  const merged = mergeItems(cloneJson(live), changes, structure);
  const order = changes.filter((item) => !(isObject(item) && Object.hasOwn(item, PATCH)));
  return mergeElementOrder({ merged, order, live, mergeKey });
}

/** An item `{$patch: replace}` among the others: the others replace the list. */
function isReplaceMark(item: JsonValue, mergeKey: string | undefined): boolean {
  if (!isObject(item) || item[PATCH] === undefined || !Object.hasOwn(item, PATCH)) return false;
  if (item[PATCH] === 'replace') return true;
  if (item[PATCH] === 'merge' && mergeKey !== undefined && !Object.hasOwn(item, mergeKey)) {
    throw plainError('merging lists cannot yet be specified in the patch');
  }
  return false;
}

function assertSameTypes(live: JsonValue[], changes: JsonValue[]): void {
  const kinds = new Set([...live, ...changes].map((item) => (isObject(item) ? 'map' : Array.isArray(item) ? 'list' : typeof item)));
  if (kinds.size > 1) throw plainError(`list element types are not identical: ${formatGoValue([live, changes])}`);
}

/** Merges items by their key, or adds scalars that are missing. Order is the caller's business. */
function mergeItems(merged: JsonValue[], changes: readonly JsonValue[], structure: Structure | undefined): JsonValue[] {
  const mergeKey = structure?.patchMergeKey;
  if (structure?.patchStrategy?.includes('merge') !== true) return [...changes];
  for (const change of changes) {
    if (!isObject(change) || mergeKey === undefined) {
      if (!merged.includes(change)) merged.push(change);
      continue;
    }
    assertMergeKey(change, mergeKey);
    const directive = getOwn(change, PATCH);
    const at = merged.findIndex((item) => isSameItem(item, change, mergeKey));
    if (directive === 'delete') merged.splice(0, merged.length, ...merged.filter((item) => !isSameItem(item, change, mergeKey)));
    else if (directive !== undefined && directive !== 'merge' && directive !== 'replace') throw unknownDirective(directive, change);
    else if (at < 0) merged.push(change);
    else merged[at] = mergeMap(merged[at] as JsonObject, cloneJson(change), structure.items);
  }
  return merged;
}

function unknownDirective(directive: JsonValue, map: JsonObject): Error {
  const shown = typeof directive === 'string' ? directive : `%!s(${goTypeOf(directive)}=${formatGoValue(directive)})`;
  return plainError(`unknown patch type: ${shown} in map: ${formatGoValue(map)}`);
}
