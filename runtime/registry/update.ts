// PUT: replaces an object, or creates it where the kind allows that.

import { invalidValue } from '../api/field-error.ts';
import type { KubeObject } from '../api/object.ts';
import { badRequest, conflict, invalid, notFound, plainError } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import { applyUpdate } from './apply-update.ts';
import { create } from './create.ts';
import { dropDuplicateOwners } from './duplicate-owners.ts';
import type { WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

/** Replaces an object (or its status) by a decoded one. 404, 409, 422 as the reference answers. */
export async function update(host: WriteHost, request: WriteRequest, body: KubeObject): Promise<WriteOutcome> {
  const { store } = request;
  checkIdentity(request, body);
  dropDuplicateOwners(body, '', (message) => request.warn(message));
  const wanted = readResourceVersion(body);
  const exists = store.cache.get(store.key(request.namespace, request.name)) !== undefined;
  if (!exists && request.subresource === '' && store.resource.writes.createOnUpdate) {
    const current = await store.db.get(store.key(request.namespace, request.name));
    if (!current) return await createByPut(host, request, { body, wanted });
  }
  return await applyUpdate(host, request, {
    change: (old, current) => {
      checkUid(request, body, old);
      checkVersion(request, wanted, current);
      return body;
    },
  });
}

async function createByPut(
  host: WriteHost,
  request: WriteRequest,
  { body, wanted }: { readonly body: KubeObject; readonly wanted: number },
): Promise<WriteOutcome> {
  if (wanted !== 0) throw notFound(request.store.groupResource, request.name);
  return await create(host, request, body);
}

/** The object must be the one of the URL. */
export function checkIdentity({ name, namespace }: WriteRequest, { metadata }: KubeObject): void {
  if (metadata.name === undefined || metadata.name === '') {
    throw badRequest(`the name of the object (${name} based on URL) was undeterminable: name must be provided`);
  }
  if (metadata.name !== name) throw badRequest(`the name of the object (${metadata.name}) does not match the name on the URL (${name})`);
  if (metadata.namespace !== undefined && metadata.namespace !== '' && metadata.namespace !== namespace) {
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  }
}

/** metadata.resourceVersion as a number; 0 for none. */
export function readResourceVersion({ metadata }: KubeObject): number {
  const text = metadata.resourceVersion ?? '';
  if (text === '') return 0;
  if (!/^[0-9]+$/.test(text)) throw plainError(`strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

function checkVersion(request: WriteRequest, wanted: number, current: Entry): void {
  const { store } = request;
  if (wanted === 0 && !store.resource.writes.unconditionalUpdate) {
    // Named by its resource, not its kind: so does the reference.
    const { group, resource } = store.groupResource;
    throw invalid({ group, kind: resource }, request.name, [
      invalidValue('metadata.resourceVersion', 0, 'must be specified for an update'),
    ]);
  }
  if (wanted !== 0 && wanted !== current.revision) throw conflict(store.groupResource, request.name);
}

/** A UID in an update is a precondition, as the storage layer of the reference words it. */
function checkUid({ store, name, namespace }: WriteRequest, { metadata }: KubeObject, old: KubeObject): void {
  if (!metadata.uid || metadata.uid === old.metadata.uid || old.metadata.uid === undefined) return;
  const key = store.key(namespace, name);
  const cause = `Precondition failed: UID in precondition: ${metadata.uid}, UID in object meta: ${old.metadata.uid}`;
  throw conflict(
    store.groupResource,
    name,
    `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${cause}`,
  );
}
