// DELETE of one object: preconditions, grace, finalizers, propagation policy; answers the object or a Status as the kind does.
import type { Behaviour, DeleteRequest } from '../api/behaviour.ts';
import type { JsonObject, KubeObject } from '../api/object.ts';
import { conflict, notFound } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import { type Deletion, decideDeletion } from './deletion.ts';
import { guaranteedUpdate, type UpdateStep } from './guaranteed-update.ts';
import { admissionAttributes, behavioursOf, type WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

/** Deletes, or marks for deletion. 404, 409 for preconditions that do not hold. */
export async function deleteObject(host: WriteHost, request: WriteRequest, options: DeleteRequest): Promise<WriteOutcome> {
  const { store, name } = request;
  const key = store.key(request.namespace, name);
  const behaviours = behavioursOf(host, request);
  let decided: Deletion | undefined;
  let last: KubeObject | undefined;
  const change = async (current: Entry | undefined): Promise<UpdateStep> => {
    if (!current) throw notFound(store.groupResource, name);
    const old = store.codec.toObject(current);
    checkPreconditions(request, old, options);
    for (const behaviour of behaviours) behaviour.beforeDelete?.(old, options);
    const attributes = admissionAttributes(request, 'DELETE', { object: undefined, old });
    await host.admission.mutate(attributes);
    await host.admission.validate(attributes);
    decided = decide(host, request, { old, options, behaviours });
    last = decided.kind === 'keep' ? old : decided.object;
    if (request.dryRun || decided.kind === 'keep') return { kind: 'keep' };
    if (decided.kind === 'remove') return { kind: 'delete' };
    const encoded = store.codec.encode(decided.object);
    return store.codec.isSame(current, encoded) ? { kind: 'keep' } : { kind: 'put', encoded };
  };
  let result = await guaranteedUpdate({ store, key, name, change });
  if (decided?.kind === 'mark' && decided.thenRemove && !request.dryRun) {
    last = store.codec.toObject(result.entry);
    result = await guaranteedUpdate({ store, key, name, change: async (current) => removeMarked(current) });
  }
  const gone = decided?.kind === 'remove' || result.deleted;
  if (result.deleted && last) for (const behaviour of behaviours) await behaviour.afterDelete?.(last, host.host);
  if (gone && last) {
    if (!store.resource.writes.returnDeleted) return { code: 200, object: deletedStatus(request, last) };
    return { code: 200, object: last };
  }
  return request.dryRun && last ? { code: 200, object: last } : { code: 200, entry: result.entry };
}

/** The second step of a delete that shows its end: what changed meanwhile and waits for something stays. */
function removeMarked(current: Entry | undefined): UpdateStep {
  return current ? { kind: 'delete' } : { kind: 'keep' };
}

interface DeletionInput {
  readonly old: KubeObject;
  readonly options: DeleteRequest;
  readonly behaviours: readonly Behaviour[];
}

function decide(host: WriteHost, { store }: WriteRequest, { old, options, behaviours }: DeletionInput): Deletion {
  let grace: number | undefined;
  for (const behaviour of behaviours) grace = behaviour.gracePeriod?.(old, options) ?? grace;
  const held = behaviours.some((behaviour) => behaviour.holdsDeletion?.(old) === true);
  const decided = decideDeletion(old, options, { writes: store.resource.writes, now: host.host.now(), grace, held });
  if (decided.kind !== 'mark') return decided;
  let object = decided.object;
  for (const behaviour of behaviours) object = behaviour.markDeleted?.(object) ?? object;
  return { ...decided, object };
}

function checkPreconditions({ store, name }: WriteRequest, { metadata }: KubeObject, { preconditions }: DeleteRequest): void {
  const { group, names } = store.resource;
  const refuse = (cause: string): Error => conflict({ group, resource: names.kind }, name, cause);
  if (preconditions?.uid !== undefined && preconditions.uid !== metadata.uid) {
    const found = `the UID in the precondition (${preconditions.uid}) does not match the UID in record (${metadata.uid})`;
    throw refuse(`${found}. The object might have been deleted and then recreated`);
  }
  if (preconditions?.resourceVersion !== undefined && preconditions.resourceVersion !== metadata.resourceVersion) {
    const wanted = preconditions.resourceVersion;
    const found = `the ResourceVersion in the precondition (${wanted}) does not match the ResourceVersion in record (${metadata.resourceVersion})`;
    throw refuse(`${found}. The object might have been modified`);
  }
}

/** The Status of a delete that removed something. */
function deletedStatus({ store }: WriteRequest, { metadata }: KubeObject): JsonObject {
  const { group, names } = store.resource;
  const details: JsonObject = { name: metadata.name };
  if (group !== '') details['group'] = group;
  details['kind'] = names.plural;
  details['uid'] = metadata.uid;
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
}
