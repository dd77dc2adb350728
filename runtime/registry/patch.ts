// PATCH: the current object as a tree, the patch applied to it, and back through decoding into the path of every update. (Kubernetes: API
// Concepts, "Patch"; RFC 6902, RFC 7386.)
import { invalidValue } from '../api/field-error.ts';
import { goKindOf } from '../api/go-value.ts';
import { formatApiVersion, fromTree, type JsonObject, type JsonValue, type KubeObject, type TypeMeta, toTree } from '../api/object.ts';
import type { Structure } from '../api/resource.ts';
import { conflict, invalid } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import { applyUpdate } from './apply-update.ts';
import { decodeTyped } from './decode-object.ts';
import { checkIdentity, readResourceVersion } from './update.ts';
import type { WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

/** A patch without a resourceVersion is tried again so often while others write. */
const TRIES = 5;

export interface PatchInput {
  /** Makes the new tree; pure, throws a refusal in the words of its patch type. */
  readonly apply: (tree: JsonObject, structure: Structure) => JsonValue;
  readonly duplicates: readonly string[];
  /** The patched tree, or the patch, as a refusal of it shows it. */
  readonly show: (tree: JsonValue) => string;
  /** Whether the reference restores the object from the tree itself, and refuses it in the words of that. */
  readonly restored?: boolean;
}

export async function patch(host: WriteHost, request: WriteRequest, input: PatchInput): Promise<WriteOutcome> {
  const change = (old: KubeObject, current: Entry): KubeObject => {
    const tree = input.apply(toTree(old), request.code.structure);
    const object = decodePatched(request, tree, input);
    checkIdentity(request, object);
    const wanted = readResourceVersion(object);
    if (wanted !== 0 && wanted !== current.revision) throw conflict(request.store.groupResource, request.name);
    return object;
  };
  return await applyUpdate(host, request, { change, tries: TRIES });
}

/** A patched tree that is no object of the kind any more is refused as a whole, with the tree or the patch in the message. */
function decodePatched(request: WriteRequest, tree: JsonValue, { duplicates, show, restored = false }: PatchInput): KubeObject {
  const refuse = (cause: string): Error => invalid({ group: '', kind: '' }, '', [invalidValue('patch', show(tree), cause)]);
  const { group, names } = request.store.resource;
  const own = { kind: names.kind, apiVersion: formatApiVersion({ group, version: request.version.name }) };
  // Restored objects are of the kind that they were, whatever the patch says.
  const typed = restored ? { ...(tree as JsonObject), ...textsOf(tree, own) } : { ...own, ...(tree as JsonObject | null) };
  if (!restored) checkType(request, typed, refuse);
  return decodeTyped({ ...request, foldCase: false, warn: (message) => request.warn(message) }, typed, { duplicates, refuse, restored });
}

/** What a merged or patched tree says that it is; null is nothing. */
function checkType({ store, version }: WriteRequest, tree: JsonObject, refuse: (cause: string) => Error): void {
  const { group, names, dialect } = store.resource;
  for (const field of ['apiVersion', 'kind']) {
    const value = tree[field];
    if (value !== null && value !== undefined && typeof value !== 'string')
      throw refuse(
        `couldn't get version/kind; json parse error: json: cannot unmarshal ${goKindOf(value)} into Go struct field .${field} of type string`,
      );
  }
  const { kind, apiVersion } = fromTree(tree);
  const own = dialect === 'custom' || apiVersion === formatApiVersion({ group, version: version.name });
  if (kind !== names.kind || !own)
    throw refuse(`no kind "${kind}" is registered for version "${apiVersion}" in scheme "pkg/runtime/scheme.go:111"`);
}

/** kind and apiVersion of their own where the tree has texts; what else it has is for decoding to tell. */
function textsOf(tree: JsonValue, own: TypeMeta): Partial<TypeMeta> {
  return Object.fromEntries(Object.entries(own).filter(([key]) => typeof ((tree as JsonObject)[key] ?? '') === 'string'));
}
