// What PUT and every kind of patch share: the bracket inside read-modify-write, the write that is not made when nothing changed, and the
// removal of an object whose last finalizer went.
import { type KubeObject, toTree } from '../api/object.ts';
import { notFound } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import { isReadyToGo } from './deletion.ts';
import { guaranteedUpdate, type UpdateStep } from './guaranteed-update.ts';
import { countGeneration, prepareStatusUpdate, prepareUpdate, type UpdateFacts } from './prepare.ts';
import { cloneObject } from './resource-store.ts';
import { type AdmissionView, behavioursOf, Reservations, runBracket, type WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

export interface UpdateInput {
  /** The new object from the current one (both in the request's version); pure: shares what it likes, changes nothing, may refuse. */
  readonly change: (old: KubeObject, current: Entry) => KubeObject;
  /** Replaces the subresource's own preparation (finalize, scale). */
  readonly prepare?: (object: KubeObject, old: KubeObject) => KubeObject;
  readonly tries?: number;
  readonly view?: AdmissionView;
}

export async function applyUpdate(host: WriteHost, request: WriteRequest, input: UpdateInput): Promise<WriteOutcome> {
  const { store, name } = request;
  const key = store.key(request.namespace, name);
  const reservations = new Reservations();
  let dryRun: KubeObject | undefined;
  let last: KubeObject | undefined;
  const change = async (current: Entry | undefined): Promise<UpdateStep> => {
    if (!current) throw notFound(store.groupResource, name);
    const old = store.objectIn(current, request.version, request.code);
    const changed = input.change(old, current);
    // Defaults are filled in place; what is stored now must stay as it is.
    const body = changed === old ? cloneObject(old) : changed;
    const object = await runBracket(host, request, {
      operation: 'UPDATE',
      object: body,
      old,
      prepare: (mutated) => prepareFor(request, input, { object: mutated, old }),
      finish: (prepared) => finishFor(request, { object: prepared, old }),
      reservations,
      ...(input.view && { view: input.view }),
    });
    const held = behavioursOf(host, request).some((behaviour) => behaviour.holdsDeletion?.(object) === true);
    const encoded = store.codec.encode(store.toStored(object, request.code));
    if (request.dryRun) {
      dryRun = { ...object, metadata: { ...object.metadata, resourceVersion: String(current.revision) } };
      return { kind: 'keep' };
    }
    if (isReadyToGo(object, held)) {
      last = { ...object, metadata: { ...object.metadata, resourceVersion: String(current.revision) } };
      return { kind: 'delete' };
    }
    return store.codec.isSame(current, encoded) ? { kind: 'keep' } : { kind: 'put', encoded };
  };
  try {
    const result = await guaranteedUpdate({ store, key, name, change, ...(input.tries === undefined ? {} : { tries: input.tries }) });
    if (dryRun) {
      await reservations.release();
      return { code: 200, object: request.code.decode(toTree(dryRun), { unknownFields: [], foldCase: false }) };
    }
    await reservations.commit();
    if (result.deleted && last) {
      for (const behaviour of behavioursOf(host, request)) await behaviour.afterDelete?.(last, host.host);
      return { code: 200, object: last };
    }
    return { code: 200, entry: result.entry };
  } catch (error) {
    await reservations.releaseAfter(error);
    throw error;
  }
}

function prepareFor(
  request: WriteRequest,
  input: UpdateInput,
  { object, old }: { readonly object: KubeObject; readonly old: KubeObject },
): KubeObject {
  if (input.prepare) return input.prepare(object, old);
  if (request.subresource === 'status') return prepareStatusUpdate(object, old, request.store.resource);
  return prepareUpdate(object, old, factsOf(request));
}

/** The object itself and its scale say what is wanted. */
function finishFor(request: WriteRequest, { object, old }: { readonly object: KubeObject; readonly old: KubeObject }): KubeObject {
  const { subresource } = request;
  return subresource === '' || subresource === 'scale' ? countGeneration(object, old, factsOf(request)) : object;
}

function factsOf({ store, version }: WriteRequest): UpdateFacts {
  return { resource: store.resource, hasStatus: version.subresources.some((subresource) => subresource.type === 'status') };
}
