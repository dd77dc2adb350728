// JSON Patch (RFC 6902) as the reference applies it: lenient where it is (a replaced member need not exist, negative indexes count from
// the end), with caps on operations and on what copies may add.
import { isEqualJson } from './equal.ts';
import { goKindOf } from './go-value.ts';
import { stringifyJson } from './json-stringify.ts';
import type { JsonObject, JsonValue } from './object.ts';
import { parsePatch } from './patch-body.ts';
import { badRequest, requestEntityTooLarge, unprocessablePatch } from './status.ts';
import { cloneJson, setOwn } from './tree.ts';

export interface PatchOperation {
  readonly op: string;
  readonly path: string;
  readonly from: string;
  readonly value: JsonValue;
}

const MAX_OPERATIONS = 10_000;
/** Bytes that all copies of one patch may add (CVE-2019-1002100). */
const MAX_COPIED_BYTES = 3 * 1024 * 1024;
const TYPE_WORDS = 'Go value of type []handlers.jsonPatchOp';

/** Reads the body of a JSON patch. Throws 400 for what is no list of operations, 413 for too many. */
export function parseJsonPatch(body: Buffer): PatchOperation[] {
  const { tree } = parsePatch(body);
  if (tree === null) return [];
  if (!Array.isArray(tree)) throw badRequest(`error decoding patch: json: cannot unmarshal ${goKindOf(tree)} into ${TYPE_WORDS}`);
  if (tree.length > MAX_OPERATIONS) {
    throw requestEntityTooLarge(`The allowed maximum operations in a JSON patch is ${MAX_OPERATIONS}, got ${tree.length}`);
  }
  return tree.map(toOperation);
}

function toOperation(item: JsonValue): PatchOperation {
  if (item === null) return { op: '', path: '', from: '', value: null };
  if (typeof item !== 'object' || Array.isArray(item)) {
    throw badRequest(`error decoding patch: json: cannot unmarshal ${goKindOf(item)} into ${TYPE_WORDS.replace('[]', '')}`);
  }
  const text = (key: string): string => {
    const value = Object.hasOwn(item, key) ? (item[key] ?? '') : '';
    if (typeof value === 'string') return value;
    throw badRequest(
      `error decoding patch: json: cannot unmarshal ${goKindOf(value)} into Go struct field jsonPatchOp.${key} of type string`,
    );
  };
  return { op: text('op'), path: text('path'), from: text('from'), value: Object.hasOwn(item, 'value') ? (item['value'] ?? null) : null };
}

/** The patched tree; `tree` stays as it is. Throws the reference's one 422 when an operation does not fit. */
export function applyJsonPatch(tree: JsonValue, operations: readonly PatchOperation[]): JsonValue {
  const document = new PatchedDocument(cloneJson(tree));
  for (const operation of operations) {
    const apply = OPERATIONS[operation.op];
    if (apply === undefined || !Object.hasOwn(OPERATIONS, operation.op)) throw unprocessablePatch();
    apply(document, operation);
  }
  return document.root;
}

/** A patched tree with the members of every object that an operation went through in the order of their names, as kube-apiserver shows it. */
export function sortAlong(tree: JsonValue, operations: readonly PatchOperation[]): JsonValue {
  const root = cloneJson(tree);
  // Thousands of operations may go through one object of thousands of members.
  const sorted = new Set<JsonValue>();
  const sortOnce = (value: JsonValue): void => {
    if (sorted.has(value)) return;
    sorted.add(value);
    sortMembers(value);
  };
  sortOnce(root);
  for (const { from, path } of operations) {
    for (const pointer of [from, path]) {
      let at: JsonValue | undefined = root;
      for (const part of pointer.split('/').slice(1, -1).map(unescapePart)) {
        at = memberOf(at, part);
        if (typeof at !== 'object' || at === null) break;
        sortOnce(at);
      }
    }
  }
  return root;
}

function memberOf(value: JsonValue, part: string): JsonValue | undefined {
  if (Array.isArray(value)) return INDEX.test(part) ? value.at(Number(part)) : undefined;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** Sorts an object's members in place. */
function sortMembers(value: JsonValue): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    delete value[key];
    setOwn(value, key, member as JsonValue);
  }
}

