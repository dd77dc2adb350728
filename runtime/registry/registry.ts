// The registry: stores of all resources and the server's own reader and writer over them. The verbs are in the files beside it.
import { AdmissionChain, type AdmissionHost } from '../admission/admission.ts';
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

/** Kinds of meta.k8s.io that each version of the reference's knows too, and those that only the core's does. */
const META_KINDS: ReadonlySet<string> = new Set(
  'CreateOptions DeleteOptions GetOptions ListOptions PatchOptions UpdateOptions WatchEvent'.split(' '),
);
const CORE_META_KINDS: ReadonlySet<string> = new Set('APIGroup APIGroupList APIResourceList APIVersions List Status'.split(' '));

/** Who the server is when it writes for itself. */
export const SERVER_USER: User = { name: 'system:apiserver', uid: '', groups: ['system:masters', 'system:authenticated'], extra: {} };

export interface RegistryOptions {
  readonly stores: ResourceStores;
  /** Makes the chain; it is given what plugins may see and do. */
  readonly admission: (host: AdmissionHost) => AdmissionChain;
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  /** What rules may ask. */
  readonly settings: Readonly<Record<string, boolean>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export class Registry {
  readonly stores: ResourceStores;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly host: WriteHost;

  constructor({ stores, admission, behaviours, settings, now }: RegistryOptions) {
    this.stores = stores;
    this.reader = createReader(stores);
    this.writer = this.#createWriter();
    const host: BehaviourHost = { read: this.reader, write: this.writer, now };
    this.host = { admission: admission({ read: this.reader, write: this.writer }), behaviours, settings, host };
  }

  /** Whether some served resource has this kind, or it is a list or a meta kind of a version that has one. */
  knowsKind(apiVersion: string, kind: string): boolean {
    const isMeta = META_KINDS.has(kind) || (apiVersion === 'v1' && CORE_META_KINDS.has(kind));
    return this.stores.table
      .all()
      .some(
        ({ group, names, versions }) =>
          (isMeta || names.kind === kind || names.listKind === kind) &&
          versions.some(({ name }) => formatApiVersion({ group, version: name }) === apiVersion),
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

  /**
   * What the call of a subresource writes with: updates of that very subresource are the caller's own (user, dry run, warnings), and pass
   * admission unless the call has passed it.
   */
  writerFor(call: WriteRequest, admitted: boolean): Writer {
    const { user, dryRun, options, fieldManager } = call;
    const own = { user, dryRun, options, fieldManager, warn: (message: string) => call.warn(message) };
    const host = admitted ? { ...this.host, admission: new AdmissionChain([]) } : this.host;
    return {
      ...this.writer,
      update: (ref, change, given) =>
        given?.subresource === call.subresource
          ? this.#update(ref, change, { ...given, own, host })
          : this.writer.update(ref, change, given),
    };
  }

  async #update(ref: ObjectRef, change: (current: KubeObject) => KubeObject | undefined, how: UpdateHow): Promise<KubeObject> {
    const request = { ...(await this.#requestFor(ref, how.subresource)), ...how.own };
    // Behaviours answer the whole object; the main resource and its status go through their own preparation.
    const whole = request.subresource !== '' && request.subresource !== 'status';
    const input = { change: (old: KubeObject) => change(old) ?? old, ...(whole ? { prepare: (object: KubeObject) => object } : {}) };
    return objectOf(request, await applyUpdate(how.host ?? this.host, request, input));
  }

  #createWriter(): Writer {
    return {
      create: async (ref, object) => {
        const request = { ...(await this.#requestFor(ref)), name: '' };
        const decoded = request.code.decode(object as never, { unknownFields: [], foldCase: false });
        request.code.setDefaults(decoded);
        return objectOf(request, await create(this.host, request, decoded));
      },
      update: (ref, change, options = {}) => this.#update(ref, change, options),
      delete: async (ref, options = {}) => {
        await deleteObject(this.host, await this.#requestFor(ref), options);
      },
    };
  }
}

interface UpdateHow {
  readonly subresource?: string;
  /** What is not the server's own. */
  readonly own?: Pick<WriteRequest, 'user' | 'dryRun' | 'options' | 'fieldManager' | 'warn'>;
  readonly host?: WriteHost;
}

function objectOf({ store }: WriteRequest, { entry, object }: WriteOutcome): KubeObject {
  return entry ? store.codec.toObject(entry) : (object as JsonObject as unknown as KubeObject);
}
