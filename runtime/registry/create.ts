// POST: a new object under a name of the client's or of the server's making.
import { randomUUID } from 'node:crypto';
import { generateName } from '../api/names.ts';
import { type KubeObject, toTree } from '../api/object.ts';
import { alreadyExists, badRequest, generateNameConflict, plainError } from '../api/status.ts';
import { dropDuplicateOwners } from './duplicate-owners.ts';
import { prepareCreate } from './prepare.ts';
import { admissionAttributes, Reservations, runBracket, type WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

/** How often a generated name that is taken is made anew (KEP-4420). */
const NAME_TRIES = 8;

/** Creates a decoded object. 409 when the name is taken, 422 when it is invalid. */
export async function create(host: WriteHost, request: WriteRequest, body: KubeObject): Promise<WriteOutcome> {
  checkNamespace(request, body);
  dropDuplicateOwners(body, '', (message) => request.warn(message));
  const { name = '', generateName: base = '' } = body.metadata;
  if (name !== '' || base === '') return await createNamed(host, request, { body, name });
  for (let attempt = 1; ; attempt++) {
    const generated = generateName(base);
    const outcome = await createNamed(host, request, { body, name: generated }).catch((error: unknown) => {
      if (isTaken(error) && attempt < NAME_TRIES) return undefined;
      throw isTaken(error) ? generateNameConflict(request.store.groupResource, generated) : error;
    });
    if (outcome) return outcome;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'reason' in error && error.reason === 'AlreadyExists';
}

async function createNamed(
  host: WriteHost,
  request: WriteRequest,
  { body, name }: { readonly body: KubeObject; readonly name: string },
): Promise<WriteOutcome> {
  const { store, namespace } = request;
  const hasStatus = request.version.subresources.some((subresource) => subresource.type === 'status');
  const uid = randomUUID();
  const { resourceVersion = '' } = body.metadata;
  const reservations = new Reservations();
  try {
    const object = await runBracket(host, request, {
      operation: 'CREATE',
      object: body,
      old: undefined,
      prepare: (mutated) => prepareCreate(mutated, { resource: store.resource, hasStatus, namespace, name, uid, now: host.host.now() }),
      reservations,
    });
    const key = store.key(namespace, name);
    if (request.dryRun) {
      if (await store.db.get(key)) throw alreadyExists(store.groupResource, name);
      await reservations.release();
      const answer = resourceVersion ? { ...object, metadata: { ...object.metadata, resourceVersion } } : object;
      return { code: 201, object: request.code.decode(toTree(answer), { unknownFields: [], foldCase: false }) };
    }
    // As in kube-apiserver the store refuses it, behind everything else; a dry run does not come so far.
    if (/^0*[1-9][0-9]*$/.test(resourceVersion)) throw plainError('resourceVersion should not be set on objects to be created');
    const encoded = store.codec.encode(store.toStored(object, request.code));
    const quota = await host.admission.reserve(admissionAttributes(request, 'CREATE', { object, old: undefined }));
    store.codec.remember(key, encoded);
    const { ttlSeconds } = store.resource.writes;
    const ttl = ttlSeconds === undefined ? {} : { ttl: ttlSeconds };
    try {
      const written = await store.db.put(key, encoded.value, { ifRevision: 0, stamp: encoded.stamp, ...ttl });
      if (!written.ok) throw alreadyExists(store.groupResource, name);
      await reservations.commit();
      await quota?.commit();
      const { revision } = written;
      return { code: 201, entry: store.codec.written(key, encoded, { revision, createRevision: revision }) };
    } catch (error) {
      await quota?.release();
      throw error;
    } finally {
      store.codec.forget(key);
    }
  } catch (error) {
    await reservations.releaseAfter(error);
    throw error;
  }
}

function checkNamespace({ namespace, store }: WriteRequest, { metadata }: KubeObject): void {
  const given = metadata.namespace ?? '';
  if (given === '' || given === namespace) return;
  // A cluster-scoped object that names a namespace is refused by validation, in its words.
  if (store.resource.scope === 'Cluster') return;
  throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
}
