// The registry: stores of all resources and the server's own reader and writer over them. The verbs are in the files beside it.
import type { AdmissionChain } from '../admission/admission.ts';
import type { Behaviour, BehaviourHost, ObjectRef, Writer } from '../api/behaviour.ts';
import type { JsonObject, KubeObject } from '../api/object.ts';
import { formatApiVersion } from '../api/object.ts';
import type { Reader } from '../api/reader.ts';
import type { User } from '../api/request.ts';
import { resourceNotFound } from '../api/status.ts';
import { applyUpdate } from './apply-update.ts';
import { create } from './create.ts';
import { deleteObject } from './delete.ts';
import { createReader } from './reader.ts';
import type { ResourceStores } from './resource-stores.ts';
import type { WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

/** Who the server is when it writes for itself. */
export const SERVER_USER: User = { name: 'system:apiserver', uid: '', groups: ['system:masters', 'system:authenticated'], extra: {} };

export interface RegistryOptions {
  readonly stores: ResourceStores;
  /** Makes the chain; it is given what plugins may see. */
  readonly admission: (read: Reader) => AdmissionChain;
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export class Registry {
  readonly stores: ResourceStores;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly host: WriteHost;

  constructor({ stores, admission, behaviours, now }: RegistryOptions) {
    this.stores = stores;
    this.reader = createReader(stores);
    this.writer = this.#createWriter();
    const host: BehaviourHost = { read: this.reader, write: this.writer, now };
    this.host = { admission: admission(this.reader), behaviours, host };
  }

  /** Whether some served resource has this kind. */
  knowsKind(apiVersion: string, kind: string): boolean {
    return this.stores.table
      .all()
      .some(
        ({ group, names, versions }) =>
          names.kind === kind && versions.some(({ name }) => formatApiVersion({ group, version: name }) === apiVersion),
      );
  }

  async #requestFor(ref: ObjectRef, subresource = ''): Promise<WriteRequest> {
    const store = this.stores.find(ref.group, ref.resource);
    if (!store) throw resourceNotFound();
    await store.ready();
    return {
      store,
      version: store.storageVersion,
      code: store.code,
      namespace: ref.namespace,
      name: ref.name,
      subresource,
      user: SERVER_USER,
      dryRun: false,
      fieldValidation: 'Ignore',
      foldCase: false,
      fieldManager: 'kube-apiserver',
      options: {},
      knowsKind: (apiVersion, kind) => this.knowsKind(apiVersion, kind),
      warn: () => {},
    };
  }

  #createWriter(): Writer {
    const objectOf = (request: WriteRequest, { entry, object }: WriteOutcome): KubeObject =>
      entry ? request.store.codec.toObject(entry) : (object as JsonObject as unknown as KubeObject);
    return {
      create: async (ref, object) => {
        const request = { ...(await this.#requestFor(ref)), name: '' };
        const decoded = request.code.decode(object as never, { unknownFields: [], foldCase: false });
        request.code.setDefaults(decoded);
        return objectOf(request, await create(this.host, request, decoded));
      },
      update: async (ref, change, options) => {
        const request = await this.#requestFor(ref, options?.subresource);
        // Behaviours answer the whole object; the main resource and its status go through their own preparation.
        const own = request.subresource !== '' && request.subresource !== 'status';
        const input = { change: (old: KubeObject) => change(old) ?? old, ...(own ? { prepare: (object: KubeObject) => object } : {}) };
        return objectOf(request, await applyUpdate(this.host, request, input));
      },
      delete: async (ref, options = {}) => {
        await deleteObject(this.host, await this.#requestFor(ref), options);
      },
    };
  }
}
