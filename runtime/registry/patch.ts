// PATCH: the current object as a tree, the patch applied to it, and back through decoding into the path of every update. (Kubernetes: API
// Concepts, "Patch"; RFC 6902, RFC 7386.)
import { invalidValue } from '../api/field-error.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import { fromTree, type JsonObject, type JsonValue, type KubeObject, toTree } from '../api/object.ts';
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

/** A patched tree that is no object of the kind any more is refused as a whole, with the tree in the message. */
function decodePatched(request: WriteRequest, tree: JsonValue, { duplicates }: PatchInput): KubeObject {
  const refuse = (cause: string): Error => invalid({ group: '', kind: '' }, '', [invalidValue('patch', stringifyJson(tree), cause)]);
  const { kind, apiVersion } = fromTree(tree);
  const { names } = request.store.resource;
  if (kind !== names.kind)
    throw refuse(`no kind "${kind}" is registered for version "${apiVersion}" in scheme "pkg/runtime/scheme.go:111"`);
  return decodeTyped({ ...request, foldCase: false, warn: (message) => request.warn(message) }, tree as JsonObject, { duplicates, refuse });
}