type Apply = (document: PatchedDocument, operation: PatchOperation) => void;

const OPERATIONS: Readonly<Record<string, Apply>> = {
  add: (document, { path, value }) => document.add(path, cloneJson(value)),
  remove: (document, { path }) => document.remove(path),
  replace: (document, { path, value }) => document.replace(path, cloneJson(value)),
  move: (document, { from, path }) => {
    const value = document.read(from);
    if (value === undefined) throw unprocessablePatch();
    document.remove(from);
    document.add(path, value);
  },
  copy: (document, { from, path }) => {
    // The reference copies what is not there as null.
    const value = document.read(from) ?? null;
    document.add(path, document.countCopy(cloneJson(value)));
  },
  test: (document, { path, value }) => {
    if (!isEqualJson(document.read(path) ?? null, value)) throw unprocessablePatch();
  },
};

/** A tree that operations change in place. */
class PatchedDocument {
  root: JsonValue;
  #copied = 0;

  constructor(root: JsonValue) {
    this.root = root;
  }

  /** Value at a pointer; undefined when its last part is not there. */
  read(pointer: string): JsonValue | undefined {
    if (pointer === '') return this.root;
    const { parent, key } = this.#parentOf(pointer);
    if (Array.isArray(parent)) return parent[indexIn(parent, key)];
    return Object.hasOwn(parent, key) ? parent[key] : undefined;
  }

  add(pointer: string, value: JsonValue): void {
    const { parent, key } = this.#parentOf(pointer);
    if (Array.isArray(parent)) parent.splice(key === '-' ? parent.length : insertionIn(parent, key), 0, value);
    else setOwn(parent, key, value);
  }

  replace(pointer: string, value: JsonValue): void {
    if (pointer === '') {
      if (typeof value !== 'object' || value === null) throw unprocessablePatch();
      this.root = value;
      return;
    }
    const { parent, key } = this.#parentOf(pointer);
    if (Array.isArray(parent)) parent[indexIn(parent, key)] = value;
    else setOwn(parent, key, value);
  }

  remove(pointer: string): void {
    const { parent, key } = this.#parentOf(pointer);
    if (Array.isArray(parent)) parent.splice(indexIn(parent, key), 1);
    else if (Object.hasOwn(parent, key)) delete parent[key];
    else throw unprocessablePatch();
  }

  countCopy(value: JsonValue): JsonValue {
    this.#copied += Buffer.byteLength(stringifyJson(value));
    if (this.#copied > MAX_COPIED_BYTES) throw unprocessablePatch();
    return value;
  }

  /** The container of the last part. The whole document has none. */
  #parentOf(pointer: string): { readonly parent: JsonObject | JsonValue[]; readonly key: string } {
    if (!pointer.startsWith('/')) throw unprocessablePatch();
    const parts = pointer.slice(1).split('/').map(unescapePart);
    const key = parts.pop() ?? '';
    let at: JsonValue | undefined = this.root;
    for (const part of parts) {
      if (Array.isArray(at)) at = at[indexIn(at, part)];
      else if (typeof at === 'object' && at !== null) at = Object.hasOwn(at, part) ? at[part] : undefined;
      else throw unprocessablePatch();
    }
    if (typeof at !== 'object' || at === null) throw unprocessablePatch();
    return { parent: at, key };
  }
}

function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function indexIn(list: readonly JsonValue[], key: string): number {
  const index = toIndex(key, list.length);
  if (index < 0 || index >= list.length) throw unprocessablePatch();
  return index;
}

/** Where an added item goes: up to one behind the last; -1 is behind the last too. */
function insertionIn(list: readonly JsonValue[], key: string): number {
  const index = toIndex(key, list.length + 1);
  if (index < 0 || index > list.length) throw unprocessablePatch();
  return index;
}

const INDEX = /^[+-]?[0-9]{1,9}$/;

function toIndex(key: string, length: number): number {
  if (!INDEX.test(key)) throw unprocessablePatch();
  const index = Number(key);
  return index < 0 ? index + length : index;
}
