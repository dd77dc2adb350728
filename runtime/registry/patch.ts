// PATCH: JSON patch, merge patch, strategic merge patch; one path behind the step that makes the new tree. (Kubernetes: API Concepts,
// "Patch"; RFC 6902, RFC 7386.)
import { invalidValue } from '../api/field-error.ts';
import { applyJsonPatch } from '../api/json-patch.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import { applyMergePatch } from '../api/merge-patch.ts';
import { fromTree, type JsonObject, type JsonValue, type KubeObject, toTree } from '../api/object.ts';
import { conflict, invalid } from '../api/status.ts';
import { applyStrategicMergePatch } from '../api/strategic-merge-patch.ts';
import type { Entry } from '../watch/entry.ts';
import { applyUpdate } from './apply-update.ts';
import { decodeTyped } from './decode-object.ts';
import { checkIdentity, readResourceVersion } from './update.ts';
import type { WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

export type PatchType = 'json' | 'merge' | 'strategic';

/** A patch without a resourceVersion is tried again so often while others write. */
const TRIES = 5;

export interface PatchInput {
  readonly type: PatchType;
  readonly patch: JsonValue;
  readonly duplicates: readonly string[];
}

export async function patch(host: WriteHost, request: WriteRequest, input: PatchInput): Promise<WriteOutcome> {
  const change = (old: KubeObject, current: Entry): KubeObject => {
    const tree = applyPatch(request, toTree(old), input);
    const object = decodePatched(request, tree, input);
    checkIdentity(request, object);
    const wanted = readResourceVersion(object);
    if (wanted !== 0 && wanted !== current.revision) throw conflict(request.store.groupResource, request.name);
    return object;
  };
  if (input.type === 'strategic') await request.store.ready();
  return await applyUpdate(host, request, { change, tries: TRIES });
}

function applyPatch({ code }: WriteRequest, tree: JsonObject, { type, patch: body }: PatchInput): JsonValue {
  if (type === 'json') return applyJsonPatch(tree, body);
  if (type === 'merge') return applyMergePatch(tree, body);
  return applyStrategicMergePatch(tree, body, code.structure);
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
